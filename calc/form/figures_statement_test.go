package form

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// sources is the tables of all forms that have figures, by the ID of the form and the cell.
func sources() map[string]map[string]source {
	collection := collectionSources()
	wages := map[string]source{}
	for cell, from := range collection { // sections F, G and H are E, F and G
		switch cell[0] {
		case 'E':
			continue // a business, which has another form
		case 'F', 'G', 'H':
			cell = string(cell[0]-1) + cell[1:]
		}
		wages[cell] = from
	}
	for cell, like := range map[string]string{"1": "5", "2": "6", "3": "7", "4": "8", "5": "9", "6": "11a"} {
		wages[cell] = planSources()[like]
	}
	return map[string]map[string]source{
		"433-a-oic": statementSources(), "656": offerSources(), "433-f": collection, "433-h": wages, "9465": planSources(),
		"433-d": {"owed": planSources()["9"], "each month": planSources()["11a"]}, "9423": {"13": planSources()["9"]},
		"13844": {"2": household, "3": answer(func(c *facts.Case) facts.Amount { return c.Applying.AGI })},
		"843":   {"2": penalties}, "8857": spouseSources(), "retirement-sheet": retirementSources(),
	}
}

// sums is what the printed lines of the forms add up, by the ID of the form.
var sums = map[string][]sum{
	"433-a-oic": sums433, "656": sums656, "433-f": statementSums("H"), "433-h": statementSums("G"),
	"9465": {
		{"7", plus("5", "6")}, {"9", less("7", "8")},
		{"10", func(p *paper) line.Line {
			return line.DividedBy("", p.on("9"), p.b.Agreement.PaperMonths, 2)
		}},
	},
}

// statementSums is the blocks of expenses of Forms 433-F and 433-H.
func statementSums(h string) []sum {
	all := []sum{{h + "2 total", plus(h+"2 gas", h+"2 public")}, {h + "4 total", plus(h+"4 health", h+"4 pocket")}}
	var cells []string
	for _, cell := range []string{
		"care", "estimated", "term life", "required retirement", "union dues", "dues-together", "voluntary retirement", "state taxes", "student loans",
		"court child support", "court alimony", "court other", "court-together", "secured", "fees",
	} {
		cells = append(cells, h+"5 "+cell)
	}
	return append(all, sum{h + "5 total", func(p *paper) line.Line {
		total := line.Sum("")
		for _, id := range cells {
			if p.cells[id].Kind == Amount { // those by hand are in the answer below them
				total = line.Sum("", total, p.on(id))
			}
		}
		return total
	}})
}

// household is how many people the last return has.
func household(p *paper, _ int) line.Line {
	h := p.c.Household
	l := line.Sum("", facts.GivenCount("", line.Count, h.Under65), facts.GivenCount("", line.Count, h.Over65))
	l.Known = l.Known && l.Amount.IsPositive()
	return l
}

// A thing is what is owned, with what is paid for it each month and owed on it.
type thing struct{ payment, value, owed line.Line }

// things is section C: vehicles, life insurance, valuables, and what a business owns.
func things(c *facts.Case) []thing {
	var all []thing
	a := &c.Assets
	if facts.Yes(a.HasVehicles) {
		for _, v := range a.Vehicles {
			all = append(all, thing{facts.Given("", v.Payment), facts.Given("", v.Value), withLiens(v.Loan, v.Liens)})
		}
	}
	if facts.Yes(a.HasPolicies) {
		for _, p := range a.Policies {
			all = append(all, thing{value: facts.Given("", p.Value), owed: facts.Given("", p.Loan)})
		}
	}
	for _, v := range a.OwnedValuables() {
		all = append(all, thing{value: facts.Given("", v.Value), owed: facts.Given("", v.Loan)})
	}
	for _, t := range c.Business.OwnedAssets() {
		if !facts.Yes(t.Leased) {
			all = append(all, thing{value: facts.Given("", t.Value), owed: facts.Given("", t.Loan)})
		}
	}
	return all
}

// left is a value less what is owed, and not below zero.
func left(value, owed line.Line) line.Line {
	return line.NotBelowZero("", line.Minus("", value, owed))
}

// balances is section A: the accounts, and that of a business.
func balances(p *paper, n int) line.Line {
	var all []line.Line
	if facts.Yes(p.c.Assets.HasAccounts) {
		for _, a := range p.c.Assets.Accounts {
			all = append(all, facts.Given("", a.Balance))
		}
	}
	if facts.Yes(p.c.Business.Has) {
		all = append(all, facts.Given("", p.c.Business.Cash))
	}
	return all[n-1]
}

// invested is the nth investment that is no digital asset, with the retirement accounts behind
// them, or the nth digital asset.
func invested(digital bool) source {
	return func(p *paper, n int) line.Line {
		var all []line.Line
		if facts.Yes(p.c.Assets.HasInvestments) {
			for _, x := range p.c.Assets.Investments {
				if digital == (x.Kind.Value == facts.InvestmentDigital) {
					all = append(all, facts.Given("", x.Value))
				}
			}
		}
		for _, x := range p.c.Assets.OwnedRetirement() {
			if !digital {
				all = append(all, facts.Given("", x.Value))
			}
		}
		return all[n-1]
	}
}

// pay is the nth job of the taxpayer, or of the spouse.
func pay(ofSpouse bool) source {
	return func(p *paper, n int) line.Line {
		var jobs []line.Line
		for _, j := range p.c.Income.HeldJobs() {
			if ofSpouse == (j.Whose.Value == facts.WhoseSpouse) {
				jobs = append(jobs, facts.Given("", j.Pay))
			}
		}
		return jobs[n-1]
	}
}

// both is a benefit of those who owe.
func both(of func(b *facts.Benefits) facts.Maybe) source {
	return func(p *paper, _ int) line.Line {
		own, spouse := of(&p.c.Income.Own).Line("", ""), of(&p.c.Income.Spouse).Line("", "")
		switch p.c.Household.Owing.Value {
		case facts.OwingJoint:
			return line.Sum("", own, spouse)
		case "":
			return line.Line{}
		}
		return own
	}
}

// driven is an amount of all vehicles together.
func driven(at func(v facts.Vehicle) facts.Amount) source {
	return func(p *paper, _ int) line.Line {
		sum := line.Sum("")
		sum.Known = p.c.Assets.HasVehicles.Given && (facts.No(p.c.Assets.HasVehicles) || len(p.c.Assets.Vehicles) > 0)
		for _, v := range p.c.Assets.OwnedVehicles() {
			sum = line.Sum("", sum, facts.Given("", at(v)))
		}
		return sum
	}
}

// fromPocket is what is paid for health out of pocket, or the standard of the household if that
// is more: in a home that is shared too, as the form asks of the household.
func fromPocket(p *paper, _ int) line.Line {
	h, m := p.c.Household, p.c.Living.Medical
	standard := line.Sum("", line.Times("", p.b.Living.HealthUnder65, facts.GivenCount("", line.Count, h.Under65)),
		line.Times("", p.b.Living.Health65AndOver, facts.GivenCount("", line.Count, h.Over65)))
	if facts.Yes(m.Has) {
		return line.GreaterOf("", standard, facts.Given("", m.Amount))
	}
	standard.Known = standard.Known && m.Has.Answered()
	return standard
}

// collectionSources is Form 433-F, and with other letters Form 433-H.
func collectionSources() map[string]source {
	living := func(at func(l *facts.Living) facts.Maybe) source {
		return maybe(func(c *facts.Case) facts.Maybe { return at(&c.Living) })
	}
	rent := answer(func(c *facts.Case) facts.Amount { return c.Living.Rent })
	utilities := answer(func(c *facts.Case) facts.Amount { return c.Living.Utilities })
	transit := func(p *paper, n int) line.Line {
		if !p.c.Living.PublicTransport.Answered() {
			return line.Sum("")
		}
		return facts.Given("", p.c.Living.PublicTransport)
	}
	property := func(cell func(x facts.Property) line.Line) source {
		return func(p *paper, n int) line.Line { return cell(p.c.Assets.Properties[n-1]) }
	}
	asset := func(cell func(x thing) line.Line) source {
		return func(p *paper, n int) line.Line { return cell(things(&p.c)[n-1]) }
	}
	all := map[string]source{
		"under 65":               count(func(c *facts.Case) (int, bool) { return c.Household.Under65.Value, c.Household.Under65.Given }),
		"over 65":                count(func(c *facts.Case) (int, bool) { return c.Household.Over65.Value, c.Household.Over65.Given }),
		"A account n balance":    balances,
		"A investment n value":   invested(false),
		"A digital n value":      invested(true),
		"B property n value":     property(func(x facts.Property) line.Line { return facts.Given("", x.Value) }),
		"B property n owed":      property(func(x facts.Property) line.Line { return withLiens(x.Loan, x.Liens) }),
		"B property n equity":    property(func(x facts.Property) line.Line { return left(facts.Given("", x.Value), withLiens(x.Loan, x.Liens)) }),
		"B property n payment":   none,
		"C asset n value":        asset(func(x thing) line.Line { return x.value }),
		"C asset n owed":         asset(func(x thing) line.Line { return x.owed }),
		"C asset n equity":       asset(func(x thing) line.Line { return left(x.value, x.owed) }),
		"C asset n payment":      asset(func(x thing) line.Line { return x.payment }),
		"E1 sheets":              maybe(func(c *facts.Case) facts.Maybe { return c.Business.Receivables }),
		"F job n gross":          pay(false),
		"F spouse job n gross":   pay(true),
		"F taxes together":       taxesOfPay,
		"G alimony":              rounded(maybe(func(c *facts.Case) facts.Maybe { return c.Income.Alimony })),
		"G child-support":        rounded(maybe(func(c *facts.Case) facts.Maybe { return c.Income.ChildSupport })),
		"G interest":             rounded(maybe(func(c *facts.Case) facts.Maybe { return c.Income.Interest })),
		"G rental":               report("rental-income"),
		"G self-employment":      func(p *paper, _ int) line.Line { return p.r.Form.C },
		"G unemployment":         both(func(b *facts.Benefits) facts.Maybe { return b.Unemployment }),
		"G pension":              both(func(b *facts.Benefits) facts.Maybe { return b.Pension }),
		"G social-security":      both(func(b *facts.Benefits) facts.Maybe { return b.SocialSecurity }),
		"G other":                otherIncome,
		"H1 total":               nationalStandard,
		"H2 gas":                 driven(func(v facts.Vehicle) facts.Amount { return v.Running }),
		"H2 public":              transit,
		"H3 rent":                rentOfH,
		"H3 real estate":         none,
		"H3 together":            utilities,
		"H4 health":              answer(func(c *facts.Case) facts.Amount { return c.Living.HealthInsurance }),
		"H4 pocket":              fromPocket,
		"H5 care":                living(func(l *facts.Living) facts.Maybe { return l.Care }),
		"H5 estimated":           estimatedTax,
		"H5 term life":           termLife,
		"H5 required retirement": none, "H5 union dues": none, "H5 court child support": none, "H5 court alimony": none, "H5 court other": none,
		"H5 dues-together":        living(func(l *facts.Living) facts.Maybe { return l.Dues }),
		"H5 court-together":       living(func(l *facts.Living) facts.Maybe { return l.CourtOrdered }),
		"H5 voluntary retirement": living(func(l *facts.Living) facts.Maybe { return l.Savings }),
		"H5 student loans":        living(func(l *facts.Living) facts.Maybe { return l.StudentLoans }),
		"H5 secured":              living(func(l *facts.Living) facts.Maybe { return l.Secured }),
		"H5 fees":                 living(func(l *facts.Living) facts.Maybe { return l.Fees }),
		"H5 state taxes": living(func(l *facts.Living) facts.Maybe {
			return facts.Maybe{Has: l.StateTax.Has, Amount: l.StateTax.Payment}
		}),
	}
	all["H2 total"] = func(p *paper, n int) line.Line { return line.Sum("", all["H2 gas"](p, n), transit(p, n)) }
	all["H3 total"] = func(p *paper, n int) line.Line {
		l := line.Sum("", rent(p, n), utilities(p, n))
		l.Known = l.Known && p.c.Assets.HasProperties.Given
		return l
	}
	all["H4 total"] = func(p *paper, n int) line.Line {
		return line.Sum("", all["H4 health"](p, n), fromPocket(p, n))
	}
	all["H5 total"] = func(p *paper, n int) line.Line {
		total := line.Sum("")
		for _, cell := range []string{
			"care", "estimated", "term life", "dues-together", "court-together", "voluntary retirement", "student loans", "secured", "fees", "state taxes",
		} {
			total = line.Sum("", total, all["H5 "+cell](p, n))
		}
		return total
	}
	return all
}

// rentOfH is the rent of who owns no real estate.
func rentOfH(p *paper, _ int) line.Line {
	l := facts.Given("", p.c.Living.Rent)
	l.Known = l.Known && facts.No(p.c.Assets.HasProperties)
	return l
}

// taxesOfPay is a month's taxes for one pay period of the only job, to the cent.
func taxesOfPay(p *paper, _ int) line.Line {
	of := map[string]string{facts.EveryWeek: "4.3", facts.EveryTwoWeeks: "2.17", facts.TwiceEachMonth: "2", facts.EveryMonth: "1"}
	each := decimal.RequireFromString(of[p.c.Income.Jobs[0].Every.Value])
	return line.DividedBy("", facts.Given("", p.c.Living.Taxes), line.GivenIn("", line.Factor, decimal.NewNullDecimal(each)), 2)
}

// otherIncome is what has no line of its own: another benefit, a distribution, and what others
// in the home give.
func otherIncome(p *paper, n int) line.Line {
	return line.Sum("", both(func(b *facts.Benefits) facts.Maybe { return b.Other })(p, n),
		line.Rounded("", p.c.Income.Distribution.Line("", "")), p.total("others-income"))
}

// nationalStandard is that of the household, whole.
func nationalStandard(p *paper, _ int) line.Line {
	n, known := p.c.Household.People()
	if !known {
		return line.Line{}
	}
	return p.b.NationalStandard(n)
}

// estimatedTax is this year's taxes of who has no pay to withhold them from.
func estimatedTax(p *paper, _ int) line.Line {
	taxes := facts.Given("", p.c.Living.Taxes)
	switch {
	case !p.c.Income.Employed.Given:
		return line.Line{}
	case facts.No(p.c.Income.Employed), taxes.IsZero():
		return taxes
	}
	return line.Sum("")
}

// termLife is the premium of insurance without a cash value.
func termLife(p *paper, _ int) line.Line {
	l := p.c.Living
	premium := l.LifeInsurance.Line("", "")
	switch {
	case facts.No(l.Term):
		return line.Sum("")
	case facts.Yes(l.LifeInsurance.Has) && !facts.Yes(l.Term) && !premium.IsZero():
		return line.Line{}
	}
	return premium
}

// retirementSources is the sheet on retirement accounts.
func retirementSources() map[string]source {
	each := func(of func(p *paper, i int) line.Line) source {
		return func(p *paper, n int) line.Line { return of(p, n-1) }
	}
	kept := func(p *paper, i int) line.Line {
		return line.Times("", facts.Given("", p.c.Assets.Retirement[i].Value), p.b.Offer.QuickSaleShare)
	}
	loan := func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Retirement[i].Loan) }
	return map[string]source{
		"3": report("retirement-counted"),
		"3 account n value": each(func(p *paper, i int) line.Line {
			return facts.Given("", p.c.Assets.Retirement[i].Value)
		}),
		"3 account n loan": each(loan),
		"3 account n x .8": each(func(p *paper, i int) line.Line {
			if p.c.Assets.Retirement[i].Lost.Given { // one of two steps, to the cent
				return kept(p, i)
			}
			return line.Rounded("", kept(p, i))
		}),
		"3 account n tax": each(func(p *paper, i int) line.Line { return lostOf(&p.c.Assets.Retirement[i]) }),
		"3 account n after tax": each(func(p *paper, i int) line.Line {
			r := &p.c.Assets.Retirement[i]
			return line.Minus("", facts.Given("", r.Value), lostOf(r))
		}),
		"3 account n quick":  each(withdrawn),
		"3 account n borrow": each(func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Retirement[i].Borrow) }),
		"3 account n counted": each(func(p *paper, i int) line.Line {
			switch r := &p.c.Assets.Retirement[i]; r.Access.Value {
			case facts.AccessNone:
				return line.Sum("")
			case facts.AccessLoan:
				return line.Rounded("", facts.Given("", r.Borrow))
			}
			return line.Rounded("", left(withdrawn(p, i), loan(p, i)))
		}),
	}
}

package form

import (
	"strconv"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// lineOf433 is the figure of the report on each line of Form 433-A (OIC) that is one whole.
var lineOf433 = map[string]string{
	"1": "cash-counted", "2": "investments-counted", "3": "retirement-counted", "4": "policies-counted", "5": "properties-counted",
	"6": "vehicles-counted", "7": "valuables-counted", "8": "business-cash-counted", "9": "business-things", "10": "tools-left-out",
	"11": "business-things-counted", "17": "business-income", "29": "business-costs",
	"30": "taxpayer-income", "31": "spouse-income", "32": "others-income", "35": "rental-income", "36": "business-carried", "39": "living-standard",
	"40": "housing-allowed", "41": "vehicle-payments-allowed", "42": "running-allowed", "43": "transport-allowed",
	"45": "medical-allowed", "48": "life-insurance-allowed", "50": "other-expenses",
	"51": "state-tax-allowed", "Box D": "household-income", "Box E": "household-expenses", "Box F": "left-each-month",
}

// statementSources is Form 433-A (OIC).
func statementSources() map[string]source {
	all := map[string]source{
		"Box A": func(p *paper, _ int) line.Line { return p.r.Form.A },
		"Box B": func(p *paper, _ int) line.Line { return p.r.Form.B },
		"Box C": func(p *paper, _ int) line.Line { return p.r.Form.C },

		// In section 8 the offer's own figures: with income that is expected, if it comes within
		// the months that the box counts.
		"S8 F for G": func(p *paper, _ int) line.Line { return p.left(p.r.Form.G) },
		"S8 F for H": func(p *paper, _ int) line.Line { return p.left(p.r.Form.H) },
		"Box G":      func(p *paper, _ int) line.Line { return p.r.Form.G },
		"Box H":      func(p *paper, _ int) line.Line { return p.r.Form.H },
		"S8 A plus B": func(p *paper, _ int) line.Line {
			return line.Sum("", p.r.Form.A, p.r.Form.B)
		},
		"S8 G or H": func(p *paper, _ int) line.Line {
			if p.terms == oic.Lump {
				return p.r.Form.G
			}
			return p.r.Form.H
		},
		"offer": func(p *paper, _ int) line.Line { return p.r.Offer(p.terms).Cost(way.Amount) },

		"40 rent": answer(func(c *facts.Case) facts.Amount { return c.Living.Rent }),
		"51 total owed": func(p *paper, _ int) line.Line {
			if facts.No(p.c.Living.StateTax.Has) {
				return line.Sum("")
			}
			return facts.Given("", p.c.Living.StateTax.Balance)
		},
		"S4 payroll":    rounded(monthly433["20"]),
		"9.2 amount":    maybe(func(c *facts.Case) facts.Maybe { return c.Other.Lawsuit }),
		"9.6 amount":    maybe(func(c *facts.Case) facts.Maybe { return c.Other.Beneficiary }),
		"9.11 how much": maybe(func(c *facts.Case) facts.Maybe { return c.Other.HeldInTrust }),
	}
	for no, id := range lineOf433 {
		all[no] = report(id)
	}
	for no, x := range monthly433 {
		all[no] = rounded(x)
	}
	for who, of := range map[string]func(c *facts.Case) facts.Benefits{
		"30": func(c *facts.Case) facts.Benefits { return c.Income.Own },
		"31": func(c *facts.Case) facts.Benefits { return c.Income.Spouse },
	} {
		all[who+" wages"] = func(p *paper, _ int) line.Line { return p.wages(who == "31") }
		all[who+" Social Security"] = maybe(func(c *facts.Case) facts.Maybe { return of(c).SocialSecurity })
		all[who+" pensions"] = maybe(func(c *facts.Case) facts.Maybe { return of(c).Pension })
		all[who+" other"] = func(p *paper, _ int) line.Line {
			b := of(&p.c)
			return line.Sum("", b.Unemployment.Line("", ""), b.Other.Line("", ""))
		}
	}
	for no, x := range assets433() {
		all[no] = x
	}
	return all
}

// left is what is left each month, as box G or H counts it.
func (p *paper) left(box line.Line) line.Line {
	if l, is := line.Within(box, "expected-left-each-month"); is {
		return l
	}
	return p.total("left-each-month")
}

// monthly433 is the lines that are an answer in whole dollars.
var monthly433 = map[string]source{
	"12": business(func(o *facts.Business) facts.Maybe {
		return facts.Maybe{Has: facts.Say(true), Amount: o.Income.Receipts}
	}),
	"13": business(func(o *facts.Business) facts.Maybe { return o.Income.Rent }),
	"14": business(func(o *facts.Business) facts.Maybe { return o.Income.Interest }),
	"15": business(func(o *facts.Business) facts.Maybe { return o.Income.Dividends }),
	"16": business(func(o *facts.Business) facts.Maybe { return o.Income.Other }),
	"18": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Materials }),
	"19": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Inventory }),
	"20": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Wages }),
	"21": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Rent }),
	"22": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Supplies }),
	"23": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Utilities }),
	"24": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Vehicle }),
	"25": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Insurance }),
	"26": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Taxes }),
	"27": business(func(o *facts.Business) facts.Maybe { return o.Expenses.Secured }),
	"28": func(p *paper, n int) line.Line { // subcontractors have no line of their own
		rest := business(func(o *facts.Business) facts.Maybe { return o.Expenses.Other })(p, n)
		if sub := p.c.Business.Expenses.Subcontractors; facts.Yes(p.c.Business.Has) && facts.Yes(sub.Has) {
			return line.Sum("", sub.Line("", ""), rest)
		}
		return rest
	},
	"33": maybe(func(c *facts.Case) facts.Maybe { return c.Income.Interest }),
	"34": maybe(func(c *facts.Case) facts.Maybe { return c.Income.Distribution }),
	"37": maybe(func(c *facts.Case) facts.Maybe { return c.Income.ChildSupport }),
	"38": maybe(func(c *facts.Case) facts.Maybe { return c.Income.Alimony }),
	"44": answer(func(c *facts.Case) facts.Amount { return c.Living.HealthInsurance }),
	"46": maybe(func(c *facts.Case) facts.Maybe { return c.Living.CourtOrdered }),
	"47": maybe(func(c *facts.Case) facts.Maybe { return c.Living.Care }),
	"49": report("taxes"), // as due, or as paid
}

// business is an answer on a business: nothing without one, and unknown while it is not said
// whether its income is averaged over years.
func business(at func(o *facts.Business) facts.Maybe) source {
	return func(p *paper, _ int) line.Line {
		o := &p.c.Business
		switch {
		case facts.No(o.Has):
			return line.Sum("")
		case facts.Yes(o.Has) && o.Irregular.Given:
			return at(o).Line("", "")
		}
		return line.Line{}
	}
}

func rounded(x source) source {
	return func(p *paper, n int) line.Line { return line.Rounded("", x(p, n)) }
}

// wages is a month's pay of a person's jobs, gross: by the week × 4.3, by two weeks × 2.17, twice
// a month × 2 (Form 433-A (OIC), section 7).
func (p *paper) wages(ofSpouse bool) line.Line {
	factor := map[string]string{facts.EveryWeek: "4.3", facts.EveryTwoWeeks: "2.17", facts.TwiceEachMonth: "2", facts.EveryMonth: "1"}
	wages := line.Sum("")
	i := &p.c.Income
	if !i.Employed.Given || facts.Yes(i.Employed) && len(i.Jobs) == 0 || ofSpouse && !p.c.Household.Owing.Given {
		return line.Line{}
	}
	for _, j := range p.c.Income.HeldJobs() {
		if ofSpouse != (j.Whose.Value == facts.WhoseSpouse) {
			continue
		}
		paydays, err := decimal.NewFromString(factor[j.Every.Value])
		month := line.Times("", facts.Given("", j.Pay), line.GivenIn("", line.Factor, decimal.NewNullDecimal(paydays)))
		month.Known = month.Known && err == nil
		wages = line.Sum("", wages, month)
	}
	return wages
}

// numberedLines is the lines of the report with a number: nothing if there is none, or unknown
// while the kind is.
func numberedLines(no, kind string) source {
	return func(p *paper, _ int) line.Line {
		var lines []line.Line
		for _, s := range p.r.Form.Sections {
			for _, l := range s.Lines {
				if l.No == no {
					lines = append(lines, l)
				}
			}
		}
		if len(lines) == 0 && !p.total(lineOf433[kind]).Known {
			return line.Line{}
		}
		return line.Sum("", lines...)
	}
}

// which is which of the answers of a kind stands in a row, by the report's line of the row, from 0.
func (p *paper) which(no string) int {
	for _, s := range p.r.Form.Sections {
		for _, l := range s.Lines {
			if l.No == no {
				return l.N - 1
			}
		}
	}
	return -1
}

// quick is 80 percent of a value, in whole dollars.
func (p *paper) quick(value facts.Amount) line.Line {
	return line.Rounded("", line.Times("", facts.Given("", value), p.b.Offer.QuickSaleShare))
}

// withLiens is a loan and what is recorded ahead of the federal tax lien.
func withLiens(loan, liens facts.Amount) line.Line {
	if !liens.Given {
		return facts.Given("", loan)
	}
	return line.Sum("", facts.Given("", loan), facts.Given("", liens))
}

// assets433 is sections 3 and 5: what is owned, cell by cell.
func assets433() map[string]source {
	all := map[string]source{
		"4b value": rest4("value"), "4b loan": rest4("loan"),
		"8a": numberedLines("8a", "8"), "8c": numberedLines("8c", "8"),
		"8c dollars today": maybe(func(c *facts.Case) facts.Maybe { return c.Business.Digital }),
		"2c dollars today": func(p *paper, _ int) line.Line {
			sum := line.Sum("")
			for _, x := range p.c.Assets.Investments {
				if x.Kind.Value == facts.InvestmentDigital {
					sum = line.Sum("", sum, facts.Given("", x.Value))
				}
			}
			return sum
		},
		"7b value": answer(func(c *facts.Case) facts.Amount { return c.Assets.Effects }),
		"7b x .8":  func(p *paper, _ int) line.Line { return p.quick(p.c.Assets.Effects) },
	}
	all["7b"] = func(p *paper, _ int) line.Line {
		if a := &p.c.Assets; !a.Effects.Answered() && facts.No(a.HasValuables) {
			return line.Sum("") // they are within the exemption
		}
		return p.quick(p.c.Assets.Effects)
	}
	for kind, rows := range map[string][]string{
		"1": {"1a", "1b", "1c"}, "2": {"2a", "2b", "2c", "2d"}, "3": {"3a", "3b"}, "4": {"4a", "4b"}, "5": {"5a", "5b", "5c"},
		"6": {"6a", "6b", "6c", "6d", "6e"}, "7": {"7a", "7c"}, "8": {"8b", "8d"}, "9": {"9a", "9b", "9c"},
	} {
		for _, no := range rows {
			all[no] = numberedLines(no, kind)
		}
	}
	each := func(no string, value, quick, loan func(p *paper, i int) line.Line) {
		for cell, of := range map[string]func(p *paper, i int) line.Line{"value": value, "x .8": quick, "loan": loan} {
			if of != nil {
				all[no+" "+cell] = func(p *paper, _ int) line.Line { return of(p, p.which(no)) }
			}
		}
	}
	for _, no := range []string{"2a", "2b"} {
		each(no, func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Investments[i].Value) }, nil,
			func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Investments[i].Loan) })
	}
	each("3a", func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Retirement[i].Value) }, withdrawn,
		func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Retirement[i].Loan) })
	each("4a", func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Policies[i].Value) }, nil,
		func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Policies[i].Loan) })
	for _, no := range []string{"5a", "5b"} {
		each(no, func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Properties[i].Value) },
			func(p *paper, i int) line.Line { return p.quick(p.c.Assets.Properties[i].Value) },
			func(p *paper, i int) line.Line {
				return withLiens(p.c.Assets.Properties[i].Loan, p.c.Assets.Properties[i].Liens)
			})
		all[no+" payment"] = none
	}
	for _, no := range []string{"6a", "6c"} {
		each(no, func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Vehicles[i].Value) },
			func(p *paper, i int) line.Line { return p.quick(p.c.Assets.Vehicles[i].Value) },
			func(p *paper, i int) line.Line {
				return withLiens(p.c.Assets.Vehicles[i].Loan, p.c.Assets.Vehicles[i].Liens)
			})
		all[no+" payment"] = func(p *paper, _ int) line.Line {
			return facts.Given("", p.c.Assets.Vehicles[p.which(no)].Payment)
		}
	}
	each("7a", func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Valuables[i].Value) },
		func(p *paper, i int) line.Line { return p.quick(p.c.Assets.Valuables[i].Value) },
		func(p *paper, i int) line.Line { return facts.Given("", p.c.Assets.Valuables[i].Loan) })
	for _, no := range []string{"9a", "9b"} {
		each(no, func(p *paper, i int) line.Line { return facts.Given("", p.c.Business.Assets[i].Value) },
			func(p *paper, i int) line.Line { return p.quick(p.c.Business.Assets[i].Value) },
			func(p *paper, i int) line.Line { return facts.Given("", p.c.Business.Assets[i].Loan) })
	}
	return all
}

// withdrawn is what a withdrawal leaves of a retirement account: 80 percent, or what tax and
// penalty leave if that is less (IRM 5.8.5.10).
func withdrawn(p *paper, i int) line.Line {
	r := &p.c.Assets.Retirement[i]
	kept := line.Times("", facts.Given("", r.Value), p.b.Offer.QuickSaleShare)
	if r.Lost.Given {
		kept = line.LesserOf("", kept, line.Minus("", facts.Given("", r.Value), lostOf(r)))
	}
	return line.Rounded("", kept)
}

// lostOf is what tax and penalty take of a withdrawal.
func lostOf(r *facts.Retirement) line.Line {
	percent := line.GivenIn("", line.Share, decimal.NullDecimal{Decimal: r.Lost.Value.Shift(-2), Valid: r.Lost.Given})
	return line.Times("", facts.Given("", r.Value), percent)
}

// rest4 is the policies behind the first, which are on a sheet.
func rest4(cell string) source {
	return func(p *paper, _ int) line.Line {
		sum := line.Sum("")
		for _, x := range p.c.Assets.Policies[1:] {
			add := x.Value
			if cell == "loan" {
				add = x.Loan
			}
			sum = line.Sum("", sum, facts.Given("", add))
		}
		return sum
	}
}

// lines is the cells of the lines from one number to another.
func lines(from, to int) []string {
	var all []string
	for n := from; n <= to; n++ {
		all = append(all, strconv.Itoa(n))
	}
	return all
}

// over is what parts on the paper come to above an exclusion, and not below zero.
func over(exclusion func(p *paper) line.Line, cells ...string) func(p *paper) line.Line {
	return func(p *paper) line.Line {
		return line.NotBelowZero("", line.Minus("", p.all(cells...), exclusion(p)))
	}
}

// plus is that cells are added up.
func plus(cells ...string) func(p *paper) line.Line {
	return func(p *paper) line.Line { return p.all(cells...) }
}

// less is a cell less another, and not below zero.
func less(a, b string) func(p *paper) line.Line {
	return func(p *paper) line.Line { return line.NotBelowZero("", line.Minus("", p.on(a), p.on(b))) }
}

// sums433 is what the printed lines of Form 433-A (OIC) add up, subtract and multiply.
var sums433 = []sum{
	{"1", over(func(p *paper) line.Line { return p.b.Offer.CashExclusion }, "1a", "1b", "1c")},
	{"2", plus("2a", "2b", "2c", "2d")}, {"3", plus("3a", "3b")}, {"4", plus("4a", "4b")}, {"5", plus("5a", "5b", "5c")},
	{"6", plus("6b", "6d", "6e")},
	{"7", over(func(p *paper) line.Line { return p.b.Offer.EffectsExemption }, "7a", "7b", "7c")},
	{"Box A", plus(lines(1, 7)...)},
	{"8", plus("8a", "8b", "8c", "8d")}, {"9", plus("9a", "9b", "9c")}, {"11", less("9", "10")}, {"Box B", plus("8", "11")},
	{"17", plus(lines(12, 16)...)}, {"29", plus(lines(18, 28)...)}, {"Box C", less("17", "29")},
	{"2a", row("2a")}, {"2b", row("2b")}, {"3a", row("3a")}, {"4a", row("4a")}, {"4b", row("4b")}, {"5a", row("5a")}, {"5b", row("5b")},
	{"6a", row("6a")}, {"6c", row("6c")}, {"7a", row("7a")}, {"7b", row("7b")}, {"9a", row("9a")}, {"9b", row("9b")},
	{"30", roundedSum("30")}, {"31", roundedSum("31")}, {"36", plus("Box C")}, {"Box D", plus(lines(30, 38)...)},
	{"Box E", plus(lines(39, 51)...)}, {"Box F", less("Box D", "Box E")},
	{"S8 A plus B", plus("Box A", "Box B")}, {"S8 G or H", plus("Box G", "Box H")},
	{"Box G", func(p *paper) line.Line {
		return line.Times("", p.on("S8 F for G"), p.r.Offer(oic.Lump).Cost(way.Months))
	}},
	{"Box H", func(p *paper) line.Line {
		return line.Times("", p.on("S8 F for H"), p.r.Offer(oic.Periodic).Cost(way.Months))
	}},
	{"offer", func(p *paper) line.Line { // "must be more than zero"
		return line.GreaterOf("", p.all("S8 A plus B", "S8 G or H"), p.b.Offer.Least)
	}},
}

// row is the printed instructions of a row: the quick sale value or, where the form has none, the
// value, less the loan. Of what cannot be had, or is shared or sold, the manual has another
// figure.
func row(no string) func(p *paper) line.Line {
	return func(p *paper) line.Line {
		value := no + " x .8"
		if _, has := p.cells[value]; !has {
			value = no + " value"
		}
		if _, has := p.cells[value]; !has {
			return line.Line{}
		}
		equity := left(p.on(value), p.on(no+" loan"))
		switch i := p.which(no); no[0] {
		case '3':
			switch x := p.c.Assets.Retirement[i]; x.Access.Value { // IRM 5.8.5.10
			case facts.AccessNone:
				return line.Sum("")
			case facts.AccessLoan:
				equity = facts.Given("", x.Borrow)
			}
		case '5':
			x := p.c.Assets.Properties[i]
			if facts.Yes(x.Sold) { // what the sale leaves
				equity = left(line.Minus("", p.on(value), facts.Given("", x.Costs)), p.on(no+" loan"))
			}
			equity = partOf(equity, x.Shared, x.Owners)
		case '6':
			equity = partOf(equity, p.c.Assets.Vehicles[i].Shared, p.c.Assets.Vehicles[i].Owners)
		case '9': // "used in the production of income: enter 0"
			if x := p.c.Business.Assets[i]; facts.Yes(x.Producing) && x.Kind.Value != facts.AssetBuilding {
				return line.Sum("")
			}
		}
		return line.Rounded("", equity)
	}
}

// partOf is one equal share of what is owned with somebody who does not owe (IRM 5.15.1.22).
func partOf(equity line.Line, shared facts.YesNo, owners facts.Count) line.Line {
	if !facts.Yes(shared) {
		return equity
	}
	return line.DividedBy("", equity, facts.GivenCount("", line.Count, owners), 0)
}

// roundedSum is line 30 or 31 from its four cells. Without the spouse's there is nothing on it.
func roundedSum(no string) func(p *paper) line.Line {
	return func(p *paper) line.Line {
		return line.Rounded("", p.all(no+" wages", no+" Social Security", no+" pensions", no+" other"))
	}
}

// offerSources is Form 656, section 4.
func offerSources() map[string]source {
	amount := func(p *paper, _ int) line.Line { return p.r.Offer(p.terms).Cost(way.Amount) }
	return map[string]source{
		"4 lump offer": amount, "4 periodic offer": amount,
		"4 lump 20%": func(p *paper, n int) line.Line {
			share, _ := decimal.NewFromString("0.2")
			return p.unlessLowIncome(line.RoundedUp("", line.Times("", amount(p, n), line.GivenIn("", line.Share, decimal.NewNullDecimal(share)))))
		},
		"4 lump rest": func(p *paper, _ int) line.Line {
			return line.Minus("", p.on("4 lump offer"), p.on("4 lump 20%"))
		},
		"4 lump payment n": func(p *paper, n int) line.Line { return p.payment(n) },
		"4 lump months n":  func(p *paper, n int) line.Line { return counted(n, p.payment(n)) },
		"4 periodic first": func(p *paper, _ int) line.Line { return p.unlessLowIncome(p.payment(1)) },
		"4 periodic then": func(p *paper, _ int) line.Line {
			if p.on("4 periodic first").IsZero() {
				return p.payment(1)
			}
			return p.payment(2)
		},
		"4 periodic months": func(p *paper, _ int) line.Line {
			n := len(p.r.Offer(p.terms).Payments) - 1
			if !p.on("4 periodic first").IsZero() {
				n--
			}
			return counted(n, p.on("4 periodic first"))
		},
		"4 periodic final": func(p *paper, _ int) line.Line { return p.payment(len(p.r.Offer(p.terms).Payments)) },
		"4 periodic final month": func(p *paper, _ int) line.Line {
			return counted(len(p.r.Offer(p.terms).Payments), p.payment(1))
		},
	}
}

// counted is a number of months, if an amount is known.
func counted(n int, as line.Line) line.Line {
	l := line.GivenIn("", line.Months, decimal.NewNullDecimal(decimal.NewFromInt(int64(n))))
	l.Known = as.Known
	return l
}

// payment is the report's payment of a month; unknown without one.
func (p *paper) payment(n int) line.Line {
	for _, x := range p.r.Offer(p.terms).Payments {
		if x.N == n {
			return x
		}
	}
	return line.Line{}
}

// unlessLowIncome is what is sent with the offer: nothing with the low-income certification.
func (p *paper) unlessLowIncome(l line.Line) line.Line {
	switch p.r.LowIncome.Verdict {
	case line.Yes:
		return line.Sum("")
	case line.NotYet:
		return line.Line{}
	}
	return l
}

// sums656 is that the payments of section 4 come to the offer, to the dollar.
var sums656 = []sum{
	{"4 lump rest", plus("4 lump payment 1", "4 lump payment 2", "4 lump payment 3", "4 lump payment 4", "4 lump payment 5")},
	{"4 periodic offer", func(p *paper) line.Line {
		then := line.Times("", p.on("4 periodic then"), p.on("4 periodic months"))
		return line.Sum("", p.on("4 periodic first"), then, p.on("4 periodic final"))
	}},
}

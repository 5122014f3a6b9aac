package form

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// owedOf is the balance of the debts that can be collected still, as the IRS states it, of the
// income tax years or of the civil penalties.
func owedOf(penalties bool) source {
	return func(p *paper, _ int) line.Line {
		sum, known, taxes := line.Sum(""), 0, len((&sheet{c: &p.c, r: p.r}).incomeYears())
		for i, y := range p.c.Debt.Years {
			if i < len(p.r.Debts.Years) && p.r.Debts.Years[i].Expired {
				continue
			}
			if !y.History.Owed.Given { // then only all of it together is known
				known = 0
				break
			}
			if known++; (y.IsPenalty() && taxes > 0) == penalties { // penalties alone are no others
				sum = line.Sum("", sum, facts.Given("", y.History.Owed))
			}
		}
		switch {
		case known > 0:
			return sum
		case penalties:
			return line.Sum("")
		}
		return facts.Given("", p.c.Debt.Total)
	}
}

// planSources is Form 9465.
func planSources() map[string]source {
	tax, penalty := owedOf(false), owedOf(true)
	all := func(p *paper, n int) line.Line { return line.Sum("", tax(p, n), penalty(p, n)) }
	tenth := func(p *paper, n int) line.Line {
		months := line.GivenIn("", line.Months, decimal.NewNullDecimal(decimal.NewFromInt(72)))
		return line.DividedBy("", all(p, n), months, 2)
	}
	return map[string]source{
		"5": tax, "6": penalty, "7": all, "8": none, "9": all, "10": tenth,
		"11a": func(p *paper, n int) line.Line {
			x, found := Plan(p.r)
			if !found {
				return line.Line{}
			}
			least := x.Cost(way.Monthly)
			if most, paced := x.Pace("affordable"); paced && line.AtLeast("", most.Each, tenth(p, n)).Verdict == line.Yes {
				return line.GreaterOf("", least, line.RoundedUp("", tenth(p, n)))
			}
			return least
		},
		"17": count(func(c *facts.Case) (int, bool) {
			n, known := c.Household.People()
			if c.Household.Joint() {
				n--
			}
			return n - 1, known && c.Household.Owing.Given
		}),
		"18": count(func(c *facts.Case) (int, bool) { return c.Household.Over65.Value, c.Household.Over65.Given }),
		"20": answer(func(c *facts.Case) facts.Amount { return c.Levy.TakeHome }),
		"23": count(func(c *facts.Case) (int, bool) {
			n := 0
			for _, v := range c.Assets.OwnedVehicles() {
				if !facts.Yes(v.Leased) {
					n++
				}
			}
			return n, c.Assets.HasVehicles.Given
		}),
		"24": count(func(c *facts.Case) (int, bool) {
			n := 0
			for _, v := range c.Assets.OwnedVehicles() {
				if v.Payment.Value.IsPositive() {
					n++
				}
			}
			return n, c.Assets.HasVehicles.Given
		}),
		"25c": answer(func(c *facts.Case) facts.Amount { return c.Living.HealthInsurance }),
		"26c": maybe(func(c *facts.Case) facts.Maybe { return c.Living.CourtOrdered }),
		"27":  maybe(func(c *facts.Case) facts.Maybe { return c.Living.Care }),
	}
}

// penalties is what the IRS charged for filing and paying late or, where it did not say, what
// the report works out: of a hardship what it charged for paying late alone.
func penalties(p *paper, _ int) line.Line {
	for i, y := range p.c.Debt.Years {
		if y.IsPenalty() || y.Year.Value != p.form.Year {
			continue
		}
		d := &p.r.Debts.Years[i]
		filing, payment := d.LateFiling, d.LatePayment
		if y.History.Charged.LateFiling.Given {
			filing = facts.Given("", y.History.Charged.LateFiling)
		}
		if y.History.Charged.LatePayment.Given {
			payment = facts.Given("", y.History.Charged.LatePayment)
		}
		if y.Relief.Cause.Value == facts.CauseHardship {
			return payment
		}
		return line.Sum("", filing, payment)
	}
	return line.Line{}
}

// owned8857 is line 20: what is owned of each kind that there is, or may be, at its full value,
// with the loans that bought it.
func owned8857(c *facts.Case) []thing {
	a := &c.Assets
	var all []thing
	kind := func(has facts.YesNo, listed int, parts []thing, besides ...thing) {
		sum := thing{value: line.Sum(""), owed: line.Sum("")}
		if facts.No(has) {
			parts = nil
		}
		for _, x := range append(parts, besides...) {
			if sum.value = line.Sum("", sum.value, x.value); x.owed.Unit != "" {
				sum.owed = line.Sum("", sum.owed, x.owed)
			}
		}
		waits := !has.Given || facts.Yes(has) && listed == 0
		sum.value.Known, sum.owed.Known = sum.value.Known && !waits, sum.owed.Known && !waits
		if waits || len(parts)+len(besides) > 0 {
			all = append(all, sum)
		}
	}
	of := func(value, loan facts.Amount) thing {
		return thing{value: facts.Given("", value), owed: facts.Given("", loan)}
	}
	var cash, invested, retirement, policies, properties, vehicles, valuables, others []thing
	for _, x := range a.Accounts {
		cash = append(cash, thing{value: facts.Given("", x.Balance)})
	}
	for _, x := range a.Investments {
		invested = append(invested, of(x.Value, x.Loan))
	}
	for _, x := range a.Retirement {
		retirement = append(retirement, of(x.Value, x.Loan))
	}
	for _, x := range a.Policies {
		policies = append(policies, of(x.Value, x.Loan))
	}
	for _, x := range a.Properties {
		properties = append(properties, of(x.Value, x.Loan))
	}
	for _, x := range a.Vehicles {
		if !facts.Yes(x.Leased) {
			vehicles = append(vehicles, of(x.Value, x.Loan))
		}
	}
	for _, x := range a.Valuables {
		valuables = append(valuables, of(x.Value, x.Loan))
	}
	if a.Effects.Given {
		others = append(others, thing{value: facts.Given("", a.Effects)})
	}
	for _, x := range c.Business.OwnedAssets() {
		if !facts.Yes(x.Leased) {
			others = append(others, of(x.Value, x.Loan))
		}
	}
	kind(a.HasAccounts, len(a.Accounts), cash)
	kind(a.HasInvestments, len(a.Investments), invested)
	kind(a.HasRetirement, len(a.Retirement), retirement)
	kind(a.HasPolicies, len(a.Policies), policies)
	kind(a.HasProperties, len(a.Properties), properties)
	kind(a.HasVehicles, len(a.Vehicles), vehicles)
	kind(a.HasValuables, len(a.Valuables), valuables, others...)
	return all
}

// spouseSources is part IV of Form 8857.
func spouseSources() map[string]source {
	living := func(at func(l *facts.Living) facts.Maybe) source {
		return maybe(func(c *facts.Case) facts.Maybe { return at(&c.Living) })
	}
	given := func(at func(l *facts.Living) facts.Amount) source {
		return answer(func(c *facts.Case) facts.Amount { return at(&c.Living) })
	}
	benefit := func(of func(b *facts.Benefits) facts.Maybe) source {
		return func(p *paper, _ int) line.Line {
			own := of(&p.c.Income.Own).Line("", "")
			if p.c.Household.Joint() {
				return line.Sum("", own, of(&p.c.Income.Spouse).Line("", ""))
			}
			return own
		}
	}
	taxes := given(func(l *facts.Living) facts.Amount { return l.Taxes })
	return map[string]source{
		"20 value n":         func(p *paper, n int) line.Line { return owned8857(&p.c)[n-1].value },
		"20 loan n":          func(p *paper, n int) line.Line { return owned8857(&p.c)[n-1].owed },
		"21":                 household,
		"22 wages":           func(p *paper, _ int) line.Line { return p.wagesOfBoth() },
		"22 pensions":        benefit(func(b *facts.Benefits) facts.Maybe { return b.Pension }),
		"22 unemployment":    benefit(func(b *facts.Benefits) facts.Maybe { return b.Unemployment }),
		"22 social security": benefit(func(b *facts.Benefits) facts.Maybe { return b.SocialSecurity }),
		"22 alimony":         rounded(maybe(func(c *facts.Case) facts.Maybe { return c.Income.Alimony })),
		"22 child support":   rounded(maybe(func(c *facts.Case) facts.Maybe { return c.Income.ChildSupport })),
		"22 business":        func(p *paper, _ int) line.Line { return p.r.Form.C },
		"22 rental":          report("rental-income"),
		"22 interest":        rounded(maybe(func(c *facts.Case) facts.Maybe { return c.Income.Interest })),
		"22 other n": func(p *paper, n int) line.Line {
			var all []line.Line
			for _, l := range []line.Line{
				benefit(func(b *facts.Benefits) facts.Maybe { return b.Other })(p, 0),
				line.Rounded("", p.c.Income.Distribution.Line("", "")), p.total("others-income"),
			} {
				if !l.IsZero() {
					all = append(all, l)
				}
			}
			return all[n-1]
		},
		"22 auto": func(p *paper, n int) line.Line {
			return line.Sum("", driven(func(v facts.Vehicle) facts.Amount { return v.Payment })(p, n), driven(func(v facts.Vehicle) facts.Amount { return v.Running })(p, n))
		},
		"22 transit":          given(func(l *facts.Living) facts.Amount { return l.PublicTransport }),
		"22 rent":             given(func(l *facts.Living) facts.Amount { return l.Rent }),
		"22 utilities":        given(func(l *facts.Living) facts.Amount { return l.Utilities }),
		"22 health insurance": given(func(l *facts.Living) facts.Amount { return l.HealthInsurance }),
		"22 medical":          living(func(l *facts.Living) facts.Maybe { return l.Medical }),
		"22 child care":       living(func(l *facts.Living) facts.Maybe { return l.Care }),
		"22 withholding":      taxes, "22 estimated": taxes,
		"22 life insurance": living(func(l *facts.Living) facts.Maybe { return l.LifeInsurance }),
		"22 savings":        living(func(l *facts.Living) facts.Maybe { return l.Savings }),
		"22 dues":           living(func(l *facts.Living) facts.Maybe { return l.Dues }),
		"22 student loans":  living(func(l *facts.Living) facts.Maybe { return l.StudentLoans }),
		"22 state tax": living(func(l *facts.Living) facts.Maybe {
			return facts.Maybe{Has: l.StateTax.Has, Amount: l.StateTax.Payment}
		}),
		"22 court n": func(p *paper, n int) line.Line {
			var all []line.Line
			for _, m := range []facts.Maybe{p.c.Living.CourtOrdered, p.c.Living.Garnishment} {
				if facts.Yes(m.Has) {
					all = append(all, m.Line("", ""))
				}
			}
			return all[n-1]
		},
		"22 miscellaneous": func(p *paper, _ int) line.Line {
			l := &p.c.Living
			return line.Sum("", l.Secured.Line("", ""), l.Fees.Line("", ""), l.CreditCards.Line("", ""), l.Giving.Line("", ""), l.Tuition.Line("", ""))
		},
	}
}

// wagesOfBoth is the pay of those who owe; a spouse who does not is asked for as another person.
func (p *paper) wagesOfBoth() line.Line {
	if h := &p.c.Household; h.Joint() || !h.Owing.Given {
		return line.Sum("", p.wages(false), p.wages(true))
	}
	return p.wages(false)
}

// costsOn8857 is the sum of the costs that stand on Form 8857.
func (p *paper) costsOn8857() line.Line {
	total := line.Sum("")
	for _, s := range p.form.Sections {
		for _, e := range s.Entries {
			if s.ID == "22-out" && e.Kind == Amount {
				total = line.Sum("", total, e.Line)
			}
		}
	}
	return total
}

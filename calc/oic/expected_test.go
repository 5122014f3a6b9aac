package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestExpectedIncome (C4) has a row for each reading of income that is about to change (IRM
// 5.8.5.20). What is allowed is 1,177, so benefits of 1,600 leave 423 a month, and
// 3,177 expected leaves 2,000. By hand: 12 × 423 = 5,076, 24 × 423 = 10,152.
func TestExpectedIncome(t *testing.T) {
	out := func(change func(c *facts.Case)) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Debt.Total = calctest.USD("900000")
			c.Income.Own.Unemployment = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1600")}
			change(c)
		})
	}
	works := facts.Expected{Change: facts.Say(facts.ChangeWork), Months: facts.Say(2), Amount: calctest.USD("3177")}
	employed := func(e facts.Expected) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs, c.Income.Changing = []facts.Job{{Pay: calctest.USD("2000")}}, facts.Say(true)
			c.Income.Expected = e
		})
	}
	checkExamples(t, []example{
		{"out of work, with a job in two months", out(func(c *facts.Case) { c.Income.Expected = works }), []string{
			"offer-lump", "$24,000.00", "offer-periodic", "$48,000.00", "lump-today", "$5,076.00", "periodic-today", "$10,152.00",
			"lump-least", "$5,076.00", "lump-most", "$24,000.00", "30", "$1,600.00"}},
		{"with 500 of taxes in it", out(func(c *facts.Case) {
			c.Income.Expected = works
			c.Income.Expected.Taxes = calctest.USD("500")
		}), []string{"offer-lump", "$18,000.00"}},
		{"after the months of a lump sum", out(func(c *facts.Case) {
			c.Income.Expected = works
			c.Income.Expected.Months = facts.Say(12)
		}), []string{"offer-lump", "$5,076.00", "offer-periodic", "$48,000.00"}},
		{"after the months of both offers", out(func(c *facts.Case) {
			c.Income.Expected = works
			c.Income.Expected.Months = facts.Say(24)
		}), []string{"offer-lump", "$5,076.00", "offer-periodic", "$10,152.00"}},
		{"looking for work: in all months", out(func(c *facts.Case) {
			c.Income.Expected = facts.Expected{Change: facts.Say(facts.ChangeLooking), Amount: calctest.USD("3177")}
		}), []string{"offer-lump", "$24,000.00"}},
		{"nothing said: today's, and no bound above", out(func(*facts.Case) {}), []string{
			"offer-lump", "$5,076.00", "lump-least", "$5,076.00", "lump-most", "?", "income-expected-unknown", "yes"}},
		{"said that nothing changes", out(func(c *facts.Case) { c.Income.Changing = facts.Say(false) }), []string{"lump-most", "?", "income-expected-unknown", "yes"}},
		{"no work expected", out(func(c *facts.Case) { c.Income.Expected.Change = facts.Say(facts.ChangeNoWork) }), []string{"offer-lump", "$5,076.00", "lump-most", "$5,076.00"}},
		{"a spouse who owes too is out of work, beside a job", out(func(c *facts.Case) {
			c.Household.Owing = facts.Say(facts.OwingJoint)
			c.Income.Spouse, c.Income.Own = c.Income.Own, facts.Benefits{}
			c.Income.Jobs = []facts.Job{{Whose: facts.Say(facts.WhoseOwn), Pay: calctest.USD("0")}}
		}), []string{"offer-lump", "$5,076.00", "lump-most", "?"}},
		{"a job beside the benefits", out(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("100")}}
		}), []string{"offer-lump", "$6,276.00", "lump-most", "$6,276.00"}},
		{"pay that falls: today's 823 a month, and 200 in the range", employed(facts.Expected{Change: facts.Say(facts.ChangeRetire), Amount: calctest.USD("1377")}), []string{
			"offer-lump", "$9,876.00", "lump-then", "$2,400.00", "lump-least", "$2,400.00", "lump-most", "$9,876.00"}},
		{"pay that rises", employed(facts.Expected{Change: facts.Say(facts.ChangeMore), Months: facts.Say(3), Amount: calctest.USD("2200")}), []string{
			"offer-lump", "$12,276.00", "lump-today", "$9,876.00", "lump-from-then", "$11,676.00"}}, // 12 × 1,023; 3 × 823 + 9 × 1,023
		{"how much is not known: as before it was asked", employed(facts.Expected{Change: facts.Say(facts.ChangeMore)}), []string{
			"offer-lump", "$9,876.00", "lump-most", "$9,876.00", "income-changing", "yes"}},
	})
}

// TestExpectedIncomeInFullPay: what is expected may pay in full what today's income does
// not. 423 × 84 = 35,532 and 2,000 × 84 = 168,000, of 40,000. The fee goes by the income
// now: 19,200 a year is under the limit, and 38,124 would be too.
func TestExpectedIncomeInFullPay(t *testing.T) {
	c := calctest.Plain(func(c *facts.Case) {
		c.Debt.Years[0].Expires = facts.Say(calctest.Today.AddMonths(84))
		c.Income.Own.Unemployment = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1600")}
		c.Income.Expected = facts.Expected{Change: facts.Say(facts.ChangeWork), Amount: calctest.USD("3177"), Taxes: calctest.USD("0")}
	})
	oictest.Expect(t, c, "can-pay-in-full", "yes", "reach", "$168,000.00", "full-today", "no", "full-then", "yes", "income-a-year", "$19,200.00")
}

// TestTaxesThenUnknown: taxes of 1,560 on the 3,177 would leave 440 a month, of which 84 months
// are 36,960 of 40,000. Of 900,000 not even 168,000 without taxes is enough, and what is owned
// may be enough by itself. The offer goes by today's taxes, none, which is never too low.
func TestTaxesThenUnknown(t *testing.T) {
	expects := func(owed string, taxes facts.Amount, change func(*facts.Case)) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Debt.Total = calctest.USD(owed)
			c.Debt.Years[0].Expires = facts.Say(calctest.Today.AddMonths(84))
			c.Income.Own.Unemployment = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1600")}
			c.Income.Expected = facts.Expected{Change: facts.Say(facts.ChangeWork), Amount: calctest.USD("3177"), Taxes: taxes}
			change(c)
		})
	}
	asIs := func(*facts.Case) {}
	checkExamples(t, []example{
		{"taxes not known", expects("40000", facts.Amount{Unsure: true}, asIs), []string{
			"can-pay-in-full", "not yet", "reach", "?", "offer-lump", "$24,000.00", "full-today", "no", "full-then", "not yet"}},
		{"taxes of 1,560", expects("40000", calctest.USD("1560"), asIs), []string{"can-pay-in-full", "no", "reach", "$36,960.00"}},
		{"a debt out of reach without any", expects("900000", facts.Amount{Unsure: true}, asIs), []string{"can-pay-in-full", "no", "reach", "$168,000.00"}},
		{"enough is owned", expects("40000", facts.Amount{Unsure: true}, func(c *facts.Case) {
			c.Assets.Valuables = []facts.Valuable{{Value: calctest.USD("80000")}}
		}), []string{"can-pay-in-full", "yes"}},
	})
}

// TestExpectedIncomeIsFirstDriver: while it is not known, it is the first of what moves
// the offer, since the offer has no end above.
func TestExpectedIncomeIsFirstDriver(t *testing.T) {
	c := calctest.Plain(func(c *facts.Case) {
		c.Income.Own.Unemployment = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1600")}
		c.Assets.Valuables = []facts.Valuable{{Value: calctest.USD("50000")}}
	})
	drivers := oic.Assess(c, calctest.Book(t, calctest.Today)).Range.Drivers
	if len(drivers) != 2 || drivers[0].ID != "income-expected" || drivers[0].Lump.Most.Known || drivers[1].ID != "valuable-value" {
		t.Errorf("drivers %+v, want the income expected, then the valuables", drivers)
	}
}

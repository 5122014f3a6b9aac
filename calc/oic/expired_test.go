package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/oic/oictest"

	"github.com/shopspring/decimal"
)

// TestOver holds that a year whose time is over counts no more: 8,000 of 2012,
// assessed on 3 June 2013, whose last day was 3 June 2023, beside 5,000 of 2020
// that may be collected for 54 months more. With 200 left a month and 1,000
// in the bank the IRS could reach 11,800; 5,000 takes 20 months of it, and 13,000 would
// have taken 60.
func TestOver(t *testing.T) {
	left := facts.DoNotKnow[decimal.Decimal]()
	gone := facts.TaxYear{Year: facts.Say(2012), Assessed: facts.Say(datetest.Day("2013-06-03")), History: facts.History{Owed: calctest.USD("8000"), OwedOn: facts.Say(calctest.Today)}}
	rest := facts.TaxYear{Year: facts.Say(2020), Assessed: facts.Say(datetest.Day("2021-06-07")), History: facts.History{Owed: calctest.USD("5000"), OwedOn: facts.Say(calctest.Today)}}
	untold := facts.TaxYear{Year: facts.Say(2020), Assessed: facts.Say(datetest.Day("2021-06-07"))}
	both := func(total facts.Amount, years ...facts.TaxYear) facts.Case {
		c := open(calctest.Leaving("0", "200"))
		c.Debt = facts.Debt{Total: total, Years: years}
		return c
	}
	could := []string{"debt-total", "$5,000.00", "can-pay-in-full", "yes", "flip-months", "20 months",
		"can-pay-growing", "yes", "accruals-decide", "no", "growing-short", "$0.00"}
	table(t, []example{
		{"left for the years", both(left, gone, rest), could},
		{"a total that has it in it: 13,000 less 8,000", both(calctest.USD("13000"), gone, rest), could},
		{"a total that the IRS has written it off", both(calctest.USD("5000"), gone, rest), could},
		{"a total between the two: what the other year comes to, at least", both(calctest.USD("9000"), gone, rest), could},
		{"a total, and what is in it is not known", both(calctest.USD("13000"), gone, untold), []string{"debt-total", "$13,000.00"}},
		{"no year is left: the total as it was said", both(calctest.USD("8000"), gone), []string{"debt-total", "$8,000.00", "still-collectible", "no", "accruals-decide", "no"}},
		{"the last day is today: it counts", both(left, facts.TaxYear{Year: facts.Say(2012), Expires: facts.Say(calctest.Today), History: gone.History}, rest), []string{"debt-total", "$13,000.00"}},
		{"its clock may have stood since: it counts", func() facts.Case {
			c := both(left, gone, rest)
			c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventBankruptcy), From: facts.Say(datetest.Day("2015-01-05")), To: facts.DoNotKnow[date.Day]()}}
			return c
		}(), []string{"debt-total", "$13,000.00"}},
	})
}

// TestOverInPart holds that of a year of which only the return's tax is past its time
// the tax of an audit still counts: 2,000, billed on 4 June 2018, with interest from
// 15 April 2013 and late payment of 10 a month from 25 June 2018, which ends at 500
// after 50 months. Counted apart, in another language: 2,099.52 of interest.
func TestOverInPart(t *testing.T) {
	c := calctest.Leaving("0", "200")
	c.Debt = facts.Debt{Total: facts.DoNotKnow[decimal.Decimal](), Years: []facts.TaxYear{{Year: facts.Say(2012), Assessed: facts.Say(datetest.Day("2013-06-03")), History: facts.History{
		Shown: calctest.USD("10000"), Credits: calctest.USD("9000"), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2013-04-15")), Extended: facts.Say(false), Demand: facts.Say(datetest.Day("2013-06-03")),
		Later: []facts.Assessment{{On: facts.Say(datetest.Day("2018-06-04")), Tax: calctest.USD("2000"), Demand: facts.Say(datetest.Day("2018-06-04"))}},
	}}}}
	oictest.Expect(t, c, "debt-total", "$4,599.52")
}

// TestOverAndState holds that line 51 shares what is left between the state and
// what the IRS may still collect: of 400, with 10,000 owed to each, a half. With
// the 20,000 whose time is over it would have been a quarter.
func TestOverAndState(t *testing.T) {
	c := calctest.Boxes("0", "1577", "1177")
	c.Debt = facts.Debt{Total: facts.DoNotKnow[decimal.Decimal](), Years: []facts.TaxYear{
		{Year: facts.Say(2012), Expires: facts.Say(datetest.Day("2023-06-03")), History: facts.History{Owed: calctest.USD("20000"), OwedOn: facts.Say(calctest.Today)}},
		{Year: facts.Say(2020), Expires: facts.Say(datetest.Day("2031-06-07")), History: facts.History{Owed: calctest.USD("10000"), OwedOn: facts.Say(calctest.Today)}},
	}}
	c.Living.StateTax = facts.StateTax{Has: facts.Say(true), Payment: calctest.USD("350"), Earlier: facts.Say(false), Balance: calctest.USD("10000")}
	oictest.Expect(t, c, "51", "$200.00")
}

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

// TestExpiredYear checks that an expired year is excluded from the balance:
// 8,000 of 2012, assessed on 3 June 2013, expired on 3 June 2023; 5,000 of 2020
// is collectible for 54 months more. With 200 left a month and 1,000 in the
// bank, 11,800 is collectible; full payment of 5,000 takes 20 months, and of
// 13,000 it would have taken 60.
func TestExpiredYear(t *testing.T) {
	unknown := facts.DoNotKnow[decimal.Decimal]()
	expired := facts.TaxYear{Year: facts.Say(2012), Assessed: facts.Say(datetest.Day("2013-06-03")), History: facts.History{Owed: calctest.USD("8000"), OwedOn: facts.Say(calctest.Today)}}
	collectible := facts.TaxYear{Year: facts.Say(2020), Assessed: facts.Say(datetest.Day("2021-06-07")), History: facts.History{Owed: calctest.USD("5000"), OwedOn: facts.Say(calctest.Today)}}
	withoutBalance := facts.TaxYear{Year: facts.Say(2020), Assessed: facts.Say(datetest.Day("2021-06-07"))}
	owing := func(total facts.Amount, years ...facts.TaxYear) facts.Case {
		c := eligible(calctest.Leaving("0", "200"))
		c.Debt = facts.Debt{Total: total, Years: years}
		return c
	}
	paidInFull := []string{"debt-total", "$5,000.00", "can-pay-in-full", "yes", "flip-months", "20 months",
		"can-pay-growing", "yes", "accruals-decide", "no", "growing-short", "$0.00"}
	checkExamples(t, []example{
		{"the total is not known", owing(unknown, expired, collectible), paidInFull},
		{"a total that includes the expired year: 13,000 less 8,000", owing(calctest.USD("13000"), expired, collectible), paidInFull},
		{"a total without the expired year", owing(calctest.USD("5000"), expired, collectible), paidInFull},
		{"a total between the two: the balance of the other year", owing(calctest.USD("9000"), expired, collectible), paidInFull},
		{"a total, and the balance of the other year is not known", owing(calctest.USD("13000"), expired, withoutBalance), []string{"debt-total", "$13,000.00"}},
		{"every year has expired: the total as answered", owing(calctest.USD("8000"), expired), []string{"debt-total", "$8,000.00", "still-collectible", "no", "accruals-decide", "no"}},
		{"a year that expires today counts", owing(unknown, facts.TaxYear{Year: facts.Say(2012), Expires: facts.Say(calctest.Today), History: expired.History}, collectible), []string{"debt-total", "$13,000.00"}},
		{"a year that may have been suspended counts", func() facts.Case {
			c := owing(unknown, expired, collectible)
			c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventBankruptcy), From: facts.Say(datetest.Day("2015-01-05")), To: facts.DoNotKnow[date.Day]()}}
			return c
		}(), []string{"debt-total", "$13,000.00"}},
	})
}

// TestExpiredInPart checks that if only the assessment of the return has
// expired, the year's additional assessment still counts: 2,000, billed on 4
// June 2018, with interest from 15 April 2013 and a failure-to-pay penalty of
// 10 a month from 25 June 2018, which reaches its limit of 500 after 50 months.
// Interest of 2,099.52 was computed independently, in another language.
func TestExpiredInPart(t *testing.T) {
	c := calctest.Leaving("0", "200")
	c.Debt = facts.Debt{Total: facts.DoNotKnow[decimal.Decimal](), Years: []facts.TaxYear{{Year: facts.Say(2012), Assessed: facts.Say(datetest.Day("2013-06-03")), History: facts.History{
		Shown: calctest.USD("10000"), Credits: calctest.USD("9000"), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2013-04-15")), Extended: facts.Say(false), Demand: facts.Say(datetest.Day("2013-06-03")),
		Later: []facts.Assessment{{On: facts.Say(datetest.Day("2018-06-04")), Tax: calctest.USD("2000"), Demand: facts.Say(datetest.Day("2018-06-04"))}},
	}}}}
	oictest.Expect(t, c, "debt-total", "$4,599.52")
}

// TestExpiredYearAndStateTax checks that line 51 divides what is left between
// the state and the collectible federal balance: with 10,000 owed to each, half
// of 400. With the expired 20,000 it would have been a quarter.
func TestExpiredYearAndStateTax(t *testing.T) {
	c := calctest.Boxes("0", "1577", "1177")
	c.Debt = facts.Debt{Total: facts.DoNotKnow[decimal.Decimal](), Years: []facts.TaxYear{
		{Year: facts.Say(2012), Expires: facts.Say(datetest.Day("2023-06-03")), History: facts.History{Owed: calctest.USD("20000"), OwedOn: facts.Say(calctest.Today)}},
		{Year: facts.Say(2020), Expires: facts.Say(datetest.Day("2031-06-07")), History: facts.History{Owed: calctest.USD("10000"), OwedOn: facts.Say(calctest.Today)}},
	}}
	c.Living.StateTax = facts.StateTax{Has: facts.Say(true), Payment: calctest.USD("350"), Earlier: facts.Say(false), Balance: calctest.USD("10000")}
	oictest.Expect(t, c, "51", "$200.00")
}

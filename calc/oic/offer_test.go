package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"

	"github.com/shopspring/decimal"
)

// TestOffer has a row for each rule of section 8 and of the payments.
func TestOffer(t *testing.T) {
	checkExamples(t, []example{
		{"equity and 12, or 24, months of box F", calctest.Leaving("2000", "300"), []string{
			"Box G", "$3,600.00", "Box H", "$7,200.00", "offer-lump", "$5,600.00", "offer-periodic", "$9,200.00"}},
		{"cents of equity are rounded before the offer", calctest.Leaving("2000.49", "300"), []string{"Box A", "$2,000.00", "offer-lump", "$5,600.00"}},
		{"very large amounts", calctest.Leaving("999999999998.60", "0"), []string{
			"1a", "$1,000,000,000,999.00", "1", "$999,999,999,999.00", "offer-lump", "$999,999,999,999.00", "periodic-payment:1", "$41,666,666,667.00"}},
		{"nothing at all: one dollar", calctest.Leaving("0", "0"), []string{"offer-lump", "$1.00", "offer-periodic", "$1.00"}},
		{"as much as is owed", withBalance(calctest.Leaving("40000", "0"), "40000"), []string{"offer-lump-open", "no", "offer-under-debt", "no"}},
		{"a dollar less", withBalance(calctest.Leaving("39999", "0"), "40000"), []string{"offer-lump-open", "yes"}},
		{"below the balance only as a lump sum", withBalance(calctest.Leaving("10000", "1000"), "30000"), []string{
			"offer-lump", "$22,000.00", "offer-lump-open", "yes", "offer-periodic", "$34,000.00", "offer-periodic-open", "no", "doubt-as-to-collectibility", "no"}},
		{"a fee, and 20 percent with the form", notLowIncome(calctest.Leaving("10000", "0")), []string{
			"fee", "$205.00", "offer-lump-down", "$2,000.00", "lump-payment:1", "$1,600.00", "lump-payment:5", "$1,600.00", "offer-lump-total", "$10,205.00"}},
		{"low income: no fee, and nothing with the form", calctest.Leaving("10000", "0"), []string{
			"fee", "$0.00", "offer-lump-down", "$0.00", "lump-payment:1", "$2,000.00", "offer-lump-total", "$10,000.00"}},
		{"periodic: the first of 24 with the form", notLowIncome(calctest.Leaving("10000", "0")), []string{
			"offer-periodic-down", "$417.00", "periodic-payment:1", "$417.00", "periodic-payment:24", "$409.00"}},
		{"periodic, low income: nothing with the form", calctest.Leaving("10000", "0"), []string{
			"offer-periodic-down", "$0.00", "periodic-payment:1", "$417.00"}},
		{"periodic over the months that are left", calctest.Lasting(notLowIncome(calctest.Leaving("1000", "100")), 10), []string{
			"offer-periodic", "$2,000.00", "periodic-payment:10", "$200.00"}},
		{"periodic over six, the least there is", calctest.Lasting(notLowIncome(calctest.Leaving("1000", "100")), 6), []string{
			"offer-periodic", "$1,600.00", "periodic-payment:6", "$265.00", "offer-periodic-open", "yes"}},
		{"K9: with five months left, periodic payments would outlast the debt", calctest.Lasting(notLowIncome(calctest.Leaving("1000", "100")), 5), []string{
			"offer-periodic-in-time", "no", "offer-periodic-open", "no", "offer-periodic-down", "$0.00", "offer-lump-open", "yes", "lump-payment:5", "$240.00"}},
		{"C13: one dollar has no six payments: a lump sum alone", calctest.Leaving("0", "0"), []string{
			"offer-lump-open", "yes", "offer-periodic", "$1.00", "offer-periodic-payable", "no", "offer-periodic-open", "no", "offer-periodic-down", "$0.00"}},
		{"C13: nor have five", calctest.Leaving("5", "0"), []string{"offer-periodic-payable", "no", "offer-periodic-open", "no"}},
		{"C13: six dollars have, over a time of 24 months", calctest.Leaving("6", "0"), []string{"offer-periodic-open", "yes", "periodic-payment:6", "$1.00"}},
		{"C13: 25 dollars in six months: 5, 4, 4, 4, 4, 4", calctest.Lasting(calctest.Leaving("25", "0"), 6), []string{
			"offer-periodic-open", "yes", "periodic-payment:1", "$5.00", "periodic-payment:2", "$4.00", "periodic-payment:6", "$4.00"}},
		{"a lump sum in the two months that are left: 1,200 less 240, in two", calctest.Lasting(notLowIncome(calctest.Leaving("1000", "100")), 2), []string{
			"offer-lump", "$1,200.00", "offer-lump-down", "$240.00", "lump-payment:1", "$480.00", "lump-payment:2", "$480.00", "offer-open", "not yet"}},
	})
}

// TestLowIncome has a row for each way to qualify for the low-income
// certification, and not to.
func TestLowIncome(t *testing.T) {
	from := func(state string, agi facts.Amount, pay string) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Household.State = facts.Say(state)
			c.Applying.AGI = agi
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD(pay)}}
		})
	}
	sharing := func(agi string) facts.Case {
		c := from("OH", calctest.USD(agi), "3000")
		c.Household.Under65, c.Household.Alone = facts.Say(2), facts.Say(false)
		c.Household.Others = []facts.Person{{Shares: facts.Say(true), Income: calctest.USD("2000")}}
		return c
	}
	checkExamples(t, []example{
		{"a spouse who does not owe earns in the same household", sharing("54101"), []string{"household-gross", "$5,000.00", "income-a-year", "$60,000.00", "low-income", "no"}},
		{"the return alone qualifies", sharing("54100"), []string{"low-income", "yes"}},
		{"the return at the limit", from("OH", calctest.USD("39900"), "9999"), []string{"low-income", "yes"}},
		{"a dollar over it, and pay over it", from("OH", calctest.USD("39901"), "9999"), []string{"low-income", "no", "fee", "$205.00"}},
		{"a dollar over it, but twelve months of pay at it", from("OH", calctest.USD("39901"), "3325"), []string{"low-income", "yes", "income-a-year", "$39,900.00"}},
		{"a loss on the return", from("OH", calctest.USD("-5000"), "9999"), []string{"low-income", "yes"}},
		{"Hawaii", from("HI", calctest.USD("45900"), "9999"), []string{"low-income", "yes"}},
		{"Puerto Rico has the limit of the 48 states", from("PR", calctest.USD("39901"), "9999"), []string{"low-income", "no"}},
		{"no return, pay under it", from("OH", facts.Amount{}, "3000"), []string{"low-income", "yes"}},
		{"no return, pay over it", from("OH", facts.Amount{}, "4000"), []string{"low-income", "not yet", "fee", "?", "offer-lump-down", "?", "offer-lump-total", "?", "missing", "agi"}},
	})
}

// TestPayments checks for many offers that payments are whole dollars above
// zero, none is larger than the one before, and they add up to the offer.
func TestPayments(t *testing.T) {
	for _, equity := range []string{"0", "1", "2", "4", "5", "6", "23", "24", "25", "99.50", "1234.56", "18950", "123456789"} {
		for _, c := range []facts.Case{calctest.Leaving(equity, "0"), notLowIncome(calctest.Leaving(equity, "0"))} {
			for _, o := range oic.Assess(c, calctest.Book(t, calctest.Today)).Offers {
				if o.ID == oic.Periodic && o.Cost(way.Amount).Amount.LessThan(calctest.Dec("6")) { // rule C13
					if o.Payments != nil || o.Open.Verdict != line.No {
						t.Errorf("%s of %s is open", o.ID, o.Cost(way.Amount))
					}
					continue
				}
				checkPayments(t, o)
			}
		}
	}
}

func checkPayments(t *testing.T, o way.Way) {
	t.Helper()
	var paid, before decimal.Decimal
	for i, p := range o.Payments {
		paid = paid.Add(p.Amount)
		if !p.Amount.IsInteger() || !p.Amount.IsPositive() {
			t.Errorf("%s of %s: %s is %s", o.ID, o.Cost(way.Amount), p.Key(), p)
		}
		if i > 0 && p.ID == o.Payments[i-1].ID && p.Amount.GreaterThan(before) {
			t.Errorf("%s of %s: %s after %s", o.ID, o.Cost(way.Amount), p, before)
		}
		before = p.Amount
	}
	if !paid.Equal(o.Cost(way.Amount).Amount) {
		t.Errorf("%s: payments are %s, the offer %s", o.ID, paid, o.Cost(way.Amount))
	}
}

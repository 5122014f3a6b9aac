package payoff

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestGrowth has what 32,300 of a year grows by while nothing is paid: 100 of late payment
// in each of the first two months, to its most, and 7 percent. In one month, with
// 100.00 from December 15 on: 19 days on 32,300.00 are 117.90, and 11 days on 32,517.90
// are 68.67. In 24 months 5,082.60, by another program.
func TestGrowth(t *testing.T) {
	on := datetest.Day("2026-11-26")
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{stated(on, 2022, "2023-04-15", "2033-05-22", "32300", "20000", "4800")}}}
	d := New(c, calctest.Book(t, on), Terms{})
	for months, want := range map[int]string{0: "$0.00", 1: "$286.57", 24: "$5,082.60"} {
		if got := d.Growth(months).String(); got != want {
			t.Errorf("in %d months it grows by %s, want %s", months, got, want)
		}
	}
	if got := New(facts.Case{}, calctest.Book(t, on), Terms{}).Growth(24); got.Known {
		t.Errorf("of nothing it is %s", got)
	}
}

package agreement

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestCheaper prefers payments that are known, and among those the lower.
func TestCheaper(t *testing.T) {
	amount := func(s string) line.Line { return facts.Given("schedule-paid", calctest.USD(s)) }
	for _, test := range []struct {
		paid, than line.Line
		want       bool
	}{
		{amount("900"), amount("1000"), true},
		{amount("1000"), amount("900"), false},
		{amount("1000"), amount("1000"), false},
		{amount("1000"), facts.Missing("least-payment"), true},
		{facts.Missing("least-payment"), amount("1000"), false},
	} {
		if got := cheaper(test.paid, test.than); got != test.want {
			t.Errorf("%s is cheaper than %s: %t", test.paid, test.than, got)
		}
	}
}

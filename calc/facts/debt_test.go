package facts

import (
	"testing"

	"offercheck/calc/date/datetest"
)

// TestAbout has events about all of the debt, a tax year and a civil penalty, and what
// they are about: the income tax of 2019, and the penalties of two quarters of it.
func TestAbout(t *testing.T) {
	second, third := Say(datetest.Day("2019-06-30")), Say(datetest.Day("2019-09-30"))
	income := TaxYear{Year: Say(2019)}
	penalty := TaxYear{Kind: Say(KindTrustFund), Year: Say(2019), Period: second}
	for _, test := range []struct {
		name                   string
		e                      Event
		income, penalty, other bool
	}{
		{"all of the debt", Event{}, true, true, true},
		{"a tax year", Event{Year: Say(2019)}, true, false, false},
		{"another tax year", Event{Year: Say(2018)}, false, false, false},
		{"a civil penalty", Event{Period: second}, false, true, false},
	} {
		other := penalty
		other.Period = third
		if test.e.About(income) != test.income || test.e.About(penalty) != test.penalty || test.e.About(other) != test.other {
			t.Errorf("an event about %s is about %t, %t, %t", test.name, test.e.About(income), test.e.About(penalty), test.e.About(other))
		}
	}
	if income.Same(penalty) || penalty.Same(TaxYear{Kind: Say(KindCivil), Year: Say(2019), Period: third}) || !penalty.Same(penalty) || !income.Same(TaxYear{Year: Say(2019)}) {
		t.Error("debts are told apart wrongly")
	}
	if first := penalty.Earliest(); first != datetest.Day("2019-07-01") {
		t.Errorf("assessed on %s at the earliest", first)
	}
	if first := income.Earliest(); first != datetest.Day("2020-01-01") {
		t.Errorf("income tax assessed on %s at the earliest", first)
	}
}

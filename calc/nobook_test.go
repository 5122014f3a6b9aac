package calc

import (
	"reflect"
	"slices"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/agreement"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/borrow"
	"offercheck/calc/calctest"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/help"
	"offercheck/calc/law"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/relief"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// TestNoBook checks that no book is a book without figures.
func TestNoBook(t *testing.T) {
	for name, c := range map[string]facts.Case{"nothing answered": {}, "six years": calctest.SixYears(), "a household": calctest.Plain(func(*facts.Case) {})} {
		for _, u := range []oic.Unanswered{oic.LeaveUnknown, oic.AssumeNone} {
			if got, want := AssessAs(c, nil, u), AssessAs(c, new(law.Book), u); !reflect.DeepEqual(got.Tree(), want.Tree()) {
				t.Errorf("%s: the report differs from that of an empty book", name)
			}
			if got, want := oic.Preview(c, nil, u), oic.Preview(c, new(law.Book), u); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: the preview differs from that of an empty book", name)
			}
		}
		if r := Assess(c, nil); r.On != 0 || r.Debts.Balance.Known && len(c.Debt.Years) > 0 && !r.Debts.Years[0].Expired {
			t.Errorf("%s: on %s %s is owed", name, r.On, r.Debts.Balance)
		}
	}
}

// TestNothingKnown checks that of an empty case, with the zero Means, no way is open or
// closed, whether or not there is law. A representative anybody may have.
func TestNothingKnown(t *testing.T) {
	var c facts.Case
	for _, b := range []*law.Book{nil, calctest.Book(t, calctest.Today)} {
		for _, w := range slices.Concat(
			agreement.Ways(c, agreement.Means{}, b), help.Ways(c, help.Means{}, b), liability.Ways(c, liability.Means{}, b), borrow.Ways(c, borrow.Means{}, b),
			[]way.Way{cnc.Way(c, cnc.Means{}, b), bankruptcy.Way(c, b), wait.Way(c, wait.Means{}, b), relief.Of(c, account.Debts{}, relief.Means{}, b).Way},
		) {
			if w.Open.Verdict != line.NotYet && w.ID != help.Representative {
				t.Errorf("%s is open: %s", w.ID, w.Open.Verdict)
			}
		}
	}
}

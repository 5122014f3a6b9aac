package calc

import (
	"reflect"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/oic"
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

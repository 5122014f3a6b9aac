package law

import (
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

// TestNoBook calls every method of no book and of one without figures.
func TestNoBook(t *testing.T) {
	for name, b := range map[string]*Book{"no book": nil, "an empty book": {}} {
		if got := b.Underpayment(); len(got) > 0 {
			t.Errorf("%s has %d rates", name, len(got))
		}
		postponed, was := b.Postponed(2020)
		if was {
			t.Errorf("%s postpones 2020", name)
		}
		figure, named := b.Figure("offer.fee")
		if named {
			t.Errorf("%s has the figure %s", name, figure)
		}
		for method, got := range map[string]line.Line{
			"Figure": figure, "Postponed": postponed, "LateFilingLeast": b.LateFilingLeast(datetest.Day("2024-04-15")),
			"Housing": b.Housing("39049", 2), "NationalStandard": b.NationalStandard(5),
			"Operating": b.Operating("39049", 1), "LowIncome": b.LowIncome("OH", 2),
			"LevyPerDependent": b.LevyPerDependent(), "LevyPerBox": b.LevyPerBox(true), "PayPeriods": b.PayPeriods("week"), "PayPeriods of months": b.PayPeriods("month"),
		} {
			if got.Known {
				t.Errorf("%s of %s is %s", method, name, got)
			}
		}
		if got := b.Operating("39049", 0); !got.Known || !got.Amount.IsZero() {
			t.Errorf("operating no vehicle costs %s", got)
		}
		if b.OrEmpty() == nil || b != nil && b.OrEmpty() != b {
			t.Errorf("OrEmpty of %s is another book", name)
		}
	}
}

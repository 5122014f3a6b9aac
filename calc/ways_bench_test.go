package calc

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// owesSixYears is the single renter of the base households with the debt of
// calctest.SixYears, whose penalties may come off.
func owesSixYears(t testing.TB) facts.Case {
	t.Helper()
	c := storyfile.Base[facts.Case](t, testdata, "single-renter")
	c.Debt = calctest.SixYears().Debt
	return c
}

// BenchmarkWaysSixYears is every way out, with and without the penalties.
func BenchmarkWaysSixYears(b *testing.B) {
	c, k := owesSixYears(b), calctest.Book(b, calctest.Today)
	if len(Assess(c, k).WithoutPenalties) == 0 {
		b.Fatal("nothing changes without the penalties")
	}
	b.ReportAllocs()
	for b.Loop() {
		Assess(c, k)
	}
}

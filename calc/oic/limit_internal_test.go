package oic

import (
	"io/fs"
	"os"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"

	"github.com/shopspring/decimal"
)

// TestDisallowedIsWhatItAdds compares what the table says a disallowed amount
// adds to the lump-sum offer with the offer of the same form when an examiner
// allows the expense in full. An amount with cents may differ by the dollar a
// month to which the form rounds. If the state takes a share of what is left, or the
// home's costs are shared, the offer falls by less, so those stories are left
// out.
func TestDisallowedIsWhatItAdds(t *testing.T) {
	testdata := os.DirFS("../testdata")
	names, err := fs.Glob(testdata, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	for _, name := range names {
		c, b := calctest.Story(t, testdata, name)
		f := fillForm(c, b, LeaveUnknown)
		if facts.Yes(c.Living.StateTax.Has) || f.expenses.homeShare.shared {
			continue
		}
		base := f.least("offer-lump-sum", f.G)
		for i, row := range f.expenses.rows {
			if row.Limit.ID == "" || row.ID == "living" || row.ID == "medical" || row.ID == "state-tax" || !base.Known {
				continue
			}
			inFull := f.refilled(allParts, f.answers, examiner{}.allowing(row.Key()))
			fell := f.G.Amount.Sub(inFull.G.Amount)
			adds, most := row.withDisallowed(i+1, f).AddsLump, decimal.Zero
			if !row.Claimed.Amount.IsInteger() {
				most = f.lumpMonths.Amount
			}
			if adds.Amount.Sub(fell).Abs().GreaterThan(most) {
				t.Errorf("%s: %s adds %s by the table, and %s when allowed in full", name, row.Key(), adds, fell)
			}
		}
	}
}

package oic

import (
	"io/fs"
	"os"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
)

// TestCapIsWhatItAdds holds that the ledger's loss is what the offer would fall
// by if the whole expense counted: the case is judged again to see. Where the
// state takes a share of what is left, or the home's costs are shared, it
// falls by less.
func TestCapIsWhatItAdds(t *testing.T) {
	testdata := os.DirFS("../testdata")
	names, err := fs.Glob(testdata, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	for _, name := range names {
		c, b := calctest.Story(t, testdata, name)
		s := fillForm(c, b, examiner{}, false)
		if facts.Yes(c.Living.StateTax.Has) || s.spending.share.Known {
			continue
		}
		base := least("offer-lump-sum", s, s.form.G, b)
		for i, row := range s.spending.rows {
			if row.limit.ID == "" || row.id == "living" || row.id == "medical" || row.id == "state-tax" || !base.Known {
				continue
			}
			again := fillForm(c, b, examiner{}.allowing(row.key()), false)
			fell := s.form.G.Amount.Sub(again.form.G.Amount)
			if lost := row.cap(i+1, s).LostLump; !lost.Amount.Equal(fell) {
				t.Errorf("%s: %s adds %s by the ledger, and %s when judged again", name, row.key(), lost, fell)
			}
		}
	}
}

package page

import (
	"strconv"
	"testing"

	"offercheck/app/say"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// TestMethods does the sums of the page again: what each method counts of the
// things owned, and $300 for each of its months.
func TestMethods(t *testing.T) {
	counted := map[string]int64{
		"form":          2_000 + 1_750 + 8_000,
		"nothing-left":  3_000 + 5_200 + 8_000,
		"after-loan":    3_000 + 7_000*80/100 + 8_000,
		"loans-ignored": (3_000 + 9_000 + 10_000) * 80 / 100,
		"no-discount":   3_000 + 7_000 + 10_000,
		"old-months":    2_000 + 1_750 + 8_000,
	}
	for _, m := range methods {
		lump, periodic := int64(12), int64(24)
		if m.id == "old-months" {
			lump, periodic = 48, 60
		}
		for months, got := range map[int64]string{lump: m.lump, periodic: m.periodic} {
			if want := "$" + line.Group(strconv.FormatInt(counted[m.id]+300*months, 10)); got != want {
				t.Errorf("%s, %d months: %s, want %s", m.id, months, got, want)
			}
		}
	}
}

// The first method is this program's own.
func TestFormMethod(t *testing.T) {
	with(t, caseOf(t, same))
	r, err := Store.Report()
	if err != nil {
		t.Fatal(err)
	}
	w := say.In("en")
	if lump, periodic := w.Amount(r.Offer(oic.Lump).Cost(way.Amount)), w.Amount(r.Offer(oic.Periodic).Cost(way.Amount)); lump != methods[0].lump || periodic != methods[0].periodic {
		t.Errorf("the form comes to %s and %s, the page says %s and %s", lump, periodic, methods[0].lump, methods[0].periodic)
	}
}

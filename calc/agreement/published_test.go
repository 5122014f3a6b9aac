package agreement

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// TestPublished has published cases, as far as their facts go, under the names of the
// collection they come from.
func TestPublished(t *testing.T) {
	// ia-spp-paydown: 54,000 is assessed, returns are filed, and 6,000 is paid before the request: the
	// 48,000 left are within the ceiling. 4,000 would do (IRM 5.14.5, as restated).
	h := household{
		years: []facts.TaxYear{stated(2023, "2024-04-15", "2034-06-10", "54000", "40000", "3000")},
		total: "54000", tax: "40000", left: "1500", spending: "1500", equity: "6000",
		paying: facts.Paying{Down: calctest.USD("6000"), Assessed: calctest.USD("54000"), Officer: facts.Say(false), Certified: facts.Say(false)},
	}
	w, _ := way.Find(h.ways(t), Simple)
	if w.Open.Verdict != line.Yes || w.Cost(way.Upfront).String() != "$4,000.00" {
		t.Errorf("ia-spp-paydown: %s, %s at once", w.Open.Verdict, w.Cost(way.Upfront))
	}
	h.paying.Assessed, h.total = calctest.USD("48000"), "48000"
	if w, _ = way.Find(h.ways(t), Simple); w.Open.Verdict != line.Yes || !w.Cost(way.Upfront).IsZero() {
		t.Errorf("ia-spp-paydown, once it is paid: %s, %s at once", w.Open.Verdict, w.Cost(way.Upfront))
	}
}

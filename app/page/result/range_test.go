package result

import (
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/line"
)

// TestRangeIsNoOffer has the range in every situation: where no offer is open there is none.
func TestRangeIsNoOffer(t *testing.T) {
	closed := 0
	for _, tc := range pagetest.Situations {
		for _, lang := range say.Langs {
			c := pagetest.Same(t)
			tc.Change(&c)
			v := judged(t, lang, c)
			if r := v.Report.Range.Lump; !r.Least.Known || !r.Most.Known || r.Least.Amount.Equal(r.Most.Amount) {
				continue
			}
			drawing := pagetest.Draw(t, &Result{Visit: v.Visit})
			no := v.Report.Open.Verdict == line.No
			if strings.Contains(drawing, v.Say("range.intro")) == no || strings.Contains(drawing, v.periodicRange()) == no {
				t.Errorf("%s, %s: there is a range, or none: an offer is open: %s", tc.Name, lang, v.Report.Open.Verdict)
			}
			if no {
				closed++
			}
		}
	}
	if closed == 0 {
		t.Error("no offer is closed")
	}
}

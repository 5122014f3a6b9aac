package write

import (
	"strings"
	"testing"

	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/write"
)

// TestNothingIsPaidWithLowIncome has the online offer of a carpenter with a low income send
// nothing, and name what his business has: box A is 1,250 and box B 7,400.
func TestNothingIsPaidWithLowIncome(t *testing.T) {
	text := textOf(t, "california-contractor", write.OfferOnline, nil)
	for _, want := range []string{"no fee and no first payment", "$1,250 of equity in your own things and $7,400 in the business", "$16,006 as a lump sum or $23,362 in all"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Contains(text, "$0") {
		t.Errorf("nothing is paid as $0:\n%s", text)
	}
}

// TestPendingBarsByItsOwnLaw has a hearing bar a levy by IRC 6330(e)(1), and an offer by IRC
// 6331(k).
func TestPendingBarsByItsOwnLaw(t *testing.T) {
	for kind, want := range map[string]string{facts.EventHearing: "IRC 6330(e)(1)", facts.EventOffer: "IRC 6331(k)"} {
		text := textOf(t, "florida-levy-on-benefits", write.Release, func(c *facts.Case) {
			c.Debt.Events = []facts.Event{{Kind: facts.Say(kind), From: facts.Say(datetest.Day("2026-09-01"))}}
		})
		for _, law := range []string{"IRC 6330(e)(1)", "IRC 6331(k)"} {
			if strings.Contains(text, law) != (law == want) {
				t.Errorf("%s: rests on %s, want %s:\n%s", kind, law, want, text)
			}
		}
	}
}

// textOf is the letters of a kind that a story with a change has, in English.
func textOf(t *testing.T, story, kind string, change func(*facts.Case)) string {
	t.Helper()
	m := told(t, story, change)
	v := m.In(say.In("en"))
	p := &Letter{Visit: v, Kind: kind}
	var texts []string
	for _, l := range kinds(t, m)[kind] {
		texts = append(texts, p.Text(v.Words, l))
	}
	if len(texts) == 0 {
		t.Fatalf("%s has no %s", story, kind)
	}
	return strings.Join(texts, "\n")
}

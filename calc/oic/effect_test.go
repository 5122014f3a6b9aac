package oic_test

import (
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// TestEffects has what the offers do besides, with their figures: IRC 6331(k)(1) and (3)
// (30 days after a rejection), IRC 7122(f) (24 months), Form 656, section 7(l) (5 years).
func TestEffects(t *testing.T) {
	both := "ask-by-offer; lien-until-offer-paid; levy-barred-by-offer 30 days; refunds-until-accepted; clock-stops-for-offer 30 days; " +
		"current-after-offer 5 years; statement-of-offer; deemed-accepted 24 months; not-certified-with-offer; "
	for _, test := range []struct{ id, want string }{
		{oic.Lump, both + "offer-defaults 5 years"},
		{oic.Periodic, both + "missed-periodic-payment; offer-defaults 5 years"},
	} {
		for _, certified := range []bool{false, true} {
			c := calctest.Leaving("500", "100")
			c.Paying.Certified = facts.Say(certified)
			want := test.want
			if certified {
				want = strings.Replace(want, "not-certified-with-offer", "certification-reversed-by-offer", 1)
			}
			if got := effectsOf(oic.Assess(c, calctest.Book(t, calctest.Today)).Offer(test.id)); got != want {
				t.Errorf("%s: %s, want %s", test.id, got, want)
			}
		}
	}
}

// effectsOf is the effects of a way as text.
func effectsOf(w way.Way) string {
	var all []string
	for _, e := range w.Effects {
		text := e.ID
		for _, l := range e.Figures {
			text += " " + l.String()
		}
		if e.Cite.Name == "" {
			text += " without a source"
		}
		all = append(all, text)
	}
	return strings.Join(all, "; ")
}

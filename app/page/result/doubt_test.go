package result

import (
	"slices"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestNoDoubtIsDropped: every doubt is said on the page, and the first one is the caution of
// an offer that nothing else may turn.
func TestNoDoubtIsDropped(t *testing.T) {
	said := 0
	for _, tc := range pagetest.Situations {
		for _, lang := range say.Langs {
			c := pagetest.Same(t)
			tc.Change(&c)
			v := judged(t, lang, c)
			o := v.outcome()
			for i, id := range v.doubts(o) {
				doubt := v.Say("doubt." + id)
				if said++; !slices.Contains(v.leads(o), v.Say("lead.doubt", "but", doubt)) {
					t.Errorf("%s, %s: nothing says doubt %d: %s", tc.Name, lang, i+1, doubt)
				}
			}
		}
	}
	c := pagetest.Same(t)
	for lang, want := range map[string]string{
		"en": "It may turn: if some answers turn out otherwise, the IRS could collect all you owe.",
		"es": "Puede cambiar: si algunas respuestas resultan otras, el IRS podría cobrar todo lo que debe.",
	} {
		if v := judged(t, lang, c); v.caution(v.outcome()) != want {
			t.Errorf("%s: the caution is %q, want %q", lang, v.caution(v.outcome()), want)
		}
	}
	if said == 0 {
		t.Error("no situation is doubtful")
	}
}

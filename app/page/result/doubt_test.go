package result

import (
	"slices"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/say"
)

// TestNoDoubtIsDropped: where the headline names two amounts in the place of a doubt,
// the doubt stands below it.
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
				inHeadline := v.headline(o) == v.Say("headline."+string(o)+".doubtful", "but", doubt)
				if said++; !inHeadline && !slices.Contains(v.leads(o), v.Say("lead.doubt", "but", doubt)) {
					t.Errorf("%s, %s: nothing says doubt %d: %s", tc.Name, lang, i+1, doubt)
				}
			}
		}
	}
	if said == 0 {
		t.Error("no situation is doubtful")
	}
}

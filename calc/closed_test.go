package calc

import (
	"math/rand/v2"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// TestAdviceNamesNoClosedWay checks random households, and those of the stories: no way
// named in the advice, for today or for then, is closed.
func TestAdviceNamesNoClosedWay(t *testing.T) {
	check := func(name string, r Report) {
		for _, named := range []struct {
			ids []string
			of  []way.Way
		}{{r.Advice.Ways, r.Ways}, {r.Advice.ThenWays, r.Then}} {
			for _, id := range named.ids {
				if w, ok := way.Find(named.of, id); !ok || w.Open.Verdict == line.No {
					t.Errorf("%s: %s, then %s, name %s, which is closed", name, r.Advice.Rule.ID, r.Advice.Then.ID, id)
				}
			}
		}
	}
	b := calctest.Book(t, calctest.Today)
	for seed := range uint64(400) {
		h := randomHousehold(rand.New(rand.NewPCG(seed, 6159)))
		check(h.debt+" at "+h.left, Assess(h.facts(), b))
	}
	for _, name := range stories(t) {
		c, b := readStory(t, name).read(t)
		check(name, Assess(c, b))
	}
}

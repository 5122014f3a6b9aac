package calc

import (
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/line"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// TestPenaltiesOffNeverCost compares, for every story, each way with the same way without
// the penalties that may come off: no pace comes to more, and no way that was open closes.
func TestPenaltiesOffNeverCost(t *testing.T) {
	calctest.Long(t)
	compared, open := 0, 0
	for _, name := range stories(t) {
		s := readStory(t, name)
		c, b := s.read(t)
		r := Assess(c, b)
		if w := r.way(relief.ID); w.Open.Verdict == line.No && (r.WithoutPenalties != nil || w.Cost(way.Saved).Known) {
			t.Errorf("%s: closed, and %d ways without penalties", s.name, len(r.WithoutPenalties))
		}
		open += stayOpen(t, s.name, c, r, b)
		for _, less := range r.WithoutPenalties {
			with := r.way(less.ID)
			for _, p := range less.Paces {
				before, ok := with.Pace(p.ID)
				if !ok || !before.Paid.Known {
					continue
				}
				compared++
				if p.Paid.Amount.GreaterThan(before.Paid.Amount) || p.Each.Amount.GreaterThan(before.Each.Amount) {
					t.Errorf("%s: %s %s is %s a month, %s in all, and %s, %s with penalties", s.name, less.ID, p.ID, p.Each, p.Paid, before.Each, before.Paid)
				}
			}
		}
	}
	if compared < 6 || open < 6 {
		t.Errorf("only %d paces were compared, and %d ways that were open", compared, open)
	}
}

// TestReliefBesides says that penalties may come off where that is open or not settled, and
// not where it is closed.
func TestReliefBesides(t *testing.T) {
	for story, want := range map[string]bool{"pennsylvania-two-years-can-pay": true, "missouri-penalties-stay": false, "montana-does-not-know": false} {
		c, b := calctest.Story(t, testdata, story+".txt")
		besides := ids(Assess(c, b).Advice.Besides)
		if got := slices.Contains(besides, "penalties-may-come-off"); got != want {
			t.Errorf("%s: %t, besides %v", story, got, besides)
		}
	}
}

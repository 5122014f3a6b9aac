package calc

import (
	"maps"
	"slices"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// conjoined is the findings in a way's Open that are themselves gates which must all hold: a
// story has to tell each of those, and not the whole alone.
var conjoined = []string{"may-ask", "may-apply", "nothing-under-review", "can-be-compromised", "offer-open", "doubt-as-to-collectibility", "offer-lump-open", "offer-periodic-open"}

// alternatives is the findings that hold if one of several does, so that what they are made
// of closes a way only together.
var alternatives = []string{"advocate-open", "original-return-open", "penalty-relief-open"}

// neverCloses is the gates that no household is turned away by, and why.
var neverCloses = map[string]string{
	"loan-rate-told":        "without an answer a loan depends on it",
	"loan-months-told":      "without an answer a loan depends on it",
	"simple-within":         "of somebody above the ceiling it is asked whether the rest is paid down: pays-down",
	"offer-lump-under-debt": "no periodic offer is smaller than the lump sum, so that none is below the debt: offer-under-debt",
	"advocate-open":         "whether the IRS has failed to deal with a case in its own time is not asked",
	"representative-open":   "anybody may be represented",
}

// gatesOf is the gates of a way that its finding still names: all of them if it is open, and
// those that closed it, the first of them first, if it is not.
func gatesOf(open line.Finding) []string {
	if len(open.Because) == 0 || slices.Contains(alternatives, open.ID) {
		return []string{open.ID}
	}
	var all []string
	for _, g := range open.Because {
		if slices.Contains(conjoined, g.ID) {
			all = append(all, gatesOf(g)...)
		} else {
			all = append(all, g.ID)
		}
	}
	return all
}

// reports holds the reports on the stories once they were made, by file.
var reports = map[string]Report{}

// reportsOf returns the report on each story.
func reportsOf(t *testing.T) map[string]Report {
	t.Helper()
	if len(reports) == 0 {
		for _, name := range stories(t) {
			reports[name] = Assess(readStory(t, name).read(t))
		}
	}
	return reports
}

// TestStoriesReachEveryWay: each way out is open in one story at least, and each of its gates
// closes it in one, as the first that does.
func TestStoriesReachEveryWay(t *testing.T) {
	calctest.Long(t)
	open, gates, closes := map[string]bool{}, map[string]bool{}, map[string]bool{}
	note := func(w way.Way) {
		for i, g := range gatesOf(w.Open) {
			gates[w.ID+": "+g] = true
			closes[w.ID+": "+g] = closes[w.ID+": "+g] || neverCloses[g] != "" || i == 0 && w.Open.Verdict == line.No
		}
		open[w.ID] = open[w.ID] || w.Open.Verdict == line.Yes
	}
	for _, w := range Assess(facts.Case{}, calctest.Book(t, calctest.Today)).Ways {
		note(w)
	}
	for _, r := range reportsOf(t) {
		for _, w := range r.Ways {
			note(w)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(open)) {
		if !open[id] {
			t.Errorf("%s is open in no story", id)
		}
	}
	for _, g := range slices.Sorted(maps.Keys(gates)) {
		if !closes[g] {
			t.Errorf("%s closes it in no story", g)
		}
	}
}

// TestStoriesReachEveryRule: each row of the decision table is the advice of one story at
// least, now or once what comes first is done, and every story has advice.
func TestStoriesReachEveryRule(t *testing.T) {
	reached := map[string]bool{"not-settled": false, "ask-for-help": false}
	for _, x := range slices.Concat(first(facts.Case{}, Report{}), rules(facts.Case{}, Report{}, nil, branch{})) {
		reached[x.holds.ID] = false
	}
	for _, id := range undecided {
		reached[id] = false
	}
	for name, r := range reportsOf(t) {
		a := r.Advice
		if a.Rule.Verdict != line.Yes || a.Rule.ID == "not-settled" && len(a.Open) == 0 {
			t.Errorf("%s: the advice is %q: %s", name, a.Rule.ID, a.Rule.Verdict)
		}
		for _, f := range []line.Finding{a.Rule, a.Then} {
			if _, is := reached[f.ID]; !is && f.ID != "" {
				t.Errorf("%s: no row is called %s", name, f.ID)
			}
			reached[f.ID] = true
		}
	}
	for _, id := range slices.Sorted(maps.Keys(reached)) {
		if !reached[id] {
			t.Errorf("%s is the advice of no story", id)
		}
	}
}

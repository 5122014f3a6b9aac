package page

import (
	"html"
	"slices"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/result"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// uncompared is the ways that are not compared by what they cost.
var uncompared = []string{
	"penalty-relief", "innocent-spouse", "injured-spouse", "audit-reconsideration", "amended-return", "original-return", "identity-theft", "offer-liability",
	"clinic", "advocate", "representative",
}

// waysOf is the ways of a report as the pages show them: once what comes first is done
// and, if they are left out, without the penalties that may come off.
func waysOf(r *calc.Report, penaltiesOff bool) []way.Way {
	all := slices.Clone(r.Ways)
	if len(r.Then) > 0 {
		all = slices.Clone(r.Then)
	}
	for i, x := range all {
		if without, changes := way.Find(r.WithoutPenalties, x.ID); changes && penaltiesOff {
			all[i] = without
		}
	}
	return all
}

// awaits says that an amount by today's income is marked as one that may be more.
func awaits(r *calc.Report) bool {
	return slices.ContainsFunc(r.Flags, func(f line.Finding) bool { return f.ID == "income-expected-unknown" && f.Verdict != line.No })
}

// shownOfWays is what the page of all ways must show: what fits first and then, what holds
// besides, each open way with what it costs, an offer beside waiting, and what is about
// to change.
func shownOfWays(w say.Words, r *calc.Report, penaltiesOff bool) []string {
	want := []string{part.Statement(w, r.Advice.Rule)}
	if r.Advice.Then.ID != "" {
		want = append(want, part.Statement(w, r.Advice.Then))
	}
	for _, f := range slices.Concat(r.Advice.Open, r.Advice.Besides) {
		if f.ID == "due-state-refund" { // its day is in the box at the head, which says all of it
			continue
		}
		want = append(want, part.Statement(w, f))
	}
	first := slices.Concat(r.Advice.Ways, r.Advice.ThenWays)
	if len(first) > 1 {
		first = nil
	}
	var lines []line.Line
	for _, x := range waysOf(r, penaltiesOff) {
		want = append(want, w.Say("way."+x.ID))
		if x.Open.Verdict != line.Yes || slices.Contains(uncompared, x.ID) {
			continue
		}
		paces := x.Paces
		if !slices.Contains(first, x.ID) {
			paces = paces[:min(1, len(paces))]
		}
		for _, p := range paces {
			lines = append(lines, x.AtOnce(), p.Each, p.LastDay, x.InAll(p))
		}
		if total := x.Cost(way.Total); len(x.Paces) == 0 && total.ID != "" {
			lines = append(lines, x.AtOnce(), total)
		}
	}
	if x := r.Waiting; x.Beside.Verdict == line.Yes && x.Kept.Known && x.Offer.Known && !awaits(r) {
		want = append(want, part.Statement(w, x.Beside))
		lines = append(lines, x.Kept, x.LastDay, x.Offer, x.Latest, x.Stops, x.Years)
	}
	if !awaits(r) {
		for _, f := range r.Changes {
			want = append(want, part.Statement(w, f))
		}
	}
	for _, l := range lines {
		want = append(want, w.Amount(l))
	}
	return want
}

// shownOfScenarios is what the page of scenarios must show before anything is changed.
func shownOfScenarios(w say.Words, r *calc.Report) []string {
	ways := waysOf(r, false)
	want := []string{part.Statement(w, r.Advice.Rule), w.Whole(r.Form.F)}
	for _, id := range []string{"simple-plan", "partial"} {
		if x, _ := way.Find(ways, id); x.Open.Verdict != line.No {
			want = append(want, w.Whole(x.Cost(way.Monthly)))
		}
	}
	first := slices.Concat(r.Advice.Ways, r.Advice.ThenWays)
	if len(first) > 1 {
		first = nil
	}
	for _, id := range append(first, "guaranteed", "simple-plan", "non-streamlined", "six-year", "what-is-left", "partial") {
		x, _ := way.Find(ways, id)
		if x.Open.Verdict == line.No || len(x.Paces) == 0 {
			continue
		}
		p := x.Paces[0]
		if named, has := x.Pace("affordable"); has {
			p = named
		}
		return append(want, w.Say("way."+x.ID), w.Whole(p.Each), w.Whole(p.Months), w.Whole(x.InAll(p)))
	}
	return want
}

// TestStoriesWithoutPenalties draws the pages of the ways of each household whose ways
// change without the penalties, with these left out: they have the figures of the report
// on that.
func TestStoriesWithoutPenalties(t *testing.T) {
	drawn := 0
	for name, m := range pagetest.Stories(t, "../../calc/testdata", "*.txt") {
		r, err := m.Report()
		if err != nil {
			t.Fatal(err)
		}
		if len(r.WithoutPenalties) == 0 {
			continue
		}
		m.PenaltiesOff = true
		for _, lang := range say.Langs {
			v := m.In(say.In(lang))
			wants := map[string][]string{"/ways/": shownOfWays(v.Words, r, true)}
			for _, x := range r.WithoutPenalties {
				wants[result.WayPath(x.ID)] = shownOfWay(v.Words, x)
			}
			for _, route := range Results() {
				if wants[route.Path] == nil {
					continue
				}
				drawn++
				drawing := pagetest.Draw(t, route.New(v))
				pagetest.WellFormed(t, drawing)
				for _, want := range append(wants[route.Path], v.Words.Say("ways.penalties.off")) {
					if !strings.Contains(drawing, html.EscapeString(want)) {
						t.Errorf("%s %s%s does not show %s", name, lang, route.Path, want)
					}
				}
			}
		}
	}
	if drawn == 0 {
		t.Error("no story's ways change without the penalties")
	}
}

package page

import (
	"encoding/json"
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"offercheck/app/keep"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/storyfile"
	"offercheck/calc/way"
)

// stories is the households told beside the rules: a case file each, and the
// day it is judged on.
func stories(t *testing.T) map[string]*Memory {
	t.Helper()
	return told(t, "*.txt")
}

// testdata is where the stories of the calc package stand.
var testdata = os.DirFS("../../calc/testdata")

// told is the case of each story among the files, by its name.
func told(t *testing.T, pattern string) map[string]*Memory {
	t.Helper()
	files, err := fs.Glob(testdata, pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	all := map[string]*Memory{}
	for _, file := range files {
		s, err := storyfile.Read(testdata, file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := keep.Read(s.File)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		day, err := keep.On(s.File)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".txt")] = &Memory{Case: c, Day: day}
	}
	return all
}

// TestStoriesOnPages draws every story in every language: the pages say all
// they mean to, and show the amounts of the report.
func TestStoriesOnPages(t *testing.T) {
	onPages(t, stories(t), func(w say.Words, path string, _ *Memory, r calc.Report) []string { return shown(w, path, r) })
}

// onPages draws the pages of the result for each case in every language: they
// are well formed, leave no gap, show what they must, and change nothing in the
// report, which they share.
func onPages(t *testing.T, cases map[string]*Memory, wants func(w say.Words, path string, m *Memory, r calc.Report) []string) {
	t.Helper()
	before := Store
	t.Cleanup(func() { Store = before })
	for name, m := range cases {
		Store = m
		r, err := m.Report()
		if err != nil {
			t.Fatal(err)
		}
		was := printed(t, r)
		for _, lang := range say.Langs {
			w := say.In(lang)
			for _, route := range resultRoutes() {
				t.Run(name+" "+lang+route.Path, func(t *testing.T) {
					drawing := drawn(t, route.New(w))
					wellFormed(t, drawing)
					if gap := openGap.FindString(drawing); gap != "" {
						t.Errorf("nothing fills %s", gap)
					}
					for _, want := range wants(w, route.Path, m, r) {
						if !strings.Contains(drawing, html.EscapeString(want)) {
							t.Errorf("does not show %s", want)
						}
					}
				})
			}
		}
		if printed(t, r) != was {
			t.Errorf("%s: a page has changed the report", name)
		}
	}
}

// printed is the whole of a report as text.
func printed(t *testing.T, r calc.Report) string {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// shown is what a page must show of a report: a figure's name and amount as
// they stand beside each other.
func shown(w say.Words, path string, r calc.Report) []string {
	var want []string
	switch path {
	case "/result/":
		want = []string{w.Amount(r.Offer(oic.Lump).Cost(way.Amount)), w.Amount(r.Offer(oic.Periodic).Cost(way.Amount)), w.Amount(r.FullPay.Reach), w.Amount(r.Form.E)}
		for _, c := range r.Caps {
			if bites(c) {
				want = append(want, w.Amount(c.Lost), w.Amount(c.LostLump), w.Amount(c.LostPeriodic))
			}
		}
	case "/worksheet/":
		for _, f := range r.Form.Sections {
			for _, l := range f.Lines {
				want = append(want, l.No, w.Name(l.ID), w.Amount(l))
			}
		}
	}
	return want
}

// An answer on the page must agree with whether the report calls an offer open.
func TestOutcomesAgreeWithReports(t *testing.T) {
	agree := map[line.Verdict][]outcome{
		line.Yes:    {outcomeOpen, outcomeNothing},
		line.No:     {outcomeGate, outcomeFull, outcomeNotLess, outcomeExpired, outcomeNoDebt},
		line.NotYet: {outcomeClose, outcomeDepends, outcomeMissing, outcomeRange, outcomeLaw},
	}
	check := func(t *testing.T, m *Memory) {
		before := Store
		t.Cleanup(func() { Store = before })
		Store = m
		v, err := resultNow(say.In("en"))
		if err != nil {
			t.Fatal(err)
		}
		if got := v.outcome(); !slices.Contains(agree[v.r.Open.Verdict], got) {
			t.Errorf("an offer is open: %q, and the page opens with %s", v.r.Open.Verdict, got)
		}
	}
	for name, m := range stories(t) {
		t.Run(name, func(t *testing.T) { check(t, m) })
	}
	for _, tc := range situations {
		t.Run(tc.name, func(t *testing.T) {
			c := caseOf(t, same)
			tc.change(&c)
			check(t, &Memory{Case: c, Day: Store.Day})
		})
	}
}

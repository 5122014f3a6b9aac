package calc

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/storyfile"
	"offercheck/calc/way"
)

var (
	update = flag.Bool("update", false, "rewrite the reports of the stories")
	cases  = flag.String("cases", "", "write the case file of each story to this directory")
)

// A namedStory is a story, and the file that it stands in.
type namedStory struct {
	storyfile.Story
	name string
}

// testdata is the stories and the base households.
var testdata = os.DirFS("testdata")

// readStory reads the story in the file of that name.
func readStory(t testing.TB, name string) namedStory {
	t.Helper()
	s, err := storyfile.Read(testdata, strings.TrimPrefix(filepath.ToSlash(name), "testdata/"))
	if err != nil {
		t.Fatal(err)
	}
	return namedStory{s, name}
}

// read is the story's case and the day it is told of.
func (s namedStory) read(t testing.TB) (facts.Case, *law.Book) {
	t.Helper()
	if s.Base != "" {
		storyfile.Base[facts.Case](t, testdata, s.Base)
	}
	var f struct {
		Version int        `json:"offercheck"`
		On      date.Day   `json:"on"`
		Case    facts.Case `json:"case"`
	}
	d := json.NewDecoder(bytes.NewReader(s.File))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		t.Fatalf("%s: %v", s.name, err)
	}
	return f.Case, calctest.Book(t, f.On)
}

func stories(t testing.TB) []string { return storiesAt(t, "testdata/*.txt") }

// storiesAt is the stories among the files that the pattern names.
func storiesAt(t testing.TB, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	return names
}

// TestStories replays every household of testdata.
func TestStories(t *testing.T) { replayAll(t, "testdata/*.txt", Report.Fprint) }

// replayAll judges every story among the files and compares what is said of it.
func replayAll(t *testing.T, pattern string, say func(Report, io.Writer)) {
	t.Helper()
	for _, name := range storiesAt(t, pattern) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			s := readStory(t, name)
			if *cases != "" {
				file := strings.TrimSuffix(filepath.Base(name), ".txt") + ".json"
				if err := os.WriteFile(filepath.Join(*cases, file), s.File, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			r := Assess(s.read(t))
			s.compare(t, r)
			var got bytes.Buffer
			say(r, &got)
			s.replay(t, got.String())
		})
	}
}

// replay holds the report against the story's own, or rewrites that.
func (s namedStory) replay(t *testing.T, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(s.name, []byte(s.With(got)), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != s.Report {
		t.Errorf("the report is now\n%s\nand was\n%s", got, s.Report)
	}
}

// compare holds the report against the figures worked by hand, a row each: a
// line's number on the form or its key, and what it must be.
func (s namedStory) compare(t *testing.T, r Report) {
	t.Helper()
	figures := figuresOf(r)
	for row := range strings.Lines(s.Hand) {
		cut := strings.LastIndex(strings.TrimSpace(row), "  ")
		if cut < 0 {
			t.Fatalf("by hand: no amount in %q", row)
		}
		name, want := strings.TrimSpace(row[:cut]), strings.TrimSpace(row[cut:])
		if got := figures[name]; !strings.Contains(", "+got+", ", ", "+want+", ") {
			t.Errorf("%s = %s, by hand %s", name, got, want)
		}
	}
}

// figuresOf is every figure and verdict of a report, by form number and by key.
// Of what there is more than one, it has all.
func figuresOf(r Report) map[string]string {
	all := map[string]string{
		"lump-least": r.Range.Lump.Least.String(), "lump-most": r.Range.Lump.Most.String(),
		"periodic-least": r.Range.Periodic.Least.String(), "periodic-most": r.Range.Periodic.Most.String(),
	}
	for l := range lines(r) {
		all[l.Key()] = l.String()
		if l.No != "" {
			all[l.No] = l.String()
		}
	}
	for f := range findings(r) {
		all[f.ID] = f.Verdict.String()
	}
	for _, c := range r.Caps {
		all["lost:"+c.ID] = c.Lost.String()
	}
	var missing []string
	for _, l := range r.Missing() {
		missing = append(missing, l.Key())
	}
	all["missing"] = strings.Join(missing, ", ")
	return all
}

// lines is every line of a report.
func lines(r Report) iter.Seq[line.Line] {
	return func(yield func(line.Line) bool) {
		roots := []line.Line{r.Fee, r.FullPay.Equity, r.FullPay.Months, r.FullPay.Reach, r.FullPay.Short, r.FullPay.Flip}
		for _, s := range r.Form.Sections {
			roots = append(roots, s.Lines...)
		}
		for _, o := range r.Offers {
			roots = append(append(roots, o.Cost(way.Amount), o.Cost(way.Months), o.Cost(way.Upfront), o.Cost(way.Total)), o.Payments...)
		}
		for _, c := range r.Caps {
			roots = append(roots, c.Said, c.Limit, c.Counted, c.Lost, c.LostLump, c.LostPeriodic)
		}
		for f := range findings(r) {
			roots = append(roots, f.Figures...)
		}
		roots = append(roots, debtLines(r)...)
		for _, root := range roots {
			for _, l := range line.Walk(root) {
				if !yield(l) {
					return
				}
			}
		}
	}
}

// findings is every finding of a report, what decided it before it.
func findings(r Report) iter.Seq[line.Finding] {
	return func(yield func(line.Finding) bool) {
		all := append([]line.Finding{r.LowIncome, r.FullPay.Can}, r.Gates...)
		all = append(append(all, r.Grounds...), r.Flags...)
		for _, o := range r.Offers {
			all = append(all, o.Open)
		}
		all = append(all, debtFindings(r)...)
		for _, f := range append(all, r.Open) {
			if !visit(f, yield) {
				return
			}
		}
	}
}

func visit(f line.Finding, yield func(line.Finding) bool) bool {
	for _, g := range f.Because {
		if !visit(g, yield) {
			return false
		}
	}
	return yield(f)
}

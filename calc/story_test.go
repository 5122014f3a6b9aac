package calc

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/oic/oictest"
	"offercheck/calc/storyfile"
	"offercheck/calc/tree"
)

var (
	update = flag.Bool("update", false, "rewrite the reports of the stories")
	cases  = flag.String("cases", "", "write the case file of each story to this directory")
)

// A namedStory is a story with the path of its file.
type namedStory struct {
	storyfile.Story
	name string
}

// testdata holds the stories and the base households.
var testdata = os.DirFS("testdata")

// readStory reads the story in a file.
func readStory(t testing.TB, name string) namedStory {
	t.Helper()
	s, err := storyfile.Read(testdata, strings.TrimPrefix(filepath.ToSlash(name), "testdata/"))
	if err != nil {
		t.Fatal(err)
	}
	return namedStory{s, name}
}

// read returns the story's case and the law of its day.
func (s namedStory) read(t testing.TB) (facts.Case, *law.Book) {
	t.Helper()
	return calctest.CaseOf(t, testdata, s.Story)
}

// stories returns the files of the households.
func stories(t testing.TB) []string { return storiesAt(t, "testdata/*.txt") }

// storiesAt returns the files that match a pattern; none is a failure.
func storiesAt(t testing.TB, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatal("no stories", err)
	}
	return names
}

// TestStories replays the households of testdata.
func TestStories(t *testing.T) { replayAll(t, "testdata/*.txt", Report.Fprint) }

// replayAll assesses the story in each file, and compares the report and the figures
// worked by hand.
func replayAll(t *testing.T, pattern string, write func(Report, io.Writer)) {
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
			write(r, &got)
			s.replay(t, got.String())
		})
	}
}

// replay compares the report with the story's, or rewrites the story.
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

// compare checks the report against the figures worked by hand. A row is a line's
// number on the form, or its key, and the figure.
func (s namedStory) compare(t *testing.T, r Report) {
	t.Helper()
	figures := figuresOf(r)
	for row := range strings.Lines(s.Hand) {
		cut := strings.LastIndex(strings.TrimSpace(row), "  ")
		if cut < 0 {
			t.Fatalf("by hand: no amount in %q", row)
		}
		name, want := strings.TrimSpace(row[:cut]), strings.TrimSpace(row[cut:])
		switch got, known := figures[name]; {
		case !known:
			t.Errorf("the report has nothing by the name %q", name)
		case !strings.Contains(", "+got+", ", ", "+want+", "):
			t.Errorf("%s = %s, by hand %s", name, got, want)
		}
	}
}

// figuresOf is the figures and verdicts of a report by name: those of the offer as
// oictest has them, and those of every other way out by their keys.
func figuresOf(r Report) map[string]string {
	all := oictest.FiguresOf(r.Assessment)
	t := r.Tree()
	for _, part := range []tree.Node{t.At("ways"), t.At("waiting"), t.At("changes"), t.At("advice"), t.At("levy"), t.At("letters")} {
		for l := range part.Lines() {
			if _, known := all[l.Key()]; !known {
				all[l.Key()] = l.String()
			}
		}
		for f := range part.Findings() {
			if _, known := all[f.ID]; !known {
				all[f.ID] = f.Verdict.String()
			}
		}
	}
	for _, w := range r.Ways {
		for _, c := range w.Costs {
			all[w.ID+" "+string(c.Kind)] = c.Line.String()
		}
		for _, p := range w.Paces {
			all[w.ID+" "+p.ID] = fmt.Sprintf("%s x %s to %s: %s", p.Each, p.Months, p.LastDay, p.Paid)
		}
	}
	for _, w := range r.WithoutPenalties {
		for _, p := range w.Paces {
			all["without "+w.ID+" "+p.ID] = fmt.Sprintf("%s x %s to %s: %s", p.Each, p.Months, p.LastDay, p.Paid)
		}
	}
	all["advice"], all["first"] = r.Advice.Rule.ID, strings.Join(r.Advice.Ways, ", ")
	if r.Advice.Then.ID != "" {
		all["then"], all["then-first"] = r.Advice.Then.ID, strings.Join(r.Advice.ThenWays, ", ")
	}
	return all
}

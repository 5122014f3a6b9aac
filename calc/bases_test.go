package calc

import (
	"io/fs"
	"path"
	"strings"
	"testing"

	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// TestBasesOfStories checks that every base household answers every question, so that
// a story that differs from it in a few is a complete case. Its errors say what to
// add to which file; the stories are skipped until then.
func TestBasesOfStories(t *testing.T) {
	reported := map[string]bool{}
	for _, name := range bases(t) {
		todo, err := storyfile.Unsettled(testdata, name, new(facts.Case))
		if err != nil {
			t.Error(err)
		}
		for _, what := range todo {
			if !reported[what] { // two households may have the same base
				t.Errorf("calc/testdata/%s", what)
			}
			reported[what] = true
		}
	}
}

// bases returns the names of the base households.
func bases(t testing.TB) []string {
	t.Helper()
	files, err := fs.Glob(testdata, "bases/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no base households", err)
	}
	var names []string
	for _, file := range files {
		names = append(names, strings.TrimSuffix(path.Base(file), ".json"))
	}
	return names
}

package ask

import (
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"
	"testing"

	"offercheck/app/keep"
	"offercheck/calc/facts"
	"offercheck/calc/storyfile"
)

// TestBasesAreAnswered holds that the interview would ask a base household
// nothing more, and that it would have asked all that the household says: what
// notAsked says of it is true.
func TestBasesAreAnswered(t *testing.T) {
	for _, file := range under(t, "bases/*.json") {
		c := storyfile.Base[facts.Case](t, testdata, strings.TrimSuffix(path.Base(file), ".json"))
		for _, s := range Sections() {
			if open := Unanswered(&c, s); len(open) > 0 {
				t.Errorf("calc/testdata/%s does not answer what is asked at %v", file, open)
			}
		}
		onlyAsked(t, file, &c)
	}
}

// TestStoriesSayWhatIsAsked holds that a story has no answer that nobody would
// have asked for, as one that is left over from its base household.
func TestStoriesSayWhatIsAsked(t *testing.T) {
	for _, file := range under(t, "*.txt") {
		s, err := storyfile.Read(testdata, file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := keep.Read(s.File)
		if err != nil {
			t.Fatalf("calc/testdata/%s: %v", file, err)
		}
		onlyAsked(t, file, &c)
	}
}

// onlyAsked names the answers of a case that are not asked for, and takes them
// out of it.
func onlyAsked(t *testing.T, file string, c *facts.Case) {
	t.Helper()
	before := given(c)
	prune(c)
	after := given(c)
	for _, name := range before {
		if !slices.Contains(after, name) {
			t.Errorf("calc/testdata/%s says what is not asked: %s", file, name)
		}
	}
}

// given is the name of every answer that the case has.
func given(c *facts.Case) []string {
	found := map[any]string{}
	answers(reflect.ValueOf(c).Elem(), "Case", found)
	var names []string
	for at, name := range found {
		if at.(interface{ Answered() bool }).Answered() {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// under is the files of testdata that the pattern names.
func under(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := fs.Glob(testdata, pattern)
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	return files
}

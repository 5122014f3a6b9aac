package calctest

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/storyfile"
)

// Story returns the case of a story and the law of its day. The name is that of its
// file in testdata.
func Story(t testing.TB, testdata fs.FS, name string) (facts.Case, *law.Book) {
	t.Helper()
	s, err := storyfile.Read(testdata, name)
	if err != nil {
		t.Fatal(err)
	}
	return CaseOf(t, testdata, s)
}

// CaseOf returns the case of a story that was read, and the law of its day. It skips
// the test if the story's base household leaves a question open.
func CaseOf(t testing.TB, testdata fs.FS, s storyfile.Story) (facts.Case, *law.Book) {
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
		t.Fatal(err)
	}
	return f.Case, Book(t, f.On)
}

package shell

import (
	"strings"
	"testing"

	"offercheck/app/keep"
	"offercheck/calc/facts"
)

// TestBlanks fills blanks: what is typed there is not in the case file, and goes with the
// answers when they are erased or another case takes their place.
func TestBlanks(t *testing.T) {
	for name, forget := range map[string]func(*Memory){
		"erased":   func(m *Memory) { m.forget() },
		"replaced": func(m *Memory) { m.Adopt(facts.Case{}, m.Day, nil, keep.Clinic{}, nil, false) },
		"emptied":  func(m *Memory) { m.FillBlank("name", "") },
	} {
		m := NewMemory("/")
		m.FillBlank("name", "Rosalind Quill")
		if got := m.Blank("name"); got != "Rosalind Quill" || m.Blanks() != 1 {
			t.Errorf("%s: the blank has %q", name, got)
		}
		if file := m.file(); strings.Contains(file, "Quill") {
			t.Errorf("%s: it is in the case file: %s", name, file)
		}
		if forget(m); m.Blank("name") != "" || m.Blanks() != 0 {
			t.Errorf("%s: it is still there", name)
		}
	}
	for _, kept := range []string{keep.Answers, keep.Drafts} {
		if text, _ := keep.Browser.Get(kept); strings.Contains(text, "Quill") {
			t.Errorf("it is in %s", kept)
		}
	}
}

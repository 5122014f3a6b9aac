//go:build !js

package main

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"offercheck/app/keep"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/storyfile"
)

// testdata is where the stories of the calc package stand.
var testdata = os.DirFS("../calc/testdata")

// A storyCase is a story of the calc package: a household's case, the day it is judged
// on, the case file, and the report that it must give.
type storyCase struct {
	c    facts.Case
	on   date.Day
	file []byte
	want string
}

// story reads a story by its name.
func story(t testing.TB, name string) storyCase {
	t.Helper()
	read, err := storyfile.Read(testdata, name+".txt")
	if err != nil {
		t.Fatal(err)
	}
	if read.Base != "" {
		storyfile.Base[facts.Case](t, testdata, read.Base)
	}
	s := storyCase{file: read.File, want: read.Report}
	if s.c, err = keep.Read(s.file); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if s.on, err = keep.On(s.file); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return s
}

// stories is the name of every story.
func stories(t testing.TB) []string {
	t.Helper()
	files, err := fs.Glob(testdata, "*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	var names []string
	for _, f := range files {
		names = append(names, strings.TrimSuffix(f, ".txt"))
	}
	return names
}

// report is the report on the story.
func (s storyCase) report(t interface {
	Helper()
	Fatal(args ...any)
}) calc.Report {
	t.Helper()
	b, err := law.On(s.on)
	if err != nil {
		t.Fatal(err)
	}
	return calc.Assess(s.c, b)
}

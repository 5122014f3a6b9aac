//go:build !js

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offercheck/app/keep"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// told is a story of the calc package: a household's case, the day it is
// judged on, and the case file itself.
type told struct {
	c    facts.Case
	on   date.Day
	file []byte
}

// story reads the case of a story by its name.
func story(t testing.TB, name string) told {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "calc", "testdata", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "-- case --\n")
	file, _, _ := strings.Cut(rest, "-- report --\n")
	s := told{file: []byte(file)}
	if s.c, err = keep.Read(s.file); err != nil {
		t.Fatal(err)
	}
	if s.on, err = keep.On(s.file); err != nil {
		t.Fatal(err)
	}
	return s
}

// stories is the name of every story.
func stories(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../calc/testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	var names []string
	for _, f := range files {
		names = append(names, strings.TrimSuffix(filepath.Base(f), ".txt"))
	}
	return names
}

// report is what the law says of the story.
func (s told) report(t testing.TB) calc.Report {
	t.Helper()
	b, err := law.On(s.on)
	if err != nil {
		t.Fatal(err)
	}
	return calc.Assess(s.c, b)
}

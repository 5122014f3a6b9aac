// Package storyfile reads stories: text files of one household each, with its
// case, the figures worked by hand, and the report. It knows no rule and no field
// of a case. Only tests use it.
//
//	storyfile.go  the parts of a story
//	base.go       a case that says how it differs from a base household
//	unsettled.go  what a base household leaves open
//
// See calc/testdata/README.md for how to write a story and a base household.
package storyfile

import (
	"fmt"
	"io/fs"
	"strings"
)

// A Story is one file, in its parts.
type Story struct {
	Words  string // the household in words, and the arithmetic
	Hand   string // the figures that were worked by hand
	Case   string // the case, as the story tells it: JSON
	Base   string // the base household that the case differs from; empty if there is none
	File   []byte // the complete case, a case file as a page downloads it
	Report string // what the program says of it; empty in a story that is new
}

const (
	handMark   = "-- by hand --\n"
	caseMark   = "-- case --\n"
	reportMark = "-- report --\n"
)

// Read reads a story by the name of its file, such as "iowa-retiree.txt". The
// base households are the files bases/NAME.json of the same file system.
//
// It is an error if a part is missing, or if the case does not go with its base:
// see Full.
func Read(testdata fs.FS, name string) (Story, error) {
	b, err := fs.ReadFile(testdata, name)
	if err != nil {
		return Story{}, err
	}
	var s Story
	var worked, told bool
	s.Words, s.Hand, worked = strings.Cut(string(b), handMark)
	s.Hand, s.Case, told = strings.Cut(s.Hand, caseMark)
	s.Case, s.Report, _ = strings.Cut(s.Case, reportMark)
	if !worked || !told {
		return Story{}, fmt.Errorf("%s: must have the parts %q and %q", name, handMark, caseMark)
	}
	if s.File, s.Base, err = Full(testdata, s.Case); err != nil {
		return Story{}, fmt.Errorf("%s: %w", name, err)
	}
	return s, nil
}

// With is the text of the story's file with another report.
func (s Story) With(report string) string {
	return s.Words + handMark + s.Hand + caseMark + s.Case + reportMark + report
}

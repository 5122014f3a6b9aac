// Package storyfile reads stories: text files of one household each, with its case,
// figures worked by hand, and the report. It knows no rule and no field of a case.
// Only tests import it.
//
//	storyfile.go  the parts of a story
//	base.go       a case that is given by its differences from a base household
//	unsettled.go  the questions that a base household leaves open
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
	Hand   string // the figures worked by hand
	Case   string // the case as the story has it: JSON
	Base   string // the base household that the case differs from; empty if there is none
	File   []byte // the complete case: a case file as a page downloads it
	Report string // the report; empty in a new story
}

// The lines before which the parts of a story end.
const (
	handMark   = "-- by hand --\n"
	caseMark   = "-- case --\n"
	reportMark = "-- report --\n"
)

// Read reads a story by the name of its file, such as "iowa-retiree.txt". The base
// households are the files bases/NAME.json of the same file system. A missing file
// or part is an error, and so is a case that does not fit its base: see Full.
func Read(testdata fs.FS, name string) (Story, error) {
	b, err := fs.ReadFile(testdata, name)
	if err != nil {
		return Story{}, err
	}
	var s Story
	var hasHand, hasCase bool
	s.Words, s.Hand, hasHand = strings.Cut(string(b), handMark)
	s.Hand, s.Case, hasCase = strings.Cut(s.Hand, caseMark)
	s.Case, s.Report, _ = strings.Cut(s.Case, reportMark)
	if !hasHand || !hasCase {
		return Story{}, fmt.Errorf("%s: must have the parts %q and %q", name, handMark, caseMark)
	}
	if s.File, s.Base, err = Full(testdata, s.Case); err != nil {
		return Story{}, fmt.Errorf("%s: %w", name, err)
	}
	return s, nil
}

// With returns the text of the story's file with another report.
func (s Story) With(report string) string {
	return s.Words + handMark + s.Hand + caseMark + s.Case + reportMark + report
}

package law

import (
	_ "embed"
	"strings"
)

// The towns of Connecticut are from the Census Bureau's TIGER files of 2022, the other
// names from its lists of changes to counties. The villages are unverified: no list of
// them was read, and each has the region of its town.
//
//go:embed data/county-names.txt
var otherNameFile string

// OtherNames are names by which people know the counties of a state although the
// tables do not: a county that was renamed or divided, a borough of New York, a town
// or village of Connecticut, whose planning regions took the place of its counties in
// 2022. A name that leads to several counties is there once for each.
func OtherNames(state string) []County {
	s, ok := countiesOf(state)
	if !ok {
		return nil
	}
	head := s.state + " " + s.number + "\n"
	var all []County
	for text := range strings.SplitSeq(strings.TrimSpace(otherNameFile), "\n\n") {
		rows, ok := strings.CutPrefix(text, head)
		if !ok {
			continue
		}
		for row := range strings.SplitSeq(rows, "\n") {
			all = append(all, s.county(row))
		}
	}
	return all
}

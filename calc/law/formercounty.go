package law

import (
	_ "embed"
	"slices"
	"strings"
)

// The codes and the years in which they ended are from the Census Bureau's lists of
// changes to counties. What each became is in the file of other names, under its name.
//
//go:embed data/former-counties.txt
var formerCountyFile string

// A FormerCounty is a county that the tables no longer have.
type FormerCounty struct {
	County
	State string   // by its postal code
	Until string   // the year in which it was renamed, merged or divided
	Now   []County // what it became, in the order of their codes: one county, or several
}

// Became is the former county of that code; false if there is none.
func Became(code string) (FormerCounty, bool) {
	return formerCounty(func(_ string, c County) bool { return c.Code == code })
}

// BecameNamed is the former county of a state that has that name, written in any case
// and with or without County or Census Area at its end; false if there is none.
func BecameNamed(state, name string) (FormerCounty, bool) {
	return formerCounty(func(of string, c County) bool {
		return of == state && slices.ContainsFunc([]string{"", " County", " Census Area"},
			func(end string) bool { return strings.EqualFold(c.Name, name+end) })
	})
}

// formerCounty is the first former county that matches.
func formerCounty(matches func(state string, c County) bool) (FormerCounty, bool) {
	for text := range strings.SplitSeq(strings.TrimSpace(formerCountyFile), "\n\n") {
		head, rows, _ := strings.Cut(text, "\n")
		state, number, _ := strings.Cut(head, " ")
		for row := range strings.SplitSeq(rows, "\n") {
			end, rest, _ := strings.Cut(row, " ")
			until, name, _ := strings.Cut(rest, " ")
			if c := (County{number + end, name}); matches(state, c) {
				return FormerCounty{c, state, until, countiesNamed(state, name)}, true
			}
		}
	}
	return FormerCounty{}, false
}

// countiesNamed is the counties of a state that one of its other names leads to.
func countiesNamed(state, name string) []County {
	var all []County
	for _, other := range OtherNames(state) {
		if other.Name == name {
			all = append(all, County{other.Code, CountyName(other.Code)})
		}
	}
	return all
}

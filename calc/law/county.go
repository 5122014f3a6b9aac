package law

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// A County is a county or its equivalent: a parish, a borough, an independent
// city, a planning region, a municipio.
type County struct {
	Code string // the FIPS code, five digits, of which two are the state's: "51515"
	Name string // as the Census Bureau writes it: "Bedford city"
}

//go:embed data/counties.txt
var countyFile string

// A stateCounties is the part of the county file about one state.
type stateCounties struct {
	state  string // the postal code
	number string // the first two digits of its counties' codes
	list   string // a line feed before each county: "\n013 Aleutians East Borough"
}

var countiesByState = sync.OnceValue(func() []stateCounties {
	var all []stateCounties
	for text := range strings.SplitSeq(strings.TrimSpace(countyFile), "\n\n") {
		end := strings.Index(text, "\n")
		state, number, _ := strings.Cut(text[:end], " ")
		all = append(all, stateCounties{state, number, text[end:]})
	}
	return all
})

// States are the postal codes of the states, the District of Columbia and
// Puerto Rico, in alphabetical order.
func States() []string {
	var codes []string
	for _, s := range countiesByState() {
		codes = append(codes, s.state)
	}
	return codes
}

// Counties are the counties of a state, by its postal code, in the order of their
// codes. There are none if the state is not among States.
func Counties(state string) []County {
	s, ok := countiesOf(state)
	if !ok {
		return nil
	}
	var all []County
	for row := range strings.SplitSeq(s.list[1:], "\n") {
		all = append(all, s.county(row))
	}
	return all
}

// CountyName is the name of the county with that code; it is empty if there is
// none.
func CountyName(code string) string {
	_, _, c := countyByCode(code)
	return c.Name
}

// StateOf is the postal code of the state of the county with that code; it is
// empty if there is none.
func StateOf(code string) string {
	s, _, _ := countyByCode(code)
	return s.state
}

func countiesOf(state string) (stateCounties, bool) {
	i := slices.IndexFunc(countiesByState(), func(s stateCounties) bool { return s.state == state })
	if i < 0 {
		return stateCounties{}, false
	}
	return countiesByState()[i], true
}

// countyByCode is the county with that code, its state, and its index among the
// counties of the state. If there is no such county the index is -1.
func countyByCode(code string) (stateCounties, int, County) {
	if len(code) != len("51515") {
		return stateCounties{}, -1, County{}
	}
	for _, s := range countiesByState() {
		number, ok := strings.CutPrefix(code, s.number)
		if !ok {
			continue
		}
		if i := strings.Index(s.list, "\n"+number+" "); i >= 0 {
			row, _, _ := strings.Cut(s.list[i+1:], "\n")
			return s, strings.Count(s.list[:i], "\n"), s.county(row)
		}
	}
	return stateCounties{}, -1, County{}
}

// county reads a line of the list: 013 Aleutians East Borough.
func (s stateCounties) county(row string) County {
	number, name, _ := strings.Cut(row, " ")
	return County{s.number + number, name}
}

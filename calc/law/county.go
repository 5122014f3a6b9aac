package law

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// A County is a county, or what stands for one: a parish, a borough, an
// independent city, a planning region, a municipio.
type County struct {
	Code string // five digits, the state's two first: "51515"
	Name string // as the Census writes it
}

//go:embed data/counties.txt
var countyFile string

// A block is one state of the county file: its postal code and number, then the
// counties, a line feed before each.
type block struct{ state, number, counties string }

var blocks = sync.OnceValue(func() []block {
	var all []block
	for text := range strings.SplitSeq(strings.TrimSpace(countyFile), "\n\n") {
		end := strings.Index(text, "\n")
		state, number, _ := strings.Cut(text[:end], " ")
		all = append(all, block{state, number, text[end:]})
	}
	return all
})

// States are the postal codes of the states, the District of Columbia and
// Puerto Rico, in the order of the alphabet.
func States() []string {
	var codes []string
	for _, b := range blocks() {
		codes = append(codes, b.state)
	}
	return codes
}

// Counties are the counties of a state in the order of their codes; there are
// none in a state that is not among States.
func Counties(state string) []County {
	b, ok := blockOf(state)
	if !ok {
		return nil
	}
	var all []County
	for l := range strings.SplitSeq(b.counties[1:], "\n") {
		all = append(all, b.county(l))
	}
	return all
}

// CountyName is the name of the county with that code, or empty.
func CountyName(code string) string {
	_, _, c := find(code)
	return c.Name
}

// StateOf is the postal code of the state a county is in, or empty.
func StateOf(code string) string {
	b, _, _ := find(code)
	return b.state
}

func blockOf(state string) (block, bool) {
	i := slices.IndexFunc(blocks(), func(b block) bool { return b.state == state })
	if i < 0 {
		return block{}, false
	}
	return blocks()[i], true
}

// find is the state of the county with that code, which of its counties it is
// from 0, and the county. If there is no such county the index is -1.
func find(code string) (block, int, County) {
	for _, b := range blocks() {
		number, ok := strings.CutPrefix(code, b.number)
		if !ok {
			continue
		}
		if i := strings.Index(b.counties, "\n"+number+" "); i >= 0 {
			l, _, _ := strings.Cut(b.counties[i+1:], "\n")
			return b, strings.Count(b.counties[:i], "\n"), b.county(l)
		}
	}
	return block{}, -1, County{}
}

// county reads a line of the block: 013 Aleutians East Borough.
func (b block) county(l string) County {
	number, name, _ := strings.Cut(l, " ")
	return County{b.number + number, name}
}

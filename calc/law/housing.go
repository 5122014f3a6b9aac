package law

import (
	"fmt"
	"io/fs"
	"sort"
	"strings"
	"sync"

	"offercheck/calc/date"
	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// An edition is the housing and utilities standard of every county from a day
// on, as its file holds it:
//
//	from 2026-06-29
//	still 2026-11-22
//	cite cfs.housing
//	times 1.1745 1.2376 1.38 1.4022
//	AK 1468==== 2316 2355-=+> …
//
// A state's line has an amount for each of its counties, in the order of the
// county file: that of one person. The amounts of two, three, four and five
// persons are that one times the multiples in the fourth line, to the nearest
// dollar, and a mark each: = as multiplied, + a dollar more, - a dollar less,
// > and < two dollars more and less. Four times = is left out.
type edition struct {
	from, still date.Day
	cite        string
	times       []decimal.Decimal
	states      map[string]string // what follows the state's code in its line
}

// sizes is the number of family sizes: the last one is for that many and more.
const sizes = 5

var editions = sync.OnceValues(func() ([]edition, error) { return readEditions(files) })

// An Edition is one year's housing standards as a whole.
type Edition struct {
	From, Still date.Day
	Cite        line.Cite
	Counties    int // how many it has amounts for
}

// Editions are the housing standards there are, the oldest first.
func Editions() []Edition {
	s, err := library()
	all, failed := editions()
	if err != nil || failed != nil {
		return nil
	}
	var list []Edition
	for _, e := range all {
		n := 0
		for _, cells := range e.states {
			n += len(strings.Fields(cells))
		}
		list = append(list, Edition{e.from, e.still, e.stamped(s.sources), n})
	}
	return list
}

// stamped is the edition's source with its days.
func (e edition) stamped(sources Sources) line.Cite {
	cite := sources[e.cite].cite()
	cite.From, cite.Still = e.from, e.still
	return cite
}

func readEditions(fsys fs.FS) ([]edition, error) {
	names, err := fs.Glob(fsys, "data/housing-*.txt")
	if err != nil {
		return nil, err
	}
	var all []edition
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		e, err := readEdition(string(text))
		if err != nil {
			return nil, fmt.Errorf("%w in %s", err, name)
		}
		all = append(all, e)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].from < all[j].from })
	for i := range len(all) - 1 {
		all[i].still = all[i+1].from - 1
	}
	return all, nil
}

// readEdition reads the head of a file and leaves the amounts for when they
// are asked for.
func readEdition(text string) (edition, error) {
	e := edition{states: map[string]string{}}
	for l := range strings.Lines(text) {
		word, rest, _ := strings.Cut(strings.TrimSpace(l), " ")
		var err error
		switch word {
		case "from":
			e.from, err = date.Parse(rest)
		case "still":
			e.still, err = date.Parse(rest)
		case "cite":
			e.cite = rest
		case "times":
			e.times, err = multiples(rest)
		default:
			err = e.add(word, rest)
		}
		if err != nil {
			return e, err
		}
	}
	if e.from == 0 || e.still == 0 || len(e.times) != sizes-1 {
		return e, fmt.Errorf("law: a housing file needs from, still and %d multiples", sizes-1)
	}
	return e, nil
}

// add keeps a state's line for later.
func (e edition) add(state, cells string) error {
	if _, ok := blockOf(state); !ok {
		return fmt.Errorf("law: no state %q", state)
	}
	if e.states[state] != "" {
		return fmt.Errorf("law: %s is there twice", state)
	}
	e.states[state] = cells
	return nil
}

func multiples(text string) ([]decimal.Decimal, error) {
	var all []decimal.Decimal
	for word := range strings.FieldsSeq(text) {
		d, err := decimal.NewFromString(word)
		if err != nil {
			return nil, fmt.Errorf("law: %q is not a multiple", word)
		}
		all = append(all, d)
	}
	return all, nil
}

// county is the amounts of one county, an amount for each family size. It is
// false if the edition has none for the county's state.
func (e edition) county(code string) ([]int, bool) {
	b, n, _ := find(code)
	i := 0
	for cell := range strings.FieldsSeq(e.states[b.state]) {
		if i == n {
			return e.unpack(cell)
		}
		i++
	}
	return nil, false
}

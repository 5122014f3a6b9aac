package law

import (
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"
	"sync"

	"offercheck/calc/date"
	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// Housing is the local standard for housing and utilities of a family of so many
// people in a county, by its code, in dollars a month (line 40 of Form 433-A
// (OIC)). A family of more than five has that of five. It is unknown for fewer
// than one person, and where or when no standard was found.
func (b *Book) Housing(county string, people int) line.Line {
	b = b.OrEmpty()
	gap := b.gap("housing-standard", "cfs.housing")
	all, err := editions()
	if err != nil || b.data == nil || people < 1 {
		return gap
	}
	for _, e := range slices.Backward(all) {
		if e.from > b.On {
			continue
		}
		amounts, ok := e.county(county)
		if !ok {
			return gap
		}
		standard := decimal.NewFromInt(int64(amounts[min(people, sizes)-1]))
		return line.Law("housing-standard", standard, line.USD, e.stamped(b.data))
	}
	return gap
}

// Outdated reports whether the book's day is more than a year after the first day
// of the newest standards, so that others have likely taken their place, and that
// first day. It is false for the zero Book, and if no standards are held.
func (b *Book) Outdated() (from date.Day, outdated bool) {
	all, err := editions()
	if err != nil || b.data == nil || len(all) == 0 {
		return 0, false
	}
	from = all[len(all)-1].from
	return from, from.AddMonths(b.MonthsInYear.Int()) < b.On
}

// An Edition is one year's housing standards as a whole.
type Edition struct {
	From, Still date.Day // the first day it holds, and the last on which it was seen or known to
	Cite        line.Cite
	Counties    int // how many it has amounts for
}

// Editions are all housing standards, the oldest first.
func Editions() []Edition {
	data, err := embedded()
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
		list = append(list, Edition{e.from, e.still, e.stamped(data), n})
	}
	return list
}

// An edition is an Edition as its file holds it:
//
//	from 2026-06-29
//	still 2026-11-22
//	cite cfs.housing
//	times 1.1745 1.2376 1.38 1.4022
//	AK 1468==== 2316 2355-=+> …
//
// A state's line has a cell for each of its counties, in the order of the county
// file: the amount of one person. Those of two, three, four and five persons are
// that amount times the multiples in the fourth line, to the nearest dollar, with
// a mark each: = as multiplied, + a dollar more, - a dollar less, > and < two
// dollars more and less. Four times = is left out.
type edition struct {
	from, still date.Day
	cite        string
	times       []decimal.Decimal
	states      map[string]string // a state's cells
}

// sizes is the number of family sizes: the last one is for that many and more.
const sizes = 5

var editions = sync.OnceValues(func() ([]edition, error) { return readEditions(files) })

// stamped is the edition's source with its days.
func (e edition) stamped(data *dataset) line.Cite {
	cite := data.cite(e.cite)
	cite.From, cite.Still = e.from, e.still
	return cite
}

// readEditions reads the housing files in a file system. All but the newest were
// known to hold until the day before the next.
func readEditions(fsys fs.FS) ([]edition, error) {
	names, err := filesOf(fsys, "housing-", ".txt")
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

// readEdition reads a housing file. The cells stay text until a county is asked
// for.
func readEdition(text string) (edition, error) {
	e := edition{states: map[string]string{}}
	for row := range strings.Lines(text) {
		word, rest, _ := strings.Cut(strings.TrimSpace(row), " ")
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

// add keeps a state's cells.
func (e edition) add(state, cells string) error {
	if _, ok := countiesOf(state); !ok {
		return fmt.Errorf("law: no state %q", state)
	}
	if e.states[state] != "" {
		return fmt.Errorf("law: %s is there twice", state)
	}
	e.states[state] = cells
	return nil
}

// multiples reads the numbers of the fourth line.
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

// county is the amounts of a county, one for each family size. It is false if the
// edition has none.
func (e edition) county(code string) ([]int, bool) {
	s, n, _ := countyByCode(code)
	i := 0
	for cell := range strings.FieldsSeq(e.states[s.state]) {
		if i == n {
			return e.unpack(cell)
		}
		i++
	}
	return nil, false
}

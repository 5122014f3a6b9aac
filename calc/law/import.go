package law

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"offercheck/calc/date"
)

// ImportHousing reads a year's published table of housing and utilities, in
// force from the given day and last seen to hold on the day still, and returns
// the data file for it: its name and what is in it.
//
// The table is CSV with a header. Its columns state, county_name or
// county_fips or both, and family_1, family_2, family_3, family_4 and
// family_5_plus may stand in any order; others are passed over. Every county
// must be there once, but for the states that are left out on purpose.
//
// All rows that are wrong are reported together, each with its line, and then
// there is no file: nothing is half imported.
func ImportHousing(r io.Reader, from, still date.Day, without ...string) (name string, data []byte, err error) {
	in, err := newImport(from, still, without)
	if err != nil {
		return "", nil, err
	}
	in.read(r)
	in.missing()
	if err := errors.Join(in.wrong...); err != nil {
		return "", nil, err
	}
	return "housing-" + from.String() + ".txt", in.edition.file(in.cells), nil
}

// housingColumns are the amounts of a row, by family size.
var housingColumns = [sizes]string{"family_1", "family_2", "family_3", "family_4", "family_5_plus"}

// An importing is a table on its way into a file.
type importing struct {
	edition edition
	without []string
	known   map[string]County // every county there is, by state and code and by state and plain name
	column  map[string]int    // where each column stands
	lines   map[string]int    // the line each county was found in
	cells   map[string]string // each county's amounts, packed
	wrong   []error
}

// newImport starts a file with the multiples of the newest one.
func newImport(from, still date.Day, without []string) (*importing, error) {
	if from == 0 || still < from {
		return nil, fmt.Errorf("law: %s is before %s", still, from)
	}
	for _, state := range without {
		if _, ok := blockOf(state); !ok {
			return nil, fmt.Errorf("law: no state %q to leave out", state)
		}
	}
	all, err := editions()
	if err != nil {
		return nil, err
	}
	e := all[len(all)-1]
	e.from, e.still = from, still
	return &importing{
		edition: e, without: without, known: knownCounties(),
		lines: map[string]int{}, cells: map[string]string{},
	}, nil
}

func knownCounties() map[string]County {
	known := map[string]County{}
	for _, state := range States() {
		for _, c := range Counties(state) {
			known[state+c.Code], known[state+plain(c.Name)] = c, c
		}
	}
	return known
}

// read takes the rows one by one and keeps what is wrong with them.
func (in *importing) read(r io.Reader) {
	c := csv.NewReader(r)
	c.FieldsPerRecord = -1
	c.TrimLeadingSpace = true
	for {
		row, err := c.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		var bad *csv.ParseError
		if errors.As(err, &bad) {
			in.fault(bad.StartLine, "%v", bad.Err)
			continue
		}
		if err != nil {
			in.wrong = append(in.wrong, fmt.Errorf("law: %w", err))
			return
		}
		line, _ := c.FieldPos(0)
		if in.column != nil {
			in.row(line, row)
		} else if !in.header(line, row) {
			return
		}
	}
}

func (in *importing) fault(line int, format string, args ...any) {
	in.wrong = append(in.wrong, fmt.Errorf("line %d: %s", line, fmt.Sprintf(format, args...)))
}

// header learns where the columns stand. Without them no row can be read.
func (in *importing) header(line int, row []string) bool {
	in.column = map[string]int{}
	for i, name := range row {
		in.column[strings.ToLower(strings.Trim(name, "\ufeff "))] = i
	}
	for _, name := range append([]string{"state"}, housingColumns[:]...) {
		if _, ok := in.column[name]; !ok {
			in.fault(line, "no column %s", name)
		}
	}
	_, coded := in.column["county_fips"]
	_, named := in.column["county_name"]
	if !coded && !named {
		in.fault(line, "no column county_fips or county_name")
	}
	return len(in.wrong) == 0
}

// missing reports the counties that were in no row, a state without any in one
// go.
func (in *importing) missing() {
	if in.column == nil {
		in.fault(1, "no header")
	} else if len(in.lines) == 0 && len(in.wrong) == 0 {
		in.fault(1, "no rows")
	}
	if len(in.lines) == 0 {
		return
	}
	for _, state := range States() {
		if slices.Contains(in.without, state) {
			continue
		}
		gone := in.gone(state)
		if len(gone) == len(Counties(state)) {
			gone = []string{"every county"}
		}
		for _, name := range gone {
			in.wrong = append(in.wrong, fmt.Errorf("no row: %s of %s", name, state))
		}
	}
}

// gone are the counties of a state that were in no row.
func (in *importing) gone(state string) []string {
	var gone []string
	for _, c := range Counties(state) {
		if in.lines[c.Code] == 0 {
			gone = append(gone, c.Code+" "+c.Name)
		}
	}
	return gone
}

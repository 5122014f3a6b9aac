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

// ImportHousing reads a year's published table of housing and utilities, which
// holds from one day and was last seen to hold on another, and makes the data
// file for it: its name, "housing-2026-06-29.txt", and its contents.
//
// The table is CSV with a header. The columns are state, county_fips or
// county_name or both, and family_1, family_2, family_3, family_4 and
// family_5_plus, in any order; others are ignored. An amount is in whole dollars.
// Each county has one row, except those of the states in without, which the
// table leaves out on purpose.
//
// It is an error if from is no day, if still is before from, or if without has
// what is not among States. So is a table that is not as above: the error then
// joins one for each row at fault, with its line, and there is no file.
func ImportHousing(r io.Reader, from, still date.Day, without ...string) (name string, data []byte, err error) {
	in, err := newImport(from, still, without)
	if err != nil {
		return "", nil, err
	}
	in.read(r)
	in.missing()
	if err := errors.Join(in.faults...); err != nil {
		return "", nil, err
	}
	return "housing-" + from.String() + ".txt", in.edition.file(in.cells), nil
}

// housingColumns are the amounts of a row, by family size.
var housingColumns = [sizes]string{"family_1", "family_2", "family_3", "family_4", "family_5_plus"}

// A housingImport is a table while it is read.
type housingImport struct {
	edition edition // with the multiples of the newest file
	without []string
	known   map[string]County // every county, by state and code and by state and plain name
	column  map[string]int    // the index of each column
	number  map[string]int    // by county code: the line it was found in
	cells   map[string]string // by county code: its amounts, packed
	faults  []error
}

func newImport(from, still date.Day, without []string) (*housingImport, error) {
	if from == 0 || still < from {
		return nil, fmt.Errorf("law: %s is before %s", still, from)
	}
	for _, state := range without {
		if _, ok := countiesOf(state); !ok {
			return nil, fmt.Errorf("law: no state %q to leave out", state)
		}
	}
	all, err := editions()
	if err != nil {
		return nil, err
	}
	e := all[len(all)-1]
	e.from, e.still = from, still
	return &housingImport{
		edition: e, without: without, known: knownCounties(),
		number: map[string]int{}, cells: map[string]string{},
	}, nil
}

// knownCounties is every county, by its state and code and by its state and plain
// name.
func knownCounties() map[string]County {
	known := map[string]County{}
	for _, state := range States() {
		for _, c := range Counties(state) {
			known[state+c.Code], known[state+plain(c.Name)] = c, c
		}
	}
	return known
}

// read reads the rows, and notes the faults of each.
func (in *housingImport) read(r io.Reader) {
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
			in.faults = append(in.faults, fmt.Errorf("law: %w", err))
			return
		}
		number, _ := c.FieldPos(0)
		if in.column != nil {
			in.row(number, row)
		} else if !in.header(number, row) {
			return
		}
	}
}

// fault notes what is wrong in a line.
func (in *housingImport) fault(number int, format string, args ...any) {
	in.faults = append(in.faults, fmt.Errorf("line %d: %s", number, fmt.Sprintf(format, args...)))
}

// header reads the names of the columns, and says whether all are there.
func (in *housingImport) header(number int, row []string) bool {
	in.column = map[string]int{}
	for i, name := range row {
		in.column[strings.ToLower(strings.Trim(name, "\ufeff "))] = i
	}
	for _, name := range append([]string{"state"}, housingColumns[:]...) {
		if _, ok := in.column[name]; !ok {
			in.fault(number, "no column %s", name)
		}
	}
	_, hasCode := in.column["county_fips"]
	_, hasName := in.column["county_name"]
	if !hasCode && !hasName {
		in.fault(number, "no column county_fips or county_name")
	}
	return len(in.faults) == 0
}

// missing notes the counties that were in no row: a state without any is one
// fault.
func (in *housingImport) missing() {
	if in.column == nil {
		in.fault(1, "no header")
	} else if len(in.number) == 0 && len(in.faults) == 0 {
		in.fault(1, "no rows")
	}
	if len(in.number) == 0 {
		return
	}
	for _, state := range States() {
		if slices.Contains(in.without, state) {
			continue
		}
		names := in.notFound(state)
		if len(names) == len(Counties(state)) {
			names = []string{"every county"}
		}
		for _, name := range names {
			in.faults = append(in.faults, fmt.Errorf("no row: %s of %s", name, state))
		}
	}
}

// notFound is the counties of a state that were in no row.
func (in *housingImport) notFound(state string) []string {
	var names []string
	for _, c := range Counties(state) {
		if in.number[c.Code] == 0 {
			names = append(names, c.Code+" "+c.Name)
		}
	}
	return names
}

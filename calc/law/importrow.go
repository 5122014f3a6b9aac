package law

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// row reads the row of a county, and notes what is wrong with it.
func (in *housingImport) row(number int, row []string) {
	county, err := in.county(row)
	if err != nil {
		in.fault(number, "%v", err)
		return
	}
	if first, twice := in.number[county.Code]; twice {
		in.fault(number, "%s %s is in line %d already", county.Code, county.Name, first)
		return
	}
	in.number[county.Code] = number
	cell, err := in.amounts(row)
	if err != nil {
		in.fault(number, "%s %s: %v", county.Code, county.Name, err)
		return
	}
	in.cells[county.Code] = cell
}

// text is the text of a row in a column; empty if there is no such column.
func (in *housingImport) text(row []string, column string) string {
	i, ok := in.column[column]
	if !ok || i >= len(row) {
		return ""
	}
	return strings.TrimSpace(row[i])
}

// county is the county of a row: by its code, by its name, or by both, which must
// agree.
func (in *housingImport) county(row []string) (County, error) {
	state, code, name := in.text(row, "state"), in.text(row, "county_fips"), in.text(row, "county_name")
	if slices.Contains(in.without, state) {
		return County{}, fmt.Errorf("%s was to be left out", state)
	}
	if _, ok := countiesOf(state); !ok {
		return County{}, fmt.Errorf("no state %q", state)
	}
	c, ok := in.known[state+code]
	if code == "" {
		c, ok = in.known[state+plain(name)]
	}
	if !ok {
		return County{}, fmt.Errorf("no county %s in %s", strings.TrimSpace(code+" "+name), state)
	}
	if name != "" && plain(name) != plain(c.Name) {
		return County{}, fmt.Errorf("%s is %s, not %s", code, c.Name, name)
	}
	return c, nil
}

// amounts is the five amounts of a row as a cell.
func (in *housingImport) amounts(row []string) (string, error) {
	var amounts []int // by family size
	for i, column := range housingColumns {
		text := in.text(row, column)
		n, err := strconv.Atoi(strings.NewReplacer("$", "", ",", "").Replace(text))
		if err != nil || n <= 0 {
			return "", fmt.Errorf("%s is %q, not a whole number of dollars", column, text)
		}
		if i > 0 && n < amounts[i-1] {
			return "", fmt.Errorf("%s is %d, less than %d for a smaller family", column, n, amounts[i-1])
		}
		amounts = append(amounts, n)
	}
	for i, m := range in.edition.times {
		if !near(amounts[i+1], multiplied(amounts[0], m)) {
			return "", fmt.Errorf("%s is %d, more than two dollars from %s times %d: one of them is mistyped",
				housingColumns[i+1], amounts[i+1], m, amounts[0])
		}
	}
	return in.edition.pack(amounts), nil
}

// accents are the accented letters of county names, which some tables write
// without.
var accents = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n")

// plain is a county's name without what spellings differ in: capitals, accents,
// and all that is not a letter.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, accents.Replace(strings.ToLower(name)))
}

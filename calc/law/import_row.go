package law

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// row takes one county's row, or says what is wrong with it.
func (in *importing) row(line int, row []string) {
	county, err := in.county(row)
	if err != nil {
		in.fault(line, "%v", err)
		return
	}
	if first, twice := in.lines[county.Code]; twice {
		in.fault(line, "%s %s is in line %d already", county.Code, county.Name, first)
		return
	}
	in.lines[county.Code] = line
	cell, err := in.amounts(row)
	if err != nil {
		in.fault(line, "%s %s: %v", county.Code, county.Name, err)
		return
	}
	in.cells[county.Code] = cell
}

// text is what a row has in a column, or empty.
func (in *importing) text(row []string, column string) string {
	i, ok := in.column[column]
	if !ok || i >= len(row) {
		return ""
	}
	return strings.TrimSpace(row[i])
}

// county is the county a row is about: by its code, its name or both.
func (in *importing) county(row []string) (County, error) {
	state, code, name := in.text(row, "state"), in.text(row, "county_fips"), in.text(row, "county_name")
	if slices.Contains(in.without, state) {
		return County{}, fmt.Errorf("%s was to be left out", state)
	}
	if _, ok := blockOf(state); !ok {
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

// amounts is a row's five amounts as the file writes them.
func (in *importing) amounts(row []string) (string, error) {
	var amounts []int
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

// accents are the letters of county names that some tables write without.
var accents = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n")

// plain is a county's name as its many spellings agree on it: no capitals, no
// accents, nothing but letters.
func plain(name string) string {
	return strings.Map(func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, accents.Replace(strings.ToLower(name)))
}

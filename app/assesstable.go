//go:build !js

package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"offercheck/app/keep"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// tableHead is the columns of a table of case files.
//
//	file      its name in the folder
//	initials  of the client, if the file has them
//	day       the day of the law
//	verdict   the ID of the rule that says what fits first
//	offer     the least offer paid at once, in dollars; empty while it is not known, or is not open
//	open      the IDs of the ways that are open, with spaces between
//	deadline  the earliest last day of its letters that is still to come
//	missing   how many answers the report still waits for
//	reviewed  by whom and on which day; "changed" if an answer has changed since
//	error     why there is nothing else in the row
var tableHead = []string{"file", "initials", "day", "verdict", "offer", "open", "deadline", "missing", "reviewed", "error"}

// writeTable writes a table of the case files in a folder as CSV, a row for each file whose name
// ends in .json or .age, as of a day or, with no day, of each file's own. A file that cannot be
// assessed is a row with its error.
func writeTable(w io.Writer, folder string, on date.Day) error {
	files, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	table := csv.NewWriter(w)
	rows := [][]string{tableHead}
	for _, f := range files {
		if end := filepath.Ext(f.Name()); !f.IsDir() && (end == ".json" || end == ".age") {
			rows = append(rows, tableRow(folder, f.Name(), on))
		}
	}
	for _, row := range rows {
		for i, text := range row {
			row[i] = plainCell(text)
		}
	}
	return table.WriteAll(rows)
}

// tableRow is the row of a file.
func tableRow(folder, name string, on date.Day) []string {
	row := make([]string, len(tableHead))
	row[0] = name
	r, c, k, err := assessCase(filepath.Join(folder, name), on, "", nil)
	if err != nil {
		row[len(row)-1] = strings.TrimPrefix(strings.ReplaceAll(err.Error(), "\n", "; "), "keep: ")
		return row
	}
	row[1], row[2], row[3] = k.Initials, r.On.String(), r.Advice.Rule.ID
	if lump := r.Offer(oic.Lump); r.Open.Verdict != line.No && lump.Open.Verdict != line.No && lump.Cost(way.Amount).Known {
		row[4] = lump.Cost(way.Amount).Amount.String()
	}
	row[5], row[6], row[7], row[8] = openWays(r), nextDeadline(r, c), strconv.Itoa(len(r.Missing())), reviewed(k, c)
	return row
}

// openWays is the IDs of the ways that are open.
func openWays(r calc.Report) string {
	var ids []string
	for _, x := range r.Ways {
		if x.Open.Verdict == line.Yes {
			ids = append(ids, x.ID)
		}
	}
	return strings.Join(ids, " ")
}

// nextDeadline is the earliest last day of a letter that presses and is still to come.
func nextDeadline(r calc.Report, c facts.Case) string {
	var days []date.Day
	for _, x := range r.Letters {
		if x.Last.Known && x.Last.Day() >= r.On && len(x.Pressing(c)) > 0 {
			days = append(days, x.Last.Day())
		}
	}
	if len(days) == 0 {
		return ""
	}
	return slices.Min(days).String()
}

// reviewed is by whom a case was reviewed and when, or that an answer has changed since.
func reviewed(k keep.Clinic, c facts.Case) string {
	switch {
	case k.Signed.By == "":
		return ""
	case !k.Signed.Holds(c):
		return "changed"
	}
	return fmt.Sprintf("%s %s", k.Signed.By, k.Signed.On)
}

// plainCell is a text that no spreadsheet takes for a formula.
func plainCell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

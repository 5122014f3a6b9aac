package site

import (
	"fmt"
	"strings"

	"offercheck/calc/line"
)

// A row is one measure, ours and the hello-world's.
type row struct {
	name   string
	ours   float64
	theirs float64 // zero if a hello-world has no such thing
	unit   string
}

// measures is what the benchmarks measured, for the README.
var measures []row

// record puts a measure into the table, in the place of an earlier try.
func record(name, unit string, ours, theirs float64) {
	for i := range measures {
		if measures[i].name == name {
			measures[i] = row{name, ours, theirs, unit}
			return
		}
	}
	measures = append(measures, row{name, ours, theirs, unit})
}

// printTable prints the table, if there is anything in it.
func printTable() {
	if len(measures) == 0 {
		return
	}
	fmt.Print("\n| measured | OfferCheck | hello-world | ratio |\n| --- | ---: | ---: | ---: |\n")
	for _, r := range measures {
		theirs, ratio := "", ""
		if r.theirs > 0 {
			theirs, ratio = amount(r.theirs, r.unit), fmt.Sprintf("%.2f", r.ours/r.theirs)
		}
		fmt.Printf("| %s | %s | %s | %s |\n", r.name, amount(r.ours, r.unit), theirs, ratio)
	}
	fmt.Println()
}

// amount is a figure with its unit: bytes in whole, times to three digits.
func amount(x float64, unit string) string {
	switch {
	case unit == "bytes":
		return line.Group(fmt.Sprintf("%.0f", x)) + " bytes"
	case x < 10:
		return fmt.Sprintf("%.2f %s", x, unit)
	}
	return strings.TrimSpace(line.Group(fmt.Sprintf("%.0f", x)) + " " + unit)
}

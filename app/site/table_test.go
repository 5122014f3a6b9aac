package site

import (
	"fmt"
	"strings"
	"testing"

	"offercheck/calc/line"
)

// A row is one measure, ours and the hello-world's.
type row struct {
	name   string
	unit   string
	ours   float64 // zero until it is measured
	theirs float64 // zero if a hello-world has no such thing
}

// measures is what the benchmarks measure, in the order of the README.
var measures = []row{
	{name: "the program, compressed", unit: "bytes"},
	{name: "of that, housing in every county", unit: "bytes"},
	{name: "the program", unit: "bytes"},
	{name: "the largest page, compressed", unit: "bytes"},
	{name: "the scripts together, compressed", unit: "bytes"},
	{name: "a whole report, natively", unit: "ms"},
	{name: "a whole report, as wasm", unit: "ms"},
	{name: "a first visit, Fast 3G, 4x slower", unit: "ms"},
	{name: "a first visit, local, 4x slower", unit: "ms"},
	{name: "a first visit, local", unit: "ms"},
	{name: "to the result, 1x slower", unit: "ms"},
	{name: "to the result, 4x slower", unit: "ms"},
	{name: "a key to its new figures, 4x slower, middle", unit: "ms"},
	{name: "a key to its new figures, 4x slower, 19 of 20", unit: "ms"},
	{name: "six years, 120 payments: a key is drawn, 4x slower, middle", unit: "ms"},
	{name: "six years, 120 payments: a key is drawn, 4x slower, 19 of 20", unit: "ms"},
	{name: "six years, 120 payments: the new figures, 4x slower, middle", unit: "ms"},
	{name: "six years, 120 payments: the new figures, 4x slower, 19 of 20", unit: "ms"},
	{name: "six years: all ways, with and without penalties, 4x slower, beside 100 ms", unit: "ms"},
	{name: "six years, a scenario: a key is drawn, 4x slower, middle", unit: "ms"},
	{name: "six years, a scenario: a key is drawn, 4x slower, 19 of 20", unit: "ms"},
	{name: "six years, a scenario: the new figures, 4x slower, middle", unit: "ms"},
	{name: "six years, a scenario: the new figures, 4x slower, 19 of 20", unit: "ms"},
	{name: "six years, 120 payments, natively", unit: "ms"},
	{name: "six years, 120 payments, as wasm", unit: "ms"},
}

// record puts a measure into the table, in the place of an earlier try.
func record(b *testing.B, name string, ours, theirs float64) {
	b.Helper()
	for i := range measures {
		if measures[i].name == name {
			measures[i].ours, measures[i].theirs = ours, theirs
			return
		}
	}
	b.Fatalf("the table has no row %q", name)
}

// printTable prints what was measured of the table, if anything was.
func printTable() {
	const head = "\n| measured | OfferCheck | hello-world | ratio |\n| --- | ---: | ---: | ---: |\n"
	var rows strings.Builder
	for _, r := range measures {
		theirs, ratio := "", ""
		if r.theirs > 0 {
			theirs, ratio = amount(r.theirs, r.unit), fmt.Sprintf("%.2f", r.ours/r.theirs)
		}
		if r.ours > 0 {
			fmt.Fprintf(&rows, "| %s | %s | %s | %s |\n", r.name, amount(r.ours, r.unit), theirs, ratio)
		}
	}
	if rows.Len() > 0 {
		fmt.Println(head + rows.String())
	}
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

//go:build !js

package main

import (
	"bufio"
	"fmt"
	"io"

	"offercheck/calc"
	"offercheck/calc/line"
)

// printReport writes the report for people who read names instead of words:
// what is open and what it costs, each figure as the tree it was made from,
// then the form line by line.
func printReport(w io.Writer, r calc.Report) error {
	b := bufio.NewWriter(w)
	fmt.Fprintln(b, "on", r.On)
	head(b, "offer")
	r.Open.Fprint(b)
	for _, o := range r.Options {
		printOption(b, o)
	}
	head(b, "full-pay")
	r.FullPay.Can.Fprint(b)
	line.Fprint(b, r.FullPay.Reach)
	rows(b, r.FullPay.Equity, r.FullPay.Months, r.FullPay.Short, r.FullPay.Flip)
	head(b, "fee")
	line.Fprint(b, r.Fee)
	r.LowIncome.Fprint(b)
	printFindings(b, "gates", r.Gates)
	printFindings(b, "grounds", r.Grounds)
	printFindings(b, "flags", r.Flags)
	for _, s := range r.Form.Sections {
		head(b, s.ID)
		rows(b, s.Lines...)
	}
	head(b, "caps")
	for _, c := range r.Caps {
		fmt.Fprintf(b, "%-44s said %s, limit %s, counted %s, lost %s a month, %s, %s\n", named(c.ID, c.N), c.Said, c.Limit, c.Counted, c.Lost, c.LostLump, c.LostPeriodic)
	}
	head(b, "range")
	printSpan(b, "lump", r.Range.Lump)
	printSpan(b, "periodic", r.Range.Periodic)
	for _, d := range r.Range.Drivers {
		printSpan(b, fmt.Sprintf("%s %s, from %s to %s", named(d.ID, d.N), d.Said, d.Low, d.High), d.Lump)
	}
	head(b, "missing")
	for _, l := range r.Missing() {
		fmt.Fprintln(b, l.Key())
	}
	return b.Flush()
}

func printOption(w io.Writer, o calc.Option) {
	head(w, o.ID)
	o.Open.Fprint(w)
	line.Fprint(w, o.Cost)
	rows(w, o.Months, o.Down)
	rows(w, o.Payments...)
	rows(w, o.Total)
}

func printFindings(w io.Writer, id string, all []line.Finding) {
	head(w, id)
	for _, f := range all {
		f.Fprint(w)
	}
}

func printSpan(w io.Writer, name string, s calc.Span) {
	fmt.Fprintf(w, "%-44s %14s to %s\n", name, s.Least, s.Most)
}

// rows writes each line without those it was made from.
func rows(w io.Writer, lines ...line.Line) {
	for _, l := range lines {
		l.In = nil
		line.Fprint(w, l)
	}
}

func head(w io.Writer, id string) { fmt.Fprintf(w, "\n-- %s --\n", id) }

func named(id string, n int) string {
	if n == 0 {
		return id
	}
	return fmt.Sprintf("%s:%d", id, n)
}

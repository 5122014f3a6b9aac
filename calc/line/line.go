// Package line is arithmetic that shows its work.
//
// A [Line] is an amount together with the lines it was computed from. The only
// way to make one is an operation of this package, so the derivation that a page
// shows is the computation that ran.
//
// An operation on an unknown line gives an unknown line: an answer that was not
// given never counts as zero. No operation modifies its inputs.
//
//	line.go       a line and its marks
//	operation.go  the operations that make lines
//	day.go        lines that are calendar days, or lengths of time
//	finding.go    a yes or no, with what decided it
//	print.go      both as text
package line

import (
	"iter"
	"strconv"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// A Line is one figure of a worksheet. The zero Line is unknown and has no name.
type Line struct {
	ID     string          // its name in every language: "future-income"
	N      int             // which car, job or account it belongs to, from 1; 0 if there is only one
	No     string          // its number on the form: "6a", "Box A"; empty if the form has none
	Amount decimal.Decimal // meaningful only if Known
	Known  bool
	Unit   Unit
	Op     Op
	In     []Line // what the amount was computed from, in the order it was read
	Cite   Cite
}

// A Unit is what an amount counts.
type Unit string

// The units. An amount in Date is a date.Day.
const (
	USD    Unit = "usd"
	Share  Unit = "share" // 0.8 is 80 percent
	Factor Unit = "factor"
	Count  Unit = "count"
	Year   Unit = "year" // of the calendar: 2019
	Years  Unit = "years"
	Months Unit = "months"
	Days   Unit = "days"
	Miles  Unit = "miles"
	Date   Unit = "date"
)

// An Op is how a line's amount was computed from its inputs.
type Op string

// The operations. Each belongs to the function of the same name.
const (
	OpGiven        Op = "given"
	OpLaw          Op = "law"
	OpSum          Op = "sum"
	OpMinus        Op = "minus"
	OpTimes        Op = "times"
	OpDividedBy    Op = "divided-by"
	OpLesserOf     Op = "lesser-of"
	OpGreaterOf    Op = "greater-of"
	OpNotBelowZero Op = "not-below-zero"
	OpRounded      Op = "rounded"
	OpRoundedUp    Op = "rounded-up"
	OpWorked       Op = "worked"
)

// A Range holds the lower and upper bound of a figure. Either may be unknown.
type Range struct{ Least, Most Line }

// A Cite is the source that a figure or a step rests on. The zero Cite is none.
type Cite struct {
	ID         string // names the source in the data files: "irm-5.8.5.12"
	Name       string // as a reader would look it up: "IRM 5.8.5.12"
	URL        string
	From       date.Day // the first day the figure is in force; no day for a rule
	Still      date.Day // the day the figure was last checked against its source
	Unverified bool     // nobody has read the primary text yet
}

// Announced reports whether the figure was last checked before its first day in
// force: it has been announced and may still change.
func (c Cite) Announced() bool { return c.Still != 0 && c.Still < c.From }

// Under returns the line with its citation.
func (l Line) Under(c Cite) Line {
	l.Cite = c
	return l
}

// At returns the line with its number on a form, and the page of that form.
func (l Line) At(no string, c Cite) Line {
	l.No, l.Cite = no, c
	return l
}

// Of returns the line marked as belonging to the nth of several items, from 1.
func (l Line) Of(n int) Line {
	l.N = n
	return l
}

// IsZero reports whether the line is known to be zero.
func (l Line) IsZero() bool { return l.Known && l.Amount.IsZero() }

// Int returns the whole part of the amount, for figures of the law that count
// days, months or people. An unknown line gives 0.
func (l Line) Int() int {
	if !l.Known {
		return 0
	}
	return int(l.Amount.IntPart())
}

// Key identifies the line within its report: its ID and, after a colon, its N.
func (l Line) Key() string { return Key(l.ID, l.N) }

// Key identifies the nth of several items, from 1: the ID, a colon and n. With n
// 0, for the only one, it is the ID alone.
func Key(id string, n int) string {
	if n == 0 {
		return id
	}
	return id + ":" + strconv.Itoa(n)
}

// Missing returns what must be known before the line is, each input once: answers
// not given, and figures of the law not found. It is empty for a known line.
func (l Line) Missing() []Line {
	var missing []Line
	seen := map[string]bool{}
	for _, x := range Walk(l) {
		if len(x.In) == 0 && !x.Known && !seen[x.Key()] {
			seen[x.Key()] = true
			missing = append(missing, x)
		}
	}
	return missing
}

// Walk visits the line and everything it was computed from, each with its depth,
// from 0. A line comes before its inputs, and once for each place it is used in.
func Walk(root Line) iter.Seq2[int, Line] {
	return func(yield func(int, Line) bool) { walk(0, root, yield) }
}

// Within is the first line that has an ID, or a Key, among a line and everything it was
// computed from; unknown and false if none has.
func Within(root Line, key string) (Line, bool) {
	for _, l := range Walk(root) {
		if l.ID == key || l.Key() == key {
			return l, true
		}
	}
	return Line{}, false
}

func walk(depth int, l Line, yield func(int, Line) bool) bool {
	if !yield(depth, l) {
		return false
	}
	for _, x := range l.In {
		if !walk(depth+1, x, yield) {
			return false
		}
	}
	return true
}

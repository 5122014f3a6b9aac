// Package line is arithmetic that shows its work.
//
// A Line is an amount together with the lines it was made from. Lines are made
// only by the operations of this package, so what a page shows as the reason
// for a figure is the sum that ran.
//
// Operations on an unknown line give an unknown line: an answer that was not
// given is never taken as zero.
//
//	line.go     lines, and the operations that make them
//	finding.go  a yes or a no, with what decided it
//	print.go    both as text
package line

import (
	"iter"
	"strconv"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
)

// A Line is one figure of a worksheet.
type Line struct {
	ID     string          // names the line in every language: "future-income"
	N      int             // which car, job or account it belongs to, from 1; 0 if there is only one
	No     string          // the form's own number for it: "6a", "Box A"; empty if the form has none
	Amount decimal.Decimal // meaningful only if Known
	Known  bool
	Unit   Unit
	Op     Op
	In     []Line // what the amount was made from, in the order it was read
	Cite   Cite
}

// A Unit says what an amount counts.
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

// An Op is how a line's amount was made from the lines in it.
type Op string

// The operations. Each is made by the function of the same name.
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

// A Range is how far a figure may move: from a least to a most. Either may be
// unknown.
type Range struct{ Least, Most Line }

// A Cite is the page of law a figure or a step rests on.
type Cite struct {
	ID         string // names the source in the data files: "irm-5.8.5.12"
	Name       string // as a reader would look for it: "IRM 5.8.5.12"
	URL        string
	From       date.Day // the first day the figure is in force; none for a rule
	Still      date.Day // the day it was last seen to hold
	Unverified bool     // nobody has read the primary text yet
}

// Announced says that the figure was last seen before its first day: it was
// announced, and may still change.
func (c Cite) Announced() bool { return c.Still != 0 && c.Still < c.From }

// Given is an answer in dollars, unknown until it is given.
func Given(id string, d decimal.NullDecimal) Line {
	return GivenIn(id, USD, d)
}

// GivenIn is an answer in unit u, unknown until it is given.
func GivenIn(id string, u Unit, d decimal.NullDecimal) Line {
	return Line{ID: id, Amount: d.Decimal, Known: d.Valid, Unit: u, Op: OpGiven}
}

// GivenDay is an answer that is a date; no day is not given.
func GivenDay(id string, d date.Day) Line {
	return Line{ID: id, Amount: decimal.NewFromInt(int64(d)), Known: d != 0, Unit: Date, Op: OpGiven}
}

// Law is a figure of the law.
func Law(id string, d decimal.Decimal, u Unit, c Cite) Line {
	return Line{ID: id, Amount: d, Known: true, Unit: u, Op: OpLaw, Cite: c}
}

// Gap is a figure of the law that nobody has found yet.
func Gap(id string, u Unit, c Cite) Line {
	return Line{ID: id, Unit: u, Op: OpLaw, Cite: c}
}

// Sum adds lines up. The sum of no lines is zero dollars.
func Sum(id string, in ...Line) Line {
	l := made(id, OpSum, in...)
	for _, x := range in {
		l.Amount = l.Amount.Add(x.Amount)
	}
	return l
}

// Minus takes b away from a.
func Minus(id string, a, b Line) Line {
	l := made(id, OpMinus, a, b)
	l.Amount = a.Amount.Sub(b.Amount)
	return l
}

// Times multiplies a by b. The product is in dollars if either is.
func Times(id string, a, b Line) Line {
	l := made(id, OpTimes, a, b)
	l.Amount = a.Amount.Mul(b.Amount)
	if b.Unit == USD {
		l.Unit = USD
	}
	return l
}

// DividedBy is a over b, rounded half up to the given places: a share if both
// count the same, and else in the unit of a. It is unknown if b is zero.
func DividedBy(id string, a, b Line, places int32) Line {
	l := made(id, OpDividedBy, a, b)
	if a.Unit == b.Unit {
		l.Unit = Share
	}
	if b.Amount.IsZero() {
		l.Known = false
		return l
	}
	l.Amount = a.Amount.DivRound(b.Amount, places)
	return l
}

// LesserOf is the smallest of the lines.
func LesserOf(id string, a Line, more ...Line) Line {
	l := made(id, OpLesserOf, append([]Line{a}, more...)...)
	l.Amount = a.Amount
	for _, x := range more {
		l.Amount = decimal.Min(l.Amount, x.Amount)
	}
	return l
}

// GreaterOf is the largest of the lines.
func GreaterOf(id string, a Line, more ...Line) Line {
	l := made(id, OpGreaterOf, append([]Line{a}, more...)...)
	l.Amount = a.Amount
	for _, x := range more {
		l.Amount = decimal.Max(l.Amount, x.Amount)
	}
	return l
}

// NotBelowZero is a, or zero if a is negative.
func NotBelowZero(id string, a Line) Line {
	l := made(id, OpNotBelowZero, a)
	l.Amount = decimal.Max(a.Amount, decimal.Zero)
	return l
}

// Rounded is a to the nearest whole unit, a half going up.
func Rounded(id string, a Line) Line {
	l := made(id, OpRounded, a)
	l.Amount = a.Amount.Round(0)
	return l
}

// RoundedUp is a to the next whole unit.
func RoundedUp(id string, a Line) Line {
	l := made(id, OpRoundedUp, a)
	l.Amount = a.Amount.RoundCeil(0)
	return l
}

// Worked is the result of a method that does not unfold into steps, such as
// months counted between two days. It is unknown if any line in it is, so a
// method that can do without an answer leaves that answer out.
func Worked(id string, d decimal.Decimal, u Unit, c Cite, in ...Line) Line {
	l := made(id, OpWorked, in...)
	l.Amount, l.Unit, l.Cite = d, u, c
	return l
}

// WorkedCount is Worked of a whole number of units.
func WorkedCount(id string, n int, u Unit, c Cite, in ...Line) Line {
	return Worked(id, decimal.NewFromInt(int64(n)), u, c, in...)
}

// WorkedDay is Worked of a calendar day. No day is a day that is not known,
// whatever it was worked out from.
func WorkedDay(id string, d date.Day, c Cite, in ...Line) Line {
	if d == 0 {
		return GivenDay(id, 0)
	}
	return Worked(id, decimal.NewFromInt(int64(d)), Date, c, in...)
}

// Under is the line with its citation.
func (l Line) Under(c Cite) Line {
	l.Cite = c
	return l
}

// At is the line with its number on a form and the page of that form.
func (l Line) At(no string, c Cite) Line {
	l.No, l.Cite = no, c
	return l
}

// Of is the line marked as belonging to the nth of several things, from 1.
func (l Line) Of(n int) Line {
	l.N = n
	return l
}

// IsZero says that the line is known to be zero.
func (l Line) IsZero() bool { return l.Known && l.Amount.IsZero() }

// Int is the amount's whole part: that of a figure of the law which counts days,
// months or people. It is zero if the line is not known.
func (l Line) Int() int { return int(l.Amount.IntPart()) }

// Key tells this line from all others of its report: the ID, and behind a
// colon which of several things it belongs to.
func (l Line) Key() string { return Key(l.ID, l.N) }

// Key tells one of several things apart: the ID and, behind a colon, which of
// them it is, from 1; the ID alone if there is only one, which is 0.
func Key(id string, n int) string {
	if n == 0 {
		return id
	}
	return id + ":" + strconv.Itoa(n)
}

// Missing is what is still needed before the line is known, each once: answers
// not given and, since the law has gaps too, figures that were not found. A
// known line misses nothing.
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

// Walk visits a line and every line in it, each with its depth, before the
// lines in it.
func Walk(root Line) iter.Seq2[int, Line] {
	return func(yield func(int, Line) bool) { walk(0, root, yield) }
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

// made starts a line made from others: known if they all are, in the unit of
// the first.
func made(id string, op Op, in ...Line) Line {
	l := Line{ID: id, Known: true, Unit: USD, Op: op, In: in}
	if len(in) > 0 {
		l.Unit = in[0].Unit
	}
	for _, x := range in {
		l.Known = l.Known && x.Known
	}
	return l
}

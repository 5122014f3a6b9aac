// Package notice says what a letter of the IRS means by the law: the last day to act and
// how it is counted, what stays open after it, what may be taken meanwhile, and what as a
// rule comes next. What the letters are is data, in package law.
//
//	notice.go   a letter as a Notice; those of a case, the most urgent first
//	right.go    what each last day is for, and how it is counted
//	due.go      whether the day has passed, and what stays open then
//	stream.go   where in the sequence of notices the case is, and what comes next
//	levy.go     what may be taken, and from when
//	stands.go   what letters say of a case: a levy, a passport, unless a later one undid it
//	tree.go     a notice as part of a report
//
// What is not answered gives days and findings that are unknown. So do a nil or empty
// law.Book, and a kind of letter that the law's table does not have.
package notice

import (
	"cmp"
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Notice is a letter of the IRS as it stands on the day of the book.
type Notice struct {
	Kind   law.Letter     // the zero Letter if the table has none of that kind
	N      int            // which of the case's letters it is, from 1
	Last   line.Line      // the last day to act; unknown if a day is missing, and the zero Line if the letter has no last day
	Usual  bool           // Last is what the IRS gives as a rule, or the earliest that it can be: the letter prints the day that counts
	Larger line.Line      // of a bill whose amount is not known: its last day if the amount is large; else the zero Line
	Left   line.Line      // days from the book's day to Last, below zero once it has passed
	Due    line.Finding   // there is time to act, with the last day; no once it has passed; the zero Finding if the letter has no last day
	Done   bool           // what the letter asks for was sent, or, in All, the case has a request for a hearing since it
	After  []line.Finding // what stays open once the day has passed
	Levy   line.Finding   // what may be taken, and from when
	Next   line.Finding   // what comes next, of a letter of the sequence of notices alone: All has it of the newest alone, and the zero Finding of others
}

// Of is a letter of the case, its nth, from 1.
func Of(l facts.Letter, n int, b *law.Book) Notice {
	b = b.OrEmpty()
	kind, found := law.LetterOf(l.Kind.Value)
	if !found || !l.Kind.Given {
		return Notice{N: n}
	}
	x := Notice{Kind: kind, N: n, Done: facts.Yes(l.Answered)}
	x.Last, x.Usual = last(kind, l, b)
	if !x.Usual && kind.Right == law.RightBill && !l.Amount.Given && !l.Printed.Given {
		x.Larger = numbered(largeBill(l, b), n)
	}
	if x.Last.ID != "" {
		x.Last = numbered(x.Last, n)
		x.Left = left(x.Last, b).Of(n)
	}
	x.Due = due(x, b)
	x.After = after(x, l, b)
	x.Levy = taken(l, b)
	x.Next = next(l, b)
	return x
}

// All are the letters of the case: first those whose last day is still to come, the
// nearest first; then those whose day is not known; those whose day has passed, with what
// is still open first, and then the latest; and those that are answered or want nothing.
func All(c facts.Case, b *law.Book) []Notice {
	var all []Notice
	newest := farthest(c, isLater)
	for i, l := range c.Letters.Held {
		x := Of(l, i+1, b)
		x.Done = x.Done || asked(c, x)
		if i != newest {
			x.Next = line.Finding{} // it came, or its debt is past it
		}
		all = append(all, x)
	}
	slices.SortStableFunc(all, func(x, y Notice) int {
		if x.order() == passedOpen || x.order() == passed {
			return cmp.Or(x.order()-y.order(), cmp.Compare(y.Last.Day(), x.Last.Day()))
		}
		return cmp.Or(x.order()-y.order(), cmp.Compare(x.Last.Day(), y.Last.Day()))
	})
	return all
}

// Where a notice stands among others.
const (
	ahead      = iota // its last day is still to come
	undated           // its last day is not known
	passedOpen        // it has passed, and something is still open
	passed
	settled // it is answered, or wants nothing
)

// order is where a notice stands among others.
func (x Notice) order() int {
	switch {
	case x.Done || x.Due.ID == "":
		return settled
	case x.Due.Verdict == line.Yes:
		return ahead
	case x.Due.Verdict == line.NotYet:
		return undated
	case len(line.Held(x.After)) > 1: // not only that it is late
		return passedOpen
	}
	return passed
}

// numbered marks a day, and what it was counted from, as being of the nth letter.
func numbered(day line.Line, n int) line.Line {
	if day.Op == line.OpLaw {
		return day
	}
	in := make([]line.Line, len(day.In))
	for i, l := range day.In {
		in[i] = numbered(l, n)
	}
	day.In = in
	return day.Of(n)
}

// left is the days from the book's day to a day.
func left(day line.Line, b *law.Book) line.Line {
	today := line.GivenDay("today", b.On)
	return line.WorkedCount("letter-days-left", int(day.Day()-b.On), line.Days, line.Cite{}, day, today)
}

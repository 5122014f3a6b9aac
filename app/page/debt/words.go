package debt

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// amountOrRange is an amount or, if it is unknown, its range; empty if that is
// unknown too.
func (v debts) amountOrRange(l line.Line, s line.Range) string {
	switch {
	case l.Known:
		return v.Words.Amount(l)
	case s.Least.Known && s.Most.Known:
		return v.span(s)
	}
	return ""
}

// span is a known range.
func (v debts) span(s line.Range) string {
	return v.say("span", "least", v.Words.Amount(s.Least), "most", v.Words.Amount(s.Most))
}

// stillNeeded lists the answers that lines still need, below a sentence; nothing if no
// question asks for one.
func (v debts) stillNeeded(key string, lines ...line.Line) []app.UI {
	var missing []line.Line
	for _, l := range lines {
		for _, m := range l.Missing() {
			if p, asked := ask.Where(m); asked && p.N <= m.N || m.Op == line.OpLaw {
				missing = append(missing, m)
			}
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return []app.UI{app.P().Text(v.say(key)), v.Missing(v.NeedsOf(missing))}
}

// yearName is the nth tax year's name, from 1; that of all together for any other n.
func (v debts) yearName(n int) string {
	if n < 1 || n > len(v.Case.Debt.Years) {
		return v.say("together")
	}
	switch y := v.Case.Debt.Years[n-1]; {
	case y.IsPenalty():
		return v.penaltyName(y)
	case y.Year.Given:
		return v.say("year", "year", strconv.Itoa(y.Year.Value))
	}
	return v.unnamed(n)
}

// unnamed is the name of the nth year where it cannot be told or must not be: in a link.
func (v debts) unnamed(n int) string { return v.say("unnamed", "n", strconv.Itoa(n)) }

// penaltyName is what a debt is called that is a civil penalty: its kind, and the last day
// or the year of its period if that is known.
func (v debts) penaltyName(y facts.TaxYear) string {
	w := v.Words
	name := w.Say("penalty." + y.Kind.Value)
	switch {
	case y.Period.Given:
		return w.Say("penalty.period", "name", name, "day", w.Day(y.Period.Value))
	case y.Year.Given:
		return w.Say("penalty.year", "name", name, "year", strconv.Itoa(y.Year.Value))
	}
	return name
}

// clockName is the name of a clock: that of its assessment and, where two spouses
// have one each, whose it is.
func (v debts) clockName(k csed.Clock) string {
	name := v.billName(k.N, k.Bill)
	if k.Whose == "" {
		return name
	}
	return v.say("whose."+k.Whose, "year", name)
}

// billName is the name of an assessment of the nth year. Tax added later has its own
// number, from 2, and its own clock.
func (v debts) billName(n, bill int) string {
	if bill < 2 {
		return v.yearName(n)
	}
	if v.Case.Debt.Years[n-1].IsPenalty() {
		return v.Words.Say("part.numbered", "name", v.yearName(n), "n", strconv.Itoa(bill))
	}
	return v.say("added", "year", v.yearName(n))
}

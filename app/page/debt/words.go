package debt

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/calc/csed"
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
	missing := asked(lines...)
	if len(missing) == 0 {
		return nil
	}
	return []app.UI{app.P().Text(v.say(key)), v.Missing(v.NeedsOf(missing))}
}

// asked is the lines that lines still need, and that a question or the law gives.
func asked(lines ...line.Line) []line.Line {
	var missing []line.Line
	for _, l := range lines {
		for _, m := range l.Missing() {
			if p, asked := ask.Where(m); asked && p.N <= m.N || m.Op == line.OpLaw {
				missing = append(missing, m)
			}
		}
	}
	return missing
}

// yearName is the nth tax year's name, from 1; that of all together for any other n.
func (v debts) yearName(n int) string {
	if n < 1 || n > len(v.Case.Debt.Years) {
		return v.say("together")
	}
	return v.Words.Debt(n)
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

// billName is the name of an assessment of the nth year. What was added later has its own
// number, from 2, and its own clock, and is named by its day.
func (v debts) billName(n, bill int) string {
	if bill < 2 {
		return v.yearName(n)
	}
	if later := v.Case.Debt.Years[n-1].History.Later; bill-2 < len(later) && later[bill-2].On.Given {
		return v.say("added.on", "year", v.yearName(n), "day", v.Words.Day(later[bill-2].On.Value))
	}
	return v.say("added", "year", v.yearName(n))
}

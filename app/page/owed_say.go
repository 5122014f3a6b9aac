package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/calc/line"
)

// between is an amount, or between which two it is; nothing if that is not
// known either.
func (o owed) between(l line.Line, s line.Range) string {
	switch {
	case l.Known:
		return o.w.Amount(l)
	case s.Least.Known && s.Most.Known:
		return o.say("span", "least", o.w.Amount(s.Least), "most", o.w.Amount(s.Most))
	}
	return ""
}

// lacking names the answers that lines still want, below a sentence; nothing if
// they want none that is asked.
func (o owed) lacking(key string, lines ...line.Line) []app.UI {
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
	return []app.UI{app.P().Text(o.say(key)), o.missing(o.needsOf(missing))}
}

// called is what the nth tax year is called.
func (o owed) called(n int) string {
	if n < 1 || n > len(o.c.Debt.Years) {
		return o.say("together")
	}
	if year := o.c.Debt.Years[n-1].Year; year.Given {
		return o.say("year", "year", strconv.Itoa(year.Value))
	}
	return o.w.Say("part.numbered", "name", o.say("unnamed"), "n", strconv.Itoa(n))
}

// billed is what the bill of the nth year is called: tax that was added later
// has a clock of its own.
func (o owed) billed(n, bill int) string {
	if bill < 2 {
		return o.called(n)
	}
	return o.say("added", "year", o.called(n))
}

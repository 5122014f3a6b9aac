package shell

import (
	"strconv"
	"strings"

	"offercheck/app/ask"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// Debt is what the nth debt of the case, from 1, is called: by its tax year, a penalty by
// its kind and period, and by its place on the list as long as neither is known or if two
// have one name.
func (m *Memory) Debt(w say.Words, n int) string {
	years := m.Case.Debt.Years
	if n < 1 || n > len(years) {
		return w.Say("item.tax-years", "n", strconv.Itoa(n))
	}
	name := debtName(w, years[n-1])
	for i, y := range years {
		if i+1 != n && name != "" && debtName(w, y) == name {
			return w.Say("part.numbered", "name", name, "n", strconv.Itoa(n))
		}
	}
	if name == "" {
		return w.Say("item.tax-years", "n", strconv.Itoa(n))
	}
	return name
}

// ItemOf is the same of the debt that a line is about, with no more than the number of an
// income tax year, and the kind of the event that it is about; empty if it is about neither.
func (m *Memory) ItemOf(w say.Words, l line.Line) string {
	switch d := &m.Case.Debt; listOf(l) {
	case "tax-years":
		if l.N > len(d.Years) || d.Years[l.N-1].IsPenalty() {
			return m.Debt(w, l.N)
		}
		if name := debtName(w, d.Years[l.N-1]); name != "" && m.Debt(w, l.N) == name {
			return strconv.Itoa(d.Years[l.N-1].Year.Value)
		}
		return m.Debt(w, l.N)
	case "events":
		return eventName(w, d.Events, l.N)
	}
	return ""
}

// eventName is the kind of the nth event, from 1; empty if it is not known or there are
// several of it.
func eventName(w say.Words, events []facts.Event, n int) string {
	if n > len(events) || !events[n-1].Kind.Given {
		return ""
	}
	for i, e := range events {
		if i+1 != n && e.Kind == events[n-1].Kind {
			return ""
		}
	}
	return OptionalText(w, "owed.event."+events[n-1].Kind.Value)
}

// listOf is the list whose items have a line, as an answer or worked out of those; empty if
// it is of none.
func listOf(l line.Line) string {
	if l.N < 1 {
		return ""
	}
	if p, asked := ask.Where(l); asked {
		list, _ := ask.ListOf(p.Step)
		return list.ID
	}
	for _, of := range []string{"year-", "tax-year-", "clock-", "saving-", "balance-"} {
		if strings.HasPrefix(l.ID, of) {
			return "tax-years"
		}
	}
	return ""
}

// debtName is the name of a debt by itself; empty if it has none.
func debtName(w say.Words, y facts.TaxYear) string {
	year := strconv.Itoa(y.Year.Value)
	if !y.IsPenalty() {
		if !y.Year.Given {
			return ""
		}
		return w.Say("owed.year", "year", year)
	}
	name := w.Say("penalty." + y.Kind.Value)
	switch {
	case y.Period.Given:
		return w.Say("penalty.period", "name", name, "day", w.Day(y.Period.Value))
	case y.Year.Given:
		return w.Say("penalty.year", "name", name, "year", year)
	}
	return name
}

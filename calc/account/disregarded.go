package account

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"sort"
)

// A span is days from the first to the last of them.
type span struct{ from, to date.Day }

// readCombat reads the time in a combat zone, with its tail, which is disregarded
// for penalties and interest: IRC 7508. The spouse's counts for a joint debt. Time
// that is not over runs up to today.
func (h *history) readCombat(c facts.Case, y facts.TaxYear, reading facts.Reading, b *law.Book) {
	if !y.Year.Given {
		return
	}
	for i, e := range c.Debt.Events {
		if e.Kind.Value != facts.EventCombat || !e.About(y) || facts.Yes(e.Spouse) && c.Household.Owing.Value != facts.OwingJoint {
			continue
		}
		s, ok := h.spanOf(e, i+1, date.FirstOf(y.Year.Value+1), reading, b)
		if ok && e.To.Answered() {
			s.to = b.Clock.CombatTail.After(s.to)
		}
		if ok && s.to >= s.from {
			h.disregarded = append(h.disregarded, s)
			h.reliefs = append(h.reliefs, relief{span: s, id: "combat-relief", cite: b.Clock.Cites.Combat, byLaw: true})
		}
	}
	sort.SliceStable(h.disregarded, func(i, j int) bool { return h.disregarded[i].from < h.disregarded[j].from })
}

// readBankruptcy reads the time while a case under title 11 is pending, which costs
// no late payment of tax incurred before it: IRC 6658. The tax of a year is incurred
// as the year ends. A case that is not over runs up to today.
func (h *history) readBankruptcy(c facts.Case, y facts.TaxYear, reading facts.Reading, b *law.Book) {
	if !y.Year.Given {
		return
	}
	for i, e := range c.Debt.Events {
		if e.Kind.Value != facts.EventBankruptcy || !e.About(y) || facts.Yes(e.Spouse) {
			continue
		}
		s, ok := h.spanOf(e, i+1, max(h.due, h.filed), reading, b)
		if ok && s.from > date.LastOf(y.Year.Value) && s.to >= h.due {
			h.reliefs = append(h.reliefs, relief{span: s, id: "bankruptcy-relief", cite: b.Account.Cites.Bankruptcy, byLaw: true})
		}
	}
}

// spanOf is the days of the nth event. An unknown first day is the earliest that
// matters and an unknown last one today or, against the taxpayer, there are none.
func (h *history) spanOf(e facts.Event, n int, earliest date.Day, reading facts.Reading, b *law.Book) (s span, ok bool) {
	s = span{e.From.Value, e.To.Value}
	if !e.From.Given {
		h.assume(line.GivenDay("event-from", 0).Of(n))
		s.from = earliest
	}
	if !e.To.Given {
		s.to = b.On
	}
	if e.To.Unsure {
		h.assume(line.GivenDay("event-to", 0).Of(n))
	}
	s = span{boundedDay(s.from), boundedDay(s.to)}
	return s, reading == facts.ForTaxpayer || e.From.Given && !e.To.Unsure
}

// postponed is the day to which service in a combat zone puts off a day within it:
// as many days after its tail as were left of the filing season when it began.
func (h *history) postponed(due date.Day, year int) date.Day {
	for _, s := range h.disregarded {
		if s.from <= due && due <= s.to {
			due = s.to + due - max(s.from-1, date.LastOf(year))
		}
	}
	return due
}

// disregardedIn is how many days after one day and up to another are disregarded.
func (h *history) disregardedIn(from, to date.Day) date.Day {
	var days date.Day
	for _, s := range h.disregarded {
		first, last := max(s.from, from+1), min(s.to, to)
		if days += max(last-first+1, 0); last >= first {
			from = last
		}
	}
	return days
}

// skip returns, for interest from one day on up to another, the day up to which
// none runs, and the day up to which it then may run without a break.
func (h *history) skip(from, to date.Day) (start, end date.Day) {
	start, end = from, to
	for _, s := range h.disregarded {
		switch {
		case s.from <= start+1 && start < s.to:
			start = s.to
		case s.from > start+1:
			end = min(end, s.from-1)
		}
	}
	return start, end
}

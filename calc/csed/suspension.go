package csed

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A suspension is days in which the clock stood: after from, up to and with to. It
// may leave a floor, before which the clock cannot run out.
type suspension struct {
	n        int // which event, from 1
	from, to date.Day
	floor    date.Day
	lasting  bool // the event is not over
}

// A suspensionRule is how one kind of event stops the clock.
type suspensionRule struct {
	tail  func(b *law.Book) line.Line // what follows its end; nil for nothing
	cite  func(b *law.Book) line.Cite
	after string // the end that the tail follows; empty for any
	codes []int  // the IRS's transaction codes for it
}

// suspensionRules is the kinds of events that stop the clock. What is not here stops
// nothing.
var suspensionRules = map[string]suspensionRule{
	facts.EventOffer: {func(b *law.Book) line.Line { return b.Clock.OfferTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.Offer },
		facts.EndRejected, []int{480, 481, 482, 483, 780, 781, 788}},
	facts.EventRequest: {func(b *law.Book) line.Line { return b.Clock.PlanTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.Offer },
		facts.EndRejected, []int{971}},
	facts.EventTerminated: {func(b *law.Book) line.Line { return b.Clock.PlanTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.Offer },
		"", []int{971, 972}},
	facts.EventBankruptcy: {func(b *law.Book) line.Line { return b.Clock.BankruptcyTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.Bankruptcy },
		"", []int{520, 521}},
	facts.EventHearing: {nil, func(b *law.Book) line.Cite { return b.Clock.Cites.Hearing }, "", []int{520, 521, 971}},
	facts.EventInnocent: {func(b *law.Book) line.Line { return b.Clock.InnocentSpouseTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.InnocentSpouse },
		"", []int{971}},
	facts.EventAbroad: {nil, func(b *law.Book) line.Cite { return b.Clock.Cites.Abroad }, "", []int{550}},
	facts.EventCourt: {func(b *law.Book) line.Line { return b.Clock.TaxCourtTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.TaxCourt },
		"", []int{520, 521}},
	facts.EventCustody: {func(b *law.Book) line.Line { return b.Clock.CustodyTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.Custody },
		"", []int{520, 521}},
	facts.EventMilitary: {func(b *law.Book) line.Line { return b.Clock.MilitaryTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.Military },
		"", []int{500, 550}},
	facts.EventCombat: {func(b *law.Book) line.Line { return b.Clock.CombatTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.Combat },
		"", []int{500, 550}},
	facts.EventAdvocate: {nil, func(b *law.Book) line.Cite { return b.Clock.Cites.Advocate }, "", nil},
	facts.EventLevy: {func(b *law.Book) line.Line { return b.Clock.WrongfulLevyTail }, func(b *law.Book) line.Cite { return b.Clock.Cites.WrongfulLevy },
		"", nil},
	facts.EventWaiver: {nil, func(b *law.Book) line.Cite { return b.Clock.Cites.Waiver }, "", []int{550}},
}

// Suspends says that events of a kind suspend the clock.
func Suspends(kind string) bool {
	_, known := suspensionRules[kind]
	return known
}

// suspend is how the nth event stops the clock of what was assessed on a day, with
// what is not known taken one way: in favour the clock runs, against it stands.
func suspend(e facts.Event, n int, way facts.Reading, assessed, today date.Day, b *law.Book) (s suspension, stops bool) {
	kind, known := suspensionRules[e.Kind.Value]
	s = suspension{n: n, from: e.From.Value, to: e.To.Value, floor: 0}
	if !known || facts.Yes(e.Spouse) || e.Kind.Value == facts.EventWaiver {
		return s, false
	}
	if !e.From.Given {
		if way == facts.ForTaxpayer {
			return s, false
		}
		s.from = assessed
	}
	s.end(e, way, today)
	if e.Kind.Value == facts.EventAbroad && s.from.AddMonths(b.Clock.AbroadMonths.Int()) > s.to && !(s.lasting && way == facts.AgainstTaxpayer) {
		return s, false // too short, or it may yet be
	}
	if s.lasting {
		return s.after(assessed), true
	}
	s.floor = earliestExpiration(e, way, s.to, b)
	if kind.tail != nil && followed(e, kind, way) {
		s.to = extend(s.to, kind.tail(b))
	}
	if appealed(e, way) {
		s.to = max(s.to, e.Appeal.Value)
	}
	return s.after(assessed), true
}

// end is when the event itself ended: one that lasts, today at the earliest.
func (s *suspension) end(e facts.Event, way facts.Reading, today date.Day) {
	switch {
	case e.Kind.Value == facts.EventTerminated:
		s.to = s.from
	case !e.To.Given:
		s.to, s.lasting = max(s.from, today), !e.To.Unsure
		if e.To.Unsure && way == facts.ForTaxpayer {
			s.to = s.from
		}
	}
}

// after is the stop without what was before the assessment.
func (s suspension) after(assessed date.Day) suspension {
	s.from = max(s.from, assessed)
	s.to = max(s.to, s.from)
	return s
}

// followed says that the event ended the way that its tail follows.
func followed(e facts.Event, kind suspensionRule, way facts.Reading) bool {
	if kind.after == "" || e.How.Value == kind.after {
		return true
	}
	return !e.How.Given && way == facts.AgainstTaxpayer
}

// appealed says that the event ended in a way that has an appeal.
func appealed(e facts.Event, way facts.Reading) bool {
	switch e.Kind.Value {
	case facts.EventOffer, facts.EventRequest, facts.EventTerminated:
		return e.Appeal.Given && followed(e, suspensionRules[e.Kind.Value], way)
	}
	return false
}

// earliestExpiration is the day before which the clock cannot run out: after a hearing was
// decided, and after a return from abroad.
func earliestExpiration(e facts.Event, way facts.Reading, to date.Day, b *law.Book) date.Day {
	switch e.Kind.Value {
	case facts.EventHearing:
		if e.How.Value == facts.EndWithdrawn || !e.How.Given && way == facts.ForTaxpayer {
			return 0
		}
		return extend(to, b.Clock.HearingLeastDays)
	case facts.EventAbroad:
		return extend(to, b.Clock.AbroadMonths)
	}
	return 0
}

// extend is a day and so many days or months of the law.
func extend(d date.Day, l line.Line) date.Day {
	if l.Unit == line.Months {
		return d.AddMonths(l.Int())
	}
	return d + date.Day(l.Int())
}

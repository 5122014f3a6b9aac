package calc

import (
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A stop is days in which the clock stood: after from, up to and with to. It
// may leave a floor, before which the clock cannot run out.
type stop struct {
	n        int // which event, from 1
	from, to date.Day
	floor    date.Day
	lasting  bool // the event is not over
}

// A stopping is how one kind of event stops the clock.
type stopping struct {
	tail  func(b *law.Book) line.Line // what follows its end; nil for nothing
	cite  func(b *law.Book) line.Cite
	after string // the end that the tail follows; empty for any
	codes []int  // the IRS's transaction codes for it
}

// stoppings is the kinds of events that stop the clock. What is not here stops
// nothing.
var stoppings = map[string]stopping{
	EventOffer: {func(b *law.Book) line.Line { return b.OfferTail }, func(b *law.Book) line.Cite { return b.ClockOffer },
		EndRejected, []int{480, 481, 482, 483, 780, 781, 788}},
	EventRequest: {func(b *law.Book) line.Line { return b.PlanTail }, func(b *law.Book) line.Cite { return b.ClockOffer },
		EndRejected, []int{971}},
	EventTerminated: {func(b *law.Book) line.Line { return b.PlanTail }, func(b *law.Book) line.Cite { return b.ClockOffer },
		"", []int{971, 972}},
	EventBankruptcy: {func(b *law.Book) line.Line { return b.BankruptcyTail }, func(b *law.Book) line.Cite { return b.ClockBankruptcy },
		"", []int{520, 521}},
	EventHearing: {nil, func(b *law.Book) line.Cite { return b.ClockHearing }, "", []int{520, 521, 971}},
	EventInnocent: {func(b *law.Book) line.Line { return b.InnocentTail }, func(b *law.Book) line.Cite { return b.ClockInnocent },
		"", []int{971}},
	EventAbroad: {nil, func(b *law.Book) line.Cite { return b.ClockAbroad }, "", []int{550}},
	EventCourt: {func(b *law.Book) line.Line { return b.CourtTail }, func(b *law.Book) line.Cite { return b.ClockCourt },
		"", []int{520, 521}},
	EventCustody: {func(b *law.Book) line.Line { return b.CustodyTail }, func(b *law.Book) line.Cite { return b.ClockCustody },
		"", []int{520, 521}},
	EventMilitary: {func(b *law.Book) line.Line { return b.MilitaryTail }, func(b *law.Book) line.Cite { return b.ClockMilitary },
		"", []int{500, 550}},
	EventCombat: {func(b *law.Book) line.Line { return b.CombatTail }, func(b *law.Book) line.Cite { return b.ClockCombat },
		"", []int{500, 550}},
	EventAdvocate: {nil, func(b *law.Book) line.Cite { return b.ClockAdvocate }, "", nil},
	EventLevy: {func(b *law.Book) line.Line { return b.LevyTail }, func(b *law.Book) line.Cite { return b.ClockLevy },
		"", nil},
	EventWaiver: {nil, func(b *law.Book) line.Cite { return b.ClockWaiver }, "", []int{550}},
}

// stop is how the nth event stops the clock of what was assessed on a day, with
// what is not known taken one way: in favour the clock runs, against it stands.
func (e Event) stop(n int, way reading, assessed, today date.Day, b *law.Book) (s stop, stops bool) {
	kind, known := stoppings[e.Kind.Value]
	s = stop{n: n, from: e.From.Value, to: e.To.Value, floor: 0}
	if !known || yes(e.Spouse) || e.Kind.Value == EventWaiver {
		return s, false
	}
	if !e.From.Given {
		if way == inFavour {
			return s, false
		}
		s.from = assessed
	}
	s.end(e, way, today)
	if e.Kind.Value == EventAbroad && s.from.AddMonths(b.AbroadMonths.Int()) > s.to && !(s.lasting && way == against) {
		return s, false // too short, or it may yet be
	}
	if s.lasting {
		return s.after(assessed), true
	}
	s.floor = e.floor(way, s.to, b)
	if kind.tail != nil && e.followed(kind, way) {
		s.to = extend(s.to, kind.tail(b))
	}
	if e.wasAppealed(way) {
		s.to = max(s.to, e.Appeal.Value)
	}
	return s.after(assessed), true
}

// end is when the event itself ended: one that lasts, today at the earliest.
func (s *stop) end(e Event, way reading, today date.Day) {
	switch {
	case e.Kind.Value == EventTerminated:
		s.to = s.from
	case !e.To.Given:
		s.to, s.lasting = max(s.from, today), !e.To.Unsure
		if e.To.Unsure && way == inFavour {
			s.to = s.from
		}
	}
}

// after is the stop without what was before the assessment.
func (s stop) after(assessed date.Day) stop {
	s.from = max(s.from, assessed)
	s.to = max(s.to, s.from)
	return s
}

// followed says that the event ended the way that its tail follows.
func (e Event) followed(kind stopping, way reading) bool {
	if kind.after == "" || e.How.Value == kind.after {
		return true
	}
	return !e.How.Given && way == against
}

// wasAppealed says that the event ended in a way that has an appeal.
func (e Event) wasAppealed(way reading) bool {
	switch e.Kind.Value {
	case EventOffer, EventRequest, EventTerminated:
		return e.Appeal.Given && e.followed(stoppings[e.Kind.Value], way)
	}
	return false
}

// floor is the day before which the clock cannot run out: after a hearing was
// decided, and after a return from abroad.
func (e Event) floor(way reading, to date.Day, b *law.Book) date.Day {
	switch e.Kind.Value {
	case EventHearing:
		if e.How.Value == EndWithdrawn || !e.How.Given && way == inFavour {
			return 0
		}
		return extend(to, b.HearingFloor)
	case EventAbroad:
		return extend(to, b.AbroadMonths)
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

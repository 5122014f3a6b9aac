package csed

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A period is the days in which one event suspends the clock: those after from, up
// to and including to.
type period struct {
	event    int // which event, from 1
	from, to date.Day
	earliest date.Day // the earliest expiration date that the event allows; no day if it sets none
	open     bool     // the event has not ended
}

// periodOf returns the period in which the nth event suspends the clock of an
// assessment, and false if it does not. Unknown dates and endings are resolved by
// the reading: for the taxpayer the clock runs, against the taxpayer it is
// suspended. An event of which only the end is not known lasts no longer than to latest.
func periodOf(e facts.Event, n int, reading facts.Reading, assessed, latest date.Day, b *law.Book) (p period, suspends bool) {
	kind, known := ruleOf(e.Kind.Value, &b.Clock)
	p = period{event: n, from: e.From.Value, to: e.To.Value}
	if !known {
		return p, false
	}
	if !e.From.Given {
		if reading == facts.ForTaxpayer {
			return p, false
		}
		p.from = assessed
	}
	p.end(e, reading, latest)
	if e.Kind.Value == facts.EventAbroad && b.Clock.AbroadMonths.After(p.from) > p.to && !(p.open && reading == facts.AgainstTaxpayer) {
		return p, false // absent for less than six months, as far as is known: IRC 6503(c)
	}
	if p.open {
		return p.since(assessed), true
	}
	p.earliest = earliestExpiration(e, reading, p.to, b)
	if kind.continues(e, reading) {
		p.to = max(p.to, kind.tail.After(p.to))
	}
	if appealed(e, kind, reading) {
		p.to = max(p.to, e.Appeal.Value)
	}
	return p.since(assessed), true
}

// end sets the day on which the event itself ended. One that is still open ends
// today at the earliest, and one whose end is not known on the latest day it can have.
func (p *period) end(e facts.Event, reading facts.Reading, latest date.Day) {
	switch {
	case e.Kind.Value == facts.EventTerminated:
		p.to = p.from
	case !e.To.Given:
		p.to, p.open = max(p.from, latest), !e.To.Unsure
		if e.To.Unsure && reading == facts.ForTaxpayer {
			p.to = p.from
		}
	}
}

// latestEnd returns the last day on which an event may have ended whose end is not known,
// and the event: today or, of a request for an installment agreement, the next event that
// ends one. That is an agreement, its termination, an offer, which withdraws the request, or
// another request, if it surely concerns the same spouse. The request was then not rejected.
func latestEnd(c facts.Case, y facts.TaxYear, whose string, e facts.Event, b *law.Book) (date.Day, facts.Event) {
	latest := b.On
	if e.Kind.Value != facts.EventRequest || !e.To.Unsure || !e.From.Given {
		return latest, e
	}
	ends := func(d facts.Date) {
		if d.Given && d.Value > e.From.Value && d.Value < latest {
			latest, e.How = d.Value, facts.Say(facts.EndWithdrawn)
		}
	}
	ends(y.History.PlanFrom)
	for _, next := range c.Debt.Events {
		switch next.Kind.Value {
		case facts.EventOffer, facts.EventRequest, facts.EventTerminated:
			if concerns, known := next.Concerns(whose); concerns && known && next.About(y) {
				ends(next.From)
			}
		}
	}
	return latest, e
}

// concernsAs reports whether an event concerns one spouse, if that is resolved by the
// reading where it is not known.
func concernsAs(e facts.Event, whose string, reading facts.Reading) bool {
	concerns, known := e.Concerns(whose)
	if !known {
		return reading == facts.AgainstTaxpayer
	}
	return concerns
}

// since returns the period without the days before the assessment.
func (p period) since(assessed date.Day) period {
	p.from = max(p.from, assessed)
	p.to = max(p.to, p.from)
	return p
}

// continues reports whether the suspension goes on after the event: the rule has a
// tail, and the event ended in the way that it requires.
func (r rule) continues(e facts.Event, reading facts.Reading) bool {
	return r.tail != nil && r.endedSo(e, reading)
}

// endedSo reports whether the event ended in the way that the rule requires.
func (r rule) endedSo(e facts.Event, reading facts.Reading) bool {
	if r.ending == "" || e.How.Value == r.ending {
		return true
	}
	return !e.How.Given && reading == facts.AgainstTaxpayer
}

// appealed reports whether an appeal of a rejection or termination prolongs the
// suspension: IRC 6331(k).
func appealed(e facts.Event, r rule, reading facts.Reading) bool {
	switch e.Kind.Value {
	case facts.EventOffer, facts.EventRequest, facts.EventTerminated:
		return e.Appeal.Given && r.endedSo(e, reading)
	}
	return false
}

// earliestExpiration returns the day before which the clock cannot expire: 90 days
// after the determination of a hearing (IRC 6330(e)(1)), and six months after a
// return from abroad (IRC 6503(c)). It is no day for other events.
func earliestExpiration(e facts.Event, reading facts.Reading, ended date.Day, b *law.Book) date.Day {
	switch e.Kind.Value {
	case facts.EventHearing:
		if e.How.Value == facts.EndWithdrawn || !e.How.Given && reading == facts.ForTaxpayer {
			return 0
		}
		return b.Clock.HearingLeastDays.After(ended)
	case facts.EventAbroad:
		return b.Clock.AbroadMonths.After(ended)
	}
	return 0
}

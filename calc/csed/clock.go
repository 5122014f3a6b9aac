package csed

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Clock is how long the IRS may collect what was assessed on one day.
type Clock struct {
	N    int // which tax year, from 1
	Bill int // which of its assessments: 1 is the return's

	Assessed    line.Line
	Base        line.Line  // "clock-base": ten years from then
	Expires     line.Line  // "clock-expires": the last day as the events make it; unknown while one lasts
	Range       line.Range // of it, if something is not known: Most is unknown while an event lasts
	Suspensions []Suspension
	IRSExpires  line.Line // "tax-year-expires": the last day as the IRS says it
	Difference  line.Line // "clock-apart": the days from ours to the IRS's; unknown if either is
	Findings    []line.Finding
	Projections []Projection // what would move it: the IRS's day, if that is known
}

// A Suspension is what one event did to a clock.
type Suspension struct {
	Event   int    // which event, from 1
	Kind    string // EventOffer, …
	From    date.Day
	To      date.Day     // with what follows its end; empty while it lasts
	Days    line.Line    // in which the clock stood for it
	Without line.Line    // the last day without it
	Counts  line.Finding // "event-counts": it moves the last day
	Codes   []int        // the transaction codes of it in a transcript
}

// An Projection is the last day if something is done today.
type Projection struct {
	ID    string // EventOffer or EventRequest
	Least line.Line
	Most  line.Line
}

// Clocks is the clock of each assessment of the nth year that has a day.
func Clocks(c facts.Case, n int, b *law.Book) []Clock {
	y := c.Debt.Years[n-1]
	all := []Clock{clockOf(c, y, n, 1, y.Assessed, y.Expires, b)}
	for i, l := range y.History.Later {
		all = append(all, clockOf(c, y, n, i+2, l.On, l.Expires, b))
	}
	return all
}

// clockOf is the clock of one assessment.
func clockOf(c facts.Case, y facts.TaxYear, n, bill int, assessed, said facts.Date, b *law.Book) Clock {
	id := "tax-year-assessed"
	if bill > 1 {
		id = "later-on"
	}
	k := Clock{N: n, Bill: bill, Assessed: line.GivenDay(id, assessed.Value).Of(n)}
	k.IRSExpires = line.GivenDay("tax-year-expires", said.Value).Of(n)
	if !assessed.Given {
		k.Base = line.WorkedCount("clock-base", 0, line.Date, b.Clock.Collection, k.Assessed, b.Clock.CollectionYears).Of(n)
		k.Expires = line.WorkedCount("clock-expires", 0, line.Date, b.Clock.Collection, k.Base).Of(n)
		k.Range = line.Range{Least: k.Expires, Most: k.Expires}
		k.compare(b)
		k.ifs(c, y, assessed, b)
		return k
	}
	least, most := toll(c, y, facts.ForTaxpayer, assessed.Value, b), toll(c, y, facts.AgainstTaxpayer, assessed.Value, b)
	k.Base = line.WorkedDay("clock-base", least.base, b.Clock.Collection, k.Assessed, b.Clock.CollectionYears).Of(n)
	k.stop(c, most, b)
	k.expire(c, y, least, most, b)
	k.compare(b)
	k.ifs(c, y, assessed, b)
	return k
}

// stop is what each event did.
func (k *Clock) stop(c facts.Case, t tolling, b *law.Book) {
	last, until := t.base, t.assessed
	for _, s := range t.stops {
		e := c.Debt.Events[s.n-1]
		kind := suspensionRules[e.Kind.Value]
		from := max(s.from, until)
		days := date.Day(0)
		if s.from < last && s.to > from {
			days, until = s.to-from, s.to
			last += days
		}
		without := t.without(s.n).expires()
		cite := kind.cite(b)
		stop := Suspension{
			Event: s.n, Kind: e.Kind.Value, From: s.from, To: s.to, Codes: kind.codes,
			Days:    line.WorkedCount("event-days", int(days), line.Days, cite, eventLines(e, s.n, kind, b)...).Of(s.n),
			Without: line.WorkedDay("clock-without", without, cite, k.Base).Of(s.n),
			Counts:  line.Said("event-counts", line.VerdictOf(without != t.expires())).Of(s.n).Under(cite),
		}
		if s.lasting {
			stop.To = 0
		}
		k.Suspensions = append(k.Suspensions, stop)
	}
}

// eventLines is what the days of the nth event are counted from.
func eventLines(e facts.Event, n int, kind suspensionRule, b *law.Book) []line.Line {
	var in []line.Line
	for _, d := range []struct {
		id string
		at facts.Date
	}{{"event-from", e.From}, {"event-to", e.To}, {"event-appeal", e.Appeal}} {
		if d.at.Given {
			in = append(in, line.GivenDay(d.id, d.at.Value).Of(n))
		}
	}
	if kind.tail != nil && followed(e, kind, facts.AgainstTaxpayer) {
		in = append(in, kind.tail(b))
	}
	return in
}

// expire is the last day, and how far it may be off.
func (k *Clock) expire(c facts.Case, y facts.TaxYear, least, most tolling, b *law.Book) {
	in := []line.Line{k.Base}
	for _, s := range k.Suspensions {
		in = append(in, s.Days)
	}
	from, to := least.expires(), most.expires()
	k.Range.Least = line.WorkedDay("clock-expires-least", from, b.Clock.Overlap, k.Base).Of(k.N)
	k.Range.Most = line.WorkedDay("clock-expires-most", to, b.Clock.Overlap, k.Base).Of(k.N)
	if most.waived != 0 && extend(most.waived, b.Clock.WaiverTail) > to {
		k.Range.Most = line.WorkedDay("clock-expires-most", extend(most.waived, b.Clock.WaiverTail), b.Clock.Waiver, k.Base, b.Clock.WaiverTail).Of(k.N)
	}
	if most.lasting() {
		gap := line.GivenDay("event-to", 0).Of(most.lastingEvent())
		k.Range.Most = line.WorkedCount("clock-expires-most", 0, line.Date, b.Clock.Overlap, k.Base, gap).Of(k.N)
		k.Findings = append(k.Findings, line.Said("clock-stands", line.Yes).Of(k.N).Under(b.Clock.Overlap))
		in = append(in, gap)
	} else if from != to {
		in = append(in, unknownOf(c)...)
	}
	k.Expires = line.WorkedDay("clock-expires", to, b.Clock.Overlap, in...).Of(k.N)
	if most.waived == to {
		k.Expires = k.Expires.Under(b.Clock.Waiver)
	}
}

// unknownOf is the days and ends of events that are not known.
func unknownOf(c facts.Case) []line.Line {
	var gaps []line.Line
	for i, e := range c.Debt.Events {
		kind := suspensionRules[e.Kind.Value]
		switch {
		case !e.From.Given && e.Kind.Value != facts.EventWaiver:
			gaps = append(gaps, line.GivenDay("event-from", 0).Of(i+1))
		case e.To.Unsure:
			gaps = append(gaps, line.GivenDay("event-to", 0).Of(i+1))
		case !e.How.Given && (kind.after != "" || e.Kind.Value == facts.EventHearing):
			gaps = append(gaps, facts.Missing("event-how").Of(i+1))
		}
	}
	return gaps
}

// compare puts the IRS's day beside ours, and says whether the last day is near.
func (k *Clock) compare(b *law.Book) {
	days := 0
	if k.IRSExpires.Known && k.Expires.Known {
		days = int(k.IRSExpires.Day() - k.Expires.Day())
	}
	k.Difference = line.WorkedCount("clock-apart", days, line.Days, b.Clock.Collection, k.Expires, k.IRSExpires).Of(k.N)
	if k.Difference.Known && days != 0 {
		k.Findings = append(k.Findings, line.Said("clock-differs", line.Yes).With(k.Expires, k.IRSExpires, k.Difference).Of(k.N).Under(b.Clock.Collection))
	}
	last := k.Expires
	if k.IRSExpires.Known {
		last = k.IRSExpires
	}
	today := b.On
	soon := line.AtMost("expires-soon", last, line.WorkedDay("soon", today.AddMonths(b.Clock.SoonMonths.Int()), b.Clock.SoonMonths.Cite, b.Clock.SoonMonths)).Of(k.N)
	over := line.Below("year-expired", last, line.GivenDay("today", b.On)).Of(k.N)
	switch {
	case over.Verdict == line.Yes:
		k.Findings = append(k.Findings, over.Under(b.Clock.Collection))
	case soon.Verdict == line.Yes:
		k.Findings = append(k.Findings, soon.Under(b.Clock.Collection))
	}
}

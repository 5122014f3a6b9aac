package csed

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Clock is the time in which the IRS may collect one assessment. Its lines carry
// the number of the tax year.
type Clock struct {
	N    int // the tax year, from 1
	Bill int // the assessment: 1 is the return's, 2 the first additional one

	Assessed    line.Line      // the day of the assessment, as answered
	Base        line.Line      // "clock-base": ten years later
	Expires     line.Line      // "clock-expires": the CSED by the events; unknown while one is open
	Range       line.Range     // bounds of Expires; Most is unknown while an event is open
	Suspensions []Suspension   // in the order they begin
	IRSExpires  line.Line      // "tax-year-expires": the CSED that the IRS states, as answered
	Difference  line.Line      // "clock-apart": days from Expires to IRSExpires
	Findings    []line.Finding // those that are true: "clock-stands", "clock-differs", "year-expired", "expires-soon"
	Projections []Projection   // none if neither the assessment nor IRSExpires is known
}

// A Suspension is what one event did to a clock.
type Suspension struct {
	Event   int    // which event of the case, from 1
	Kind    string // facts.EventOffer, ...
	From    date.Day
	To      date.Day     // the last day of the suspension; no day while the event is open
	Days    line.Line    // "event-days": what it adds to the clock, days that overlap an earlier event left out
	Without line.Line    // "clock-without": the CSED without this event
	Counts  line.Finding // "event-counts": the event moves the CSED
	Codes   []int        // the transaction codes by which a transcript shows it
}

// Clocks returns the clock of each assessment of the nth tax year, from 1, the
// return's first: none if there is no such year.
func Clocks(c facts.Case, n int, b *law.Book) []Clock {
	b = b.OrEmpty()
	if n < 1 || n > len(c.Debt.Years) {
		return nil
	}
	var all []Clock
	for i := range assessments(c.Debt.Years[n-1]) {
		all = append(all, clockOf(c, n, i+1, b))
	}
	return all
}

// LastDay returns the CSED: the date that the IRS states or, if that is not known,
// the one computed from the events.
func (k Clock) LastDay() line.Line {
	if k.IRSExpires.Known {
		return k.IRSExpires
	}
	return k.Expires
}

// clockOf returns the clock of one assessment of the nth year, both from 1.
func clockOf(c facts.Case, n, bill int, b *law.Book) Clock {
	y := c.Debt.Years[n-1]
	assessed, expires := datesOf(y, bill)
	id := "tax-year-assessed"
	if bill > 1 {
		id = "later-on"
	}
	k := Clock{
		N: n, Bill: bill,
		Assessed:   line.GivenDay(id, assessed.Value).Of(n),
		IRSExpires: line.GivenDay("tax-year-expires", expires.Value).Of(n),
	}
	k.Base = tenYearsLine("clock-base", k.Assessed, b)
	if k.Assessed.Known {
		least, most := toll(c, y, facts.ForTaxpayer, assessed.Value, b), toll(c, y, facts.AgainstTaxpayer, assessed.Value, b)
		k.suspend(c, most, b)
		k.expire(c, least, most, b)
	} else {
		k.Expires = line.WorkedCount("clock-expires", 0, line.Date, b.Clock.Cites.Collection, k.Base).Of(n)
		k.Range = line.Range{Least: k.Expires, Most: k.Expires}
	}
	k.compare(b)
	k.project(c, y, b)
	return k
}

// tenYearsLine is the day ten years after an assessment, as a line: IRC 6502(a)(1).
func tenYearsLine(id string, assessed line.Line, b *law.Book) line.Line {
	last := tenYears(assessed.Day(), b)
	return line.WorkedCount(id, int(last), line.Date, b.Clock.Cites.Collection, assessed, b.Clock.CollectionYears).Of(assessed.N)
}

// suspend lists what each event did.
func (k *Clock) suspend(c facts.Case, t tolling, b *law.Book) {
	last, days := t.expires(), t.days()
	for i, p := range t.periods {
		e := c.Debt.Events[p.event-1]
		kind, _ := ruleOf(e.Kind.Value, &b.Clock)
		without := t.without(p.event).expires()
		s := Suspension{
			Event: p.event, Kind: e.Kind.Value, From: p.from, To: p.to, Codes: transactionCodes[e.Kind.Value],
			Days:    line.WorkedCount("event-days", int(days[i]), line.Days, kind.cite, eventLines(e, p.event, kind)...).Of(p.event),
			Without: line.WorkedDay("clock-without", without, kind.cite, k.Base).Of(p.event),
			Counts:  line.Stated("event-counts", line.VerdictOf(without != last)).Of(p.event).Under(kind.cite),
		}
		if p.open {
			s.To = 0
		}
		k.Suspensions = append(k.Suspensions, s)
	}
}

// eventLines returns what the days of the nth event are counted from.
func eventLines(e facts.Event, n int, kind rule) []line.Line {
	var in []line.Line
	for _, day := range []struct {
		id string
		on facts.Date
	}{{"event-from", e.From}, {"event-to", e.To}, {"event-appeal", e.Appeal}} {
		if day.on.Given {
			in = append(in, line.GivenDay(day.id, day.on.Value).Of(n))
		}
	}
	if kind.continues(e, facts.AgainstTaxpayer) {
		in = append(in, *kind.tail)
	}
	return in
}

// expire computes the CSED and its bounds.
func (k *Clock) expire(c facts.Case, least, most tolling, b *law.Book) {
	in := []line.Line{k.Base}
	for _, s := range k.Suspensions {
		in = append(in, s.Days)
	}
	from, to := least.expires(), most.expires()
	k.Range.Least = line.WorkedDay("clock-expires-least", from, b.Clock.Cites.Overlap, k.Base).Of(k.N)
	k.Range.Most = line.WorkedDay("clock-expires-most", to, b.Clock.Cites.Overlap, k.Base).Of(k.N)
	if extended := b.Clock.WaiverTail.After(most.waived); extended > to {
		k.Range.Most = line.WorkedDay("clock-expires-most", extended, b.Clock.Cites.Waiver, k.Base, b.Clock.WaiverTail).Of(k.N)
	}
	if event := most.openEvent(); event > 0 {
		end := line.GivenDay("event-to", 0).Of(event)
		k.Range.Most = line.WorkedCount("clock-expires-most", 0, line.Date, b.Clock.Cites.Overlap, k.Base, end).Of(k.N)
		k.Findings = append(k.Findings, line.Stated("clock-stands", line.Yes).Of(k.N).Under(b.Clock.Cites.Overlap))
		in = append(in, end)
	} else if from != to {
		in = append(in, unknowns(c, b)...)
	}
	k.Expires = line.WorkedDay("clock-expires", to, b.Clock.Cites.Overlap, in...).Of(k.N)
	if most.waived == to {
		k.Expires = k.Expires.Under(b.Clock.Cites.Waiver)
	}
}

// unknowns returns the dates and endings of events that are not known.
func unknowns(c facts.Case, b *law.Book) []line.Line {
	var all []line.Line
	for i, e := range c.Debt.Events {
		kind, _ := ruleOf(e.Kind.Value, &b.Clock)
		switch {
		case !e.From.Given && e.Kind.Value != facts.EventWaiver:
			all = append(all, line.GivenDay("event-from", 0).Of(i+1))
		case e.To.Unsure:
			all = append(all, line.GivenDay("event-to", 0).Of(i+1))
		case !e.How.Given && (kind.ending != "" || e.Kind.Value == facts.EventHearing):
			all = append(all, facts.Missing("event-how").Of(i+1))
		}
	}
	return all
}

// compare sets the difference from the date that the IRS states, and finds whether
// the clock has expired or soon will.
func (k *Clock) compare(b *law.Book) {
	days := 0
	if k.IRSExpires.Known && k.Expires.Known {
		days = int(k.IRSExpires.Day() - k.Expires.Day())
	}
	k.Difference = line.WorkedCount("clock-apart", days, line.Days, b.Clock.Cites.Collection, k.Expires, k.IRSExpires).Of(k.N)
	if days != 0 {
		k.Findings = append(k.Findings, line.Stated("clock-differs", line.Yes).With(k.Expires, k.IRSExpires, k.Difference).Of(k.N).Under(b.Clock.Cites.Collection))
	}
	limit := line.WorkedDay("soon", b.Clock.ExpiresSoonMonths.After(b.On), b.Clock.ExpiresSoonMonths.Cite, b.Clock.ExpiresSoonMonths)
	soon := line.AtMost("expires-soon", k.LastDay(), limit).Of(k.N).Under(b.Clock.Cites.Collection)
	expired := yearExpired(k.LastDay(), k.N, b)
	switch {
	case expired.Verdict == line.Yes:
		k.Findings = append(k.Findings, expired)
	case soon.Verdict == line.Yes:
		k.Findings = append(k.Findings, soon)
	}
}

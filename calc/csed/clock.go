package csed

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Clock is the time in which the IRS may collect one assessment. Its lines carry
// the number of the tax year.
type Clock struct {
	N     int    // the tax year, from 1
	Bill  int    // the assessment: 1 is the return's, 2 the first additional one
	Whose string // facts.WhoseOwn or facts.WhoseSpouse, if two spouses owe and their clocks are or may be apart; empty for one that is everybody's

	Assessed    line.Line      // the day of the assessment, as answered
	Base        line.Line      // "clock-base": ten years later
	Expires     line.Line      // "clock-expires", of the spouse "spouse-expires": the CSED by the events; unknown while one is open
	Range       line.Range     // bounds of Expires; Most is unknown while an event is open
	Suspensions []Suspension   // in the order they begin
	IRSExpires  line.Line      // "tax-year-expires": the CSED that the IRS states, as answered; not of the spouse's clock
	Difference  line.Line      // "clock-apart": days from Expires to IRSExpires
	Findings    []line.Finding // those that are true: "court-moves-nothing", "request-unclosed", "clock-stands", "clock-differs", "year-expired", "own-expired", "spouse-expired", "expires-soon"
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
// return's first: none if there is no such year. Where two spouses owe and an event
// may concern one of them alone, each assessment has two: the taxpayer's, and then
// the spouse's.
func Clocks(c facts.Case, n int, b *law.Book) []Clock {
	b = b.OrEmpty()
	if n < 1 || n > len(c.Debt.Years) {
		return nil
	}
	var all []Clock
	for i := range assessments(c.Debt.Years[n-1]) {
		if !apart(c, c.Debt.Years[n-1]) {
			all = append(all, clockOf(c, n, i+1, "", b))
			continue
		}
		own, spouse := clockOf(c, n, i+1, facts.WhoseOwn, b), clockOf(c, n, i+1, facts.WhoseSpouse, b)
		own.expiredAlone("own-expired", spouse, b)
		spouse.expiredAlone("spouse-expired", own, b)
		all = append(all, own, spouse)
	}
	return all
}

// apart reports whether the clocks of two spouses who owe a year together may differ:
// an event that moves a clock concerns one of them alone, as far as is known. Events
// of one spouse do not move the other's clock: IRM 25.15.8.
func apart(c facts.Case, y facts.TaxYear) bool {
	return c.Household.Joint() && slices.ContainsFunc(c.Debt.Events, func(e facts.Event) bool {
		if !Suspends(e.Kind.Value) || !e.About(y) {
			return false
		}
		own, ownKnown := e.Concerns(facts.WhoseOwn)
		spouse, spouseKnown := e.Concerns(facts.WhoseSpouse)
		return !ownKnown || !spouseKnown || own != spouse
	})
}

// LastDay returns the CSED: the date that the IRS states or, if that is not known,
// the one computed from the events.
func (k Clock) LastDay() line.Line {
	if k.IRSExpires.Known {
		return k.IRSExpires
	}
	return k.Expires
}

// clockOf returns the clock of one assessment of the nth year, both from 1: of one
// spouse or, if whose is empty, of the taxpayer.
func clockOf(c facts.Case, n, bill int, whose string, b *law.Book) Clock {
	y := c.Debt.Years[n-1]
	assessed, expires := datesOf(y, bill)
	id := "tax-year-assessed"
	if bill > 1 {
		id = "later-on"
	}
	k := Clock{
		N: n, Bill: bill, Whose: whose,
		Assessed:   line.GivenDay(id, assessed.Value).Of(n),
		IRSExpires: line.GivenDay("tax-year-expires", expires.Value).Of(n),
	}
	if whose == facts.WhoseSpouse {
		k.IRSExpires = line.GivenDay("tax-year-expires", 0).Of(n)
	}
	k.Base = tenYearsLine("clock-base", k.Assessed, b)
	if k.Assessed.Known {
		k.suspend(c, k.toll(c, facts.AgainstTaxpayer, b), b)
		k.expire(c, b)
	} else {
		k.Expires = line.WorkedCount(k.id("expires"), 0, line.Date, b.Clock.Cites.Collection, k.Base).Of(n)
		k.Range = line.Range{Least: k.Expires, Most: k.Expires}
	}
	k.sayCourt(c, b)
	k.sayUnclosed(c, b)
	k.compare(b)
	k.project(c, b)
	return k
}

// toll applies the events of the case to the clock.
func (k *Clock) toll(c facts.Case, reading facts.Reading, b *law.Book) tolling {
	return toll(c, c.Debt.Years[k.N-1], k.whose(), reading, k.Assessed.Day(), b)
}

// whose is the spouse whose events move the clock: the taxpayer, of a clock that is
// everybody's.
func (k *Clock) whose() string {
	if k.Whose == "" {
		return facts.WhoseOwn
	}
	return k.Whose
}

// id is the ID of a line that the clocks of two spouses each have.
func (k *Clock) id(of string) string {
	if k.Whose == facts.WhoseSpouse {
		return "spouse-" + of
	}
	return "clock-" + of
}

// tenYearsLine is the day ten years after an assessment, as a line: IRC 6502(a)(1).
func tenYearsLine(id string, assessed line.Line, b *law.Book) line.Line {
	last := tenYears(assessed.Day(), b)
	return line.WorkedCount(id, int(last), line.Date, b.Clock.Cites.Collection, assessed, b.Clock.CollectionYears).Of(assessed.N)
}

// suspend lists what each event did.
func (k *Clock) suspend(c facts.Case, t tolling, b *law.Book) {
	o := t.outcome()
	for i, p := range t.periods {
		_, e := latestEnd(c, c.Debt.Years[k.N-1], k.whose(), c.Debt.Events[p.event-1], b)
		kind, _ := ruleOf(e.Kind.Value, &b.Clock)
		without := t.without(p.event).expires()
		s := Suspension{
			Event: p.event, Kind: e.Kind.Value, From: p.from, To: p.to, Codes: transactionCodes[e.Kind.Value],
			Days:    line.WorkedCount("event-days", int(o.days[i]), line.Days, kind.cite, eventLines(e, p.event, kind)...).Of(p.event),
			Without: line.WorkedDay("clock-without", without, kind.cite, k.Base).Of(p.event),
			Counts:  line.Stated("event-counts", line.VerdictOf(without != o.last)).Of(p.event).Under(kind.cite),
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
func (k *Clock) expire(c facts.Case, b *law.Book) {
	least, most := k.toll(c, facts.ForTaxpayer, b), k.toll(c, facts.AgainstTaxpayer, b)
	from, to := least.expires(), most.outcome()
	in := []line.Line{k.Base}
	for _, s := range k.Suspensions {
		in = append(in, s.Days)
	}
	for _, r := range to.raises {
		in = append(in, raiseLine(c, r, b))
	}
	k.Range.Least = line.WorkedDay(k.id("expires-least"), from, b.Clock.Cites.Overlap, k.Base).Of(k.N)
	k.Range.Most = line.WorkedDay(k.id("expires-most"), to.last, b.Clock.Cites.Overlap, k.Base).Of(k.N)
	if longer := most.waivedLonger(b).expires(); longer > to.last {
		k.Range.Most = line.WorkedDay(k.id("expires-most"), longer, b.Clock.Cites.Waiver, k.Base, b.Clock.WaiverTail).Of(k.N)
	}
	if to.open > 0 {
		k.Findings = append(k.Findings, line.Stated("clock-stands", line.Yes).Of(k.N).Under(b.Clock.Cites.Overlap))
	}
	switch {
	case to.open > 0 || to.waived > 0:
		end := line.GivenDay("event-to", 0).Of(max(to.open, to.waived))
		if to.open > 0 {
			end = line.GivenDay("event-to", 0).Of(to.open)
		}
		k.Range.Most = line.WorkedCount(k.id("expires-most"), 0, line.Date, b.Clock.Cites.Overlap, k.Base, end).Of(k.N)
		in = append(in, end)
	case from != to.last:
		in = append(in, k.unknowns(c)...)
	}
	k.Expires = line.WorkedDay(k.id("expires"), to.last, b.Clock.Cites.Overlap, in...).Of(k.N)
	if n := len(to.raises); n > 0 && to.raises[n-1].to == to.last && c.Debt.Events[to.raises[n-1].event-1].Kind.Value == facts.EventWaiver {
		k.Expires = k.Expires.Under(b.Clock.Cites.Waiver)
	}
}

// raiseLine is the day to which an event moved the CSED.
func raiseLine(c facts.Case, r raise, b *law.Book) line.Line {
	kind := c.Debt.Events[r.event-1].Kind.Value
	rule, _ := ruleOf(kind, &b.Clock)
	id := "event-earliest"
	if kind == facts.EventWaiver {
		id = "event-waived"
	}
	return line.WorkedDay(id, r.to, rule.cite).Of(r.event)
}

// Raises returns the earliest expiration dates that moved the clock, in order of date:
// "event-earliest", that of a hearing or a return from abroad, and "event-waived", the
// day on Form 900.
func (k Clock) Raises() []line.Line {
	var all []line.Line
	for _, l := range k.Expires.In {
		if l.ID == "event-earliest" || l.ID == "event-waived" {
			all = append(all, l)
		}
	}
	return all
}

// unknowns returns the answers on the clock's events that are not known.
func (k *Clock) unknowns(c facts.Case) []line.Line {
	var all []line.Line
	for i, e := range c.Debt.Events {
		kind, suspends := ruleOf(e.Kind.Value, new(law.Clock))
		if !suspends || !e.About(c.Debt.Years[k.N-1]) {
			continue
		}
		if _, known := e.Concerns(facts.WhoseOwn); k.Whose != "" && !known {
			all = append(all, facts.Missing("event-spouse").Of(i+1))
			continue
		}
		if concerns, known := e.Concerns(k.Whose); k.Whose == facts.WhoseSpouse && !concerns {
			if !known {
				all = append(all, facts.Missing("event-own").Of(i+1))
			}
			continue
		}
		switch {
		case !e.From.Given:
			all = append(all, line.GivenDay("event-from", 0).Of(i+1))
		case e.To.Unsure:
			all = append(all, line.GivenDay("event-to", 0).Of(i+1))
		case !e.How.Given && (kind.ending != "" || e.Kind.Value == facts.EventHearing):
			all = append(all, facts.Missing("event-how").Of(i+1))
		}
	}
	return all
}

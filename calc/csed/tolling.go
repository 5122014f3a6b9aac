package csed

import (
	"slices"
	"sort"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A tolling is the clock of one assessment with all unknowns resolved one way.
type tolling struct {
	assessed date.Day
	tenYears date.Day // no day if the assessment has none
	periods  []period // in the order they begin
	waivers  []waiver
}

// A waiver is a Form 900 that extends the clock to a day: IRC 6502(a)(2).
type waiver struct {
	event  int      // which event, from 1
	signed date.Day // no day if it is not known: then no suspension extends the day that it names
	until  date.Day // no day if it is not known
}

// tenYears is the CSED of an assessment without any suspension: IRC 6502(a)(1). It
// is no day if the day of the assessment is not known.
func tenYears(assessed date.Day, b *law.Book) date.Day {
	return b.Clock.CollectionYears.After(assessed)
}

// toll applies the events of the case to one spouse's clock (facts.WhoseOwn or
// facts.WhoseSpouse) of a year's assessment. Events that are about another tax year,
// or about the other spouse alone, are ignored.
func toll(c facts.Case, y facts.TaxYear, whose string, reading facts.Reading, assessed date.Day, b *law.Book) tolling {
	t := tolling{assessed: assessed, tenYears: tenYears(assessed, b)}
	for i, e := range c.Debt.Events {
		if !e.About(y) || !concernsAs(e, whose, reading) {
			continue
		}
		if e.Kind.Value == facts.EventWaiver {
			t.waivers = append(t.waivers, waiverOf(e, i+1, reading, assessed))
			continue
		}
		latest, e := latestEnd(c, y, whose, e, b)
		if p, suspends := periodOf(e, i+1, reading, assessed, latest, b); suspends {
			t.periods = append(t.periods, p)
		}
	}
	sort.SliceStable(t.periods, func(i, j int) bool { return t.periods[i].from < t.periods[j].from })
	return t
}

// waiverOf returns the nth event as a waiver. The earlier it was signed, the more
// suspensions extend the day that it names.
func waiverOf(e facts.Event, n int, reading facts.Reading, assessed date.Day) waiver {
	w := waiver{event: n, signed: e.From.Value, until: e.To.Value}
	if w.signed != 0 || reading == facts.AgainstTaxpayer {
		w.signed = max(w.signed, assessed)
	}
	return w
}

// An outcome is what the events have made of a clock.
type outcome struct {
	last   date.Day   // the CSED; no day if the assessment has none
	days   []date.Day // that each period adds
	raises []raise    // in order of date
	open   int        // the first event, from 1, that still suspends the clock; 0 if there is none
	waived int        // the first event, from 1, that extends it to a day that is not known; 0 if there is none
}

// A raise is an event that sets an earliest expiration date which is later than the
// CSED was until then.
type raise struct {
	event int
	to    date.Day
}

// A turn is the day on which an event begins, ends, or is signed.
type turn struct {
	on     date.Day
	period int // which period begins or ends; below zero for a waiver
	ends   bool
	waiver waiver
}

// turns lists the turns of the events in order of date.
func (t tolling) turns() []turn {
	var all []turn
	for i, p := range t.periods {
		all = append(all, turn{on: p.from, period: i}, turn{on: p.to, period: i, ends: true})
	}
	for _, w := range t.waivers {
		if w.signed != 0 {
			all = append(all, turn{on: w.signed, period: -1, waiver: w})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].on < all[j].on })
	return all
}

// outcome walks the events in order of date. Each day on which at least one of them
// suspends the clock moves the CSED by a day, and overlapping suspensions count once
// (IRM 5.1.19). An earliest expiration date takes effect when its event ends, and a
// waiver when it is signed; suspensions after that move what they gave. An event has
// no effect unless it begins before the CSED as it is then.
func (t tolling) outcome() outcome {
	o := outcome{days: make([]date.Day, len(t.periods))}
	if t.tenYears == 0 {
		return o
	}
	o.last = t.tenYears
	now, until := t.assessed, t.assessed // the clock is suspended from now until
	counts := make([]bool, len(t.periods))
	for _, n := range t.turns() {
		o.last += max(0, min(until, n.on)-now)
		now = max(now, n.on)
		if n.on >= o.last {
			break
		}
		switch {
		case n.period < 0:
			o.sign(n.waiver)
		case !n.ends:
			p := t.periods[n.period]
			counts[n.period] = true
			o.days[n.period] = max(0, p.to-max(p.from, until))
			until = max(until, p.to)
			if p.open && o.open == 0 {
				o.open = p.event
			}
		case counts[n.period]:
			o.raise(t.periods[n.period].event, t.periods[n.period].earliest)
		}
	}
	o.last += max(0, until-now)
	for _, w := range t.waivers {
		if w.signed == 0 {
			o.sign(w)
		}
	}
	return o
}

// sign extends the clock by a waiver.
func (o *outcome) sign(w waiver) {
	if w.until == 0 && o.waived == 0 {
		o.waived = w.event
	}
	o.raise(w.event, w.until)
}

// raise moves the CSED to a day, if that is later.
func (o *outcome) raise(event int, to date.Day) {
	if to > o.last {
		o.last = to
		o.raises = append(o.raises, raise{event, to})
	}
}

// expires returns the CSED. It is no day if the assessment has none.
func (t tolling) expires() date.Day { return t.outcome().last }

// without returns the clock as if one event had not happened.
func (t tolling) without(event int) tolling {
	t.periods = slices.DeleteFunc(slices.Clone(t.periods), func(p period) bool { return p.event == event })
	return t
}

// waivedLonger returns the clock with every waiver extended by the days that may
// follow the day it names: IRC 6502(a)(2)(B).
func (t tolling) waivedLonger(b *law.Book) tolling {
	t.waivers = slices.Clone(t.waivers)
	for i := range t.waivers {
		t.waivers[i].until = b.Clock.WaiverTail.After(t.waivers[i].until)
	}
	return t
}

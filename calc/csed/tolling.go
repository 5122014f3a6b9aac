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
	waived   date.Day // the day to which Form 900 extends the clock; no day if there is none
}

// tenYears is the CSED of an assessment without any suspension: IRC 6502(a)(1). It
// is no day if the day of the assessment is not known.
func tenYears(assessed date.Day, b *law.Book) date.Day {
	return b.Clock.CollectionYears.After(assessed)
}

// toll applies the events of the case to the clock of a year's assessment. Events
// that are about another tax year are ignored.
func toll(c facts.Case, y facts.TaxYear, reading facts.Reading, assessed date.Day, b *law.Book) tolling {
	t := tolling{assessed: assessed, tenYears: tenYears(assessed, b)}
	for i, e := range c.Debt.Events {
		if e.Year.Given && e.Year.Value != y.Year.Value {
			continue
		}
		if e.Kind.Value == facts.EventWaiver && e.To.Given && !facts.Yes(e.Spouse) {
			t.waived = max(t.waived, e.To.Value)
		}
		if p, suspends := periodOf(e, i+1, reading, assessed, b); suspends {
			t.periods = append(t.periods, p)
		}
	}
	sort.SliceStable(t.periods, func(i, j int) bool { return t.periods[i].from < t.periods[j].from })
	return t
}

// days returns how many days each period adds to the clock. Overlapping suspensions
// count once, and events after expiration have no effect: IRM 5.1.19.
func (t tolling) days() []date.Day {
	added := make([]date.Day, len(t.periods))
	last, until := t.tenYears, t.assessed
	for i, p := range t.periods {
		if from := max(p.from, until); p.from < last && p.to > from {
			added[i] = p.to - from
			last, until = last+added[i], p.to
		}
	}
	return added
}

// expires returns the CSED: ten years and the days that the periods add, the
// earliest expiration dates that they allow, and the day of Form 900 if that is
// later. It is no day if the assessment has none.
func (t tolling) expires() date.Day {
	if t.tenYears == 0 {
		return 0
	}
	last := t.tenYears
	for _, days := range t.days() {
		last += days
	}
	for _, p := range t.periods {
		if p.from < last {
			last = max(last, p.earliest)
		}
	}
	return max(last, t.waived)
}

// without returns the clock as if one event had not happened.
func (t tolling) without(event int) tolling {
	t.periods = slices.DeleteFunc(slices.Clone(t.periods), func(p period) bool { return p.event == event })
	return t
}

// openEvent returns the first event, from 1, that still suspends the clock, and 0 if
// there is none. Until it ends, the CSED is not known.
func (t tolling) openEvent() int {
	last := t.expires()
	for _, p := range t.periods {
		if p.open && p.from < last {
			return p.event
		}
	}
	return 0
}

package csed

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A tolling is the clock of one assessment, with what is not known taken one way.
type tolling struct {
	assessed, base date.Day
	stops          []suspension // in the order they begin
	waived         date.Day     // the day to which Form 900 extends it
}

// toll is the clock of what was assessed on a day.
func toll(c facts.Case, y facts.TaxYear, way facts.Reading, assessed date.Day, b *law.Book) tolling {
	t := tolling{assessed: assessed, base: assessed.AddMonths(collection(b)), waived: 0}
	for i, e := range c.Debt.Events {
		if e.Year.Given && e.Year.Value != y.Year.Value {
			continue
		}
		if e.Kind.Value == facts.EventWaiver && e.To.Given && !facts.Yes(e.Spouse) {
			t.waived = max(t.waived, e.To.Value)
		}
		if s, stops := suspend(e, i+1, way, assessed, b.On, b); stops {
			t.stops = append(t.stops, s)
		}
	}
	slices.SortStableFunc(t.stops, func(s, u suspension) int { return int(s.from - u.from) })
	return t
}

// expires is the last day: ten years from the assessment and the days in which
// the clock stood, days of two events once. What begins when the time has run
// out stops nothing.
func (t tolling) expires() date.Day {
	last, until := t.base, t.assessed
	for _, s := range t.stops {
		if s.from >= last {
			continue
		}
		if from := max(s.from, until); s.to > from {
			last += s.to - from
			until = s.to
		}
	}
	for _, s := range t.stops {
		if s.floor != 0 && s.from < last {
			last = max(last, s.floor)
		}
	}
	return max(last, t.waived)
}

// without is the clock as if one event had not been.
func (t tolling) without(n int) tolling {
	t.stops = slices.DeleteFunc(slices.Clone(t.stops), func(s suspension) bool { return s.n == n })
	return t
}

// lasting says that an event still stops the clock: its end is not known.
func (t tolling) lasting() bool { return t.lastingEvent() > 0 }

// lastingEvent is the first such event, from 1, and 0 if there is none.
func (t tolling) lastingEvent() int {
	last := t.expires()
	for _, s := range t.stops {
		if s.lasting && s.from < last {
			return s.n
		}
	}
	return 0
}

package calc

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/law"
)

// A timer is the clock of one assessment, with what is not known taken one way.
type timer struct {
	assessed, base date.Day
	stops          []stop   // in the order they begin
	waived         date.Day // the day to which Form 900 extends it
}

// timer is the clock of what was assessed on a day.
func (c Case) timer(y TaxYear, way reading, assessed date.Day, b *law.Book) timer {
	t := timer{assessed: assessed, base: assessed.AddMonths(collection(b)), waived: 0}
	for i, e := range c.Debt.Events {
		if e.Year.Given && e.Year.Value != y.Year.Value {
			continue
		}
		if e.Kind.Value == EventWaiver && e.To.Given && !yes(e.Spouse) {
			t.waived = max(t.waived, e.To.Value)
		}
		if s, stops := e.stop(i+1, way, assessed, b.On, b); stops {
			t.stops = append(t.stops, s)
		}
	}
	slices.SortStableFunc(t.stops, func(s, u stop) int { return int(s.from - u.from) })
	return t
}

// expires is the last day: ten years from the assessment and the days in which
// the clock stood, days of two events once. What begins when the time has run
// out stops nothing.
func (t timer) expires() date.Day {
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
func (t timer) without(n int) timer {
	t.stops = slices.DeleteFunc(slices.Clone(t.stops), func(s stop) bool { return s.n == n })
	return t
}

// lasting says that an event still stops the clock: its end is not known.
func (t timer) lasting() bool { return t.lastingEvent() > 0 }

// lastingEvent is the first such event, from 1, and 0 if there is none.
func (t timer) lastingEvent() int {
	last := t.expires()
	for _, s := range t.stops {
		if s.lasting && s.from < last {
			return s.n
		}
	}
	return 0
}

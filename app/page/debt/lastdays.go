package debt

import (
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// Every part of these pages takes a last day to collect from here, so that one that is
// not known is the same range in all of them: shell.Judged.LastDay has its words.

// lastDays is that of the whole debt.
func (v debts) lastDays() line.Range { return csed.LastDaysOfAll(v.Case, v.Law) }

// lastDaysOf is that of one clock.
func (v debts) lastDaysOf(k csed.Clock) line.Range { return k.LastDays(v.Case, v.Law) }

// lastDaysOfYear is that of the nth year, from 1.
func (v debts) lastDaysOfYear(n int) line.Range { return csed.LastDaysOfYear(v.Case, n, v.Law) }

// lastDaysOfPeriod is that of one assessment in a test or a schedule; of the whole
// debt where that is tested as one balance.
func (v debts) lastDaysOfPeriod(p payoff.Period) line.Range {
	if p.N == 0 {
		return v.lastDays()
	}
	return csed.LastDays(v.Case, p.N, p.Bill, v.Law)
}

// A collectability is whether a year may be collected on a day.
type collectability int

const (
	collectible collectability = iota
	unsure                     // after its earliest last day, and not surely after its latest
	expired
)

// collectabilityOn is that of a year on a day, by its last days. It is collectible if
// nothing is known of them.
func collectabilityOn(on date.Day, last line.Range) collectability {
	switch {
	case csed.Expired(dayIn(last.Most), on):
		return expired
	case csed.Expired(dayIn(last.Least), on):
		return unsure
	}
	return collectible
}

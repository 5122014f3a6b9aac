package csed

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// LastDays is the earliest and the latest that the CSED of one assessment of the nth
// tax year can be, both from 1: the same day where it is known, and otherwise the Range
// of its Clock, or "last-day-least" and "last-day-most". Of the clocks of two spouses it
// is the later.
//
// An assessment of an unknown day was made on January 1 after the tax year at the
// earliest, and on the day of the book at the latest. Most is unknown while an event
// that suspends the clock is open, if a Form 900 names no day, and of a return that
// was never filed. Both are unknown if the tax year is too, or if there is no such
// assessment.
func LastDays(c facts.Case, n, bill int, b *law.Book) line.Range {
	var ranges []line.Range
	for _, k := range Clocks(c, n, b) {
		if k.Bill == bill {
			ranges = append(ranges, k.LastDays(c, b))
		}
	}
	return latest(n, ranges)
}

// LastDaysOfYear is the range of the last of the CSEDs of the nth tax year, from 1,
// as LastDays is of one.
func LastDaysOfYear(c facts.Case, n int, b *law.Book) line.Range {
	var ranges []line.Range
	for _, k := range Clocks(c, n, b) {
		ranges = append(ranges, k.LastDays(c, b))
	}
	return latest(n, ranges)
}

// LastDaysOfAll is the range of the last CSED of the debt.
func LastDaysOfAll(c facts.Case, b *law.Book) line.Range {
	var ranges []line.Range
	for i := range c.Debt.Years {
		ranges = append(ranges, LastDaysOfYear(c, i+1, b))
	}
	return latest(0, ranges)
}

// MonthsLeft is the fewest and the most whole months, "months-left-least" and
// "months-left-most", from the day of the book to LastDaysOfAll.
func MonthsLeft(c facts.Case, b *law.Book) line.Range {
	b = b.OrEmpty()
	last := LastDaysOfAll(c, b)
	return line.Range{
		Least: monthsUntil("months-left-least", last.Least, 0, b),
		Most:  monthsUntil("months-left-most", last.Most, 0, b),
	}
}

// LastDays is LastDays of this clock alone.
func (k Clock) LastDays(c facts.Case, b *law.Book) line.Range {
	b = b.OrEmpty()
	if last := k.LastDay(); last.Known {
		return line.Range{Least: last, Most: last}
	}
	if k.Assessed.Known {
		return k.Range
	}
	return line.Range{Least: k.assessedFirst(c, b), Most: k.assessedLast(c, b)}
}

// assessedFirst is the earliest CSED of an assessment of an unknown day: of one on
// January 1 after the tax year, before which nothing is assessed, or on the day after
// the period of a civil penalty.
func (k Clock) assessedFirst(c facts.Case, b *law.Book) line.Line {
	y := c.Debt.Years[k.N-1]
	year := facts.GivenCount("tax-year", line.Year, y.Year).Of(k.N)
	if y.IsPenalty() {
		year = line.GivenDay("tax-period", y.Period.Value).Of(k.N)
	}
	k.Assessed = line.GivenDay("tax-year-assessed", y.Earliest())
	last := k.toll(c, facts.ForTaxpayer, b).expires()
	return line.WorkedCount("last-day-least", int(last), line.Date, b.Clock.Cites.Collection, year, b.Clock.CollectionYears).Of(k.N)
}

// assessedLast is the latest: of one on the day of the book. A return that nobody
// filed may be assessed on any later day.
func (k Clock) assessedLast(c facts.Case, b *law.Book) line.Line {
	y := c.Debt.Years[k.N-1]
	today := line.GivenDay("today", b.On)
	if first := y.Earliest(); first == 0 || k.Bill == 1 && y.History.Filed.Value == facts.FiledNever || first > b.On {
		today = line.GivenDay("tax-year-assessed", 0).Of(k.N)
	}
	k.Assessed = line.GivenDay("tax-year-assessed", b.On)
	to := k.toll(c, facts.AgainstTaxpayer, b).outcome()
	if event := max(to.open, to.waived); event > 0 {
		today = line.GivenDay("event-to", 0).Of(event)
	}
	return line.WorkedCount("last-day-most", int(to.last), line.Date, b.Clock.Cites.Collection, today, b.Clock.CollectionYears).Of(k.N)
}

// latest is the range of the last of several days: no earlier than the latest of those
// that are known at the earliest, and unknown at the latest if one of them is. It is
// unknown if there are none.
func latest(n int, ranges []line.Range) line.Range {
	switch len(ranges) {
	case 0:
		unknown := facts.Missing("tax-years")
		return line.Range{Least: unknown, Most: unknown}
	case 1:
		return ranges[0]
	}
	var known, unknown, most []line.Line
	for _, r := range ranges {
		most = append(most, r.Most)
		if r.Least.Known {
			known = append(known, r.Least)
		} else {
			unknown = append(unknown, r.Least)
		}
	}
	least := known
	if len(known) == 0 {
		least = unknown
	}
	return line.Range{
		Least: line.GreaterOf("last-day-least", least[0], least[1:]...).Of(n),
		Most:  line.GreaterOf("last-day-most", most[0], most[1:]...).Of(n),
	}
}

package csed

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Remaining is the time that the IRS has left to collect each year of the debt.
// The zero Remaining is of a debt without years, and unknown.
type Remaining struct{ ofYears []yearRemaining }

// A yearRemaining is the time left for one tax year.
type yearRemaining struct {
	last   line.Line // the last day, of the assessment that expires last
	months line.Line // "tax-year-months": whole months from the day of the report; unknown if last is
	least  line.Line // a lower bound of the months, which may be known even if last is not
}

// RemainingOf computes the time left on the day of the book for each year of the
// debt.
func RemainingOf(c facts.Case, b *law.Book) Remaining {
	b = b.OrEmpty()
	var r Remaining
	for i := range c.Debt.Years {
		r.ofYears = append(r.ofYears, remainingOfYear(c, i+1, b))
	}
	return r
}

// years returns the time left for each year. A debt without years counts as one year
// of which nothing is known.
func (r Remaining) years() []yearRemaining {
	if len(r.ofYears) == 0 {
		unknown := facts.Missing("tax-years")
		return []yearRemaining{{last: unknown, months: unknown, least: unknown}}
	}
	return r.ofYears
}

// remainingOfYear is the time left for the nth year: to the date that the IRS states
// or, if that is not known, to ten years after the assessment, with the events. If
// neither is known, it is at least until the earliest of LastDaysOfYear.
func remainingOfYear(c facts.Case, n int, b *law.Book) yearRemaining {
	y := c.Debt.Years[n-1]
	assessed, expires := line.GivenDay("tax-year-assessed", y.Assessed.Value).Of(n), line.GivenDay("tax-year-expires", y.Expires.Value).Of(n)
	several := assessments(y) > 1
	switch {
	case assessed.Known && (several || len(c.Debt.Events) > 0), expires.Known && (several || apart(c, y)):
		return remainingOfClocks(Clocks(c, n, b), n, b)
	case expires.Known:
		return remainingUntil(expires, n, b)
	case assessed.Known:
		return remainingUntil(tenYearsLine("tax-year-last-day", assessed, b), n, b)
	}
	r := remainingUntil(expires, n, b)
	if y.Expires.Unsure || y.Assessed.Unsure {
		r = remainingUntil(assessed, n, b) // the day of the assessment is asked for instead
	}
	r.least = leastMonths(c, n, b)
	return r
}

// remainingUntil is the time left to a day that bounds itself.
func remainingUntil(last line.Line, n int, b *law.Book) yearRemaining {
	months := monthsUntil("tax-year-months", last, n, b)
	return yearRemaining{last: last, months: months, least: months}
}

// remainingOfClocks is the time left for a year with several assessments, two
// spouses' clocks, or events: to the last of the dates on which its clocks expire.
func remainingOfClocks(clocks []Clock, n int, b *law.Book) yearRemaining {
	var known, unknown, least []line.Line
	for _, k := range clocks {
		if last := k.LastDay(); last.Known {
			known = append(known, last)
		}
		switch {
		case k.IRSExpires.Known:
			least = append(least, k.IRSExpires)
		case k.Range.Least.Known:
			least = append(least, k.Range.Least)
		}
	}
	for _, k := range clocks {
		last := k.LastDay()
		surely := func(l line.Line) bool { return k.Range.Most.Known && l.Day() >= k.Range.Most.Day() }
		if !last.Known && !slices.ContainsFunc(known, surely) { // whatever it is, another is no earlier
			unknown = append(unknown, last)
		}
	}
	last := append(known, unknown...)
	r := remainingUntil(line.GreaterOf("tax-year-last-day", last[0], last[1:]...).Of(n).Under(b.Clock.Cites.Collection), n, b)
	if !r.last.Known && len(least) > 0 {
		bound := line.GreaterOf("tax-year-last-day-least", least[0], least[1:]...).Of(n)
		r.least = monthsUntil("tax-year-months-least", bound, n, b)
	}
	return r
}

// leastMonths is the months left until the earliest of LastDaysOfYear.
func leastMonths(c facts.Case, n int, b *law.Book) line.Line {
	y := c.Debt.Years[n-1]
	year := facts.GivenCount("tax-year", line.Year, y.Year).Of(n)
	if y.IsPenalty() {
		year = line.GivenDay("tax-period", y.Period.Value).Of(n)
	}
	months := 0
	if first := LastDaysOfYear(c, n, b).Least; first.Known {
		months = b.On.MonthsUntil(first.Day())
	}
	return line.WorkedCount("tax-year-months-least", months, line.Months, b.Clock.Cites.Collection, year, b.Clock.CollectionYears).Of(n)
}

// monthsUntil is the whole months from the day of the report to the day of a line.
func monthsUntil(id string, last line.Line, n int, b *law.Book) line.Line {
	months := 0
	if last.Known {
		months = b.On.MonthsUntil(last.Day())
	}
	return line.WorkedCount(id, months, line.Months, b.Clock.Cites.Collection, last).Of(n)
}

// Months is the line "months-left": the whole months until the last of the years
// expires. It is unknown if that of any year is, and 0 if all have expired.
func (r Remaining) Months() line.Line {
	var months []line.Line
	for _, y := range r.years() {
		months = append(months, y.months)
	}
	return line.GreaterOf("months-left", months[0], months[1:]...)
}

// LeastMonths is a lower bound of Months, also named "months-left": it counts the
// years of which a bound is known. It is Months if no bound is known.
func (r Remaining) LeastMonths() line.Line {
	var months []line.Line
	for _, y := range r.years() {
		if y.least.Known {
			months = append(months, y.least)
		}
	}
	if len(months) == 0 {
		return r.Months()
	}
	return line.GreaterOf("months-left", months[0], months[1:]...)
}

// Collectible is the finding "still-collectible": at least one year may still be
// collected on the day of the book.
func (r Remaining) Collectible(b *law.Book) line.Finding {
	b = b.OrEmpty()
	today := line.GivenDay("today", b.On)
	var years []line.Finding
	for i, y := range r.years() {
		f := line.AtLeast("year-still-collectible", y.last, today).Of(i + 1)
		if y.least.Known && y.least.Amount.IsPositive() && f.Verdict == line.NotYet {
			f = line.Stated("year-still-collectible", line.Yes).With(y.least).Of(i + 1)
		}
		years = append(years, f.Under(b.Clock.Cites.Collection))
	}
	return line.Any("still-collectible", years...)
}

// Expired returns the finding "year-expired" for each year: that it may no longer be
// collected on the day of the book.
func (r Remaining) Expired(b *law.Book) []line.Finding {
	b = b.OrEmpty()
	var all []line.Finding
	for i, y := range r.years() {
		all = append(all, yearExpired(y.last, i+1, b))
	}
	return all
}

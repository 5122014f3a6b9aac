package csed

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Remaining is how long the IRS may still collect one tax year's debt.
type Remaining struct {
	last   line.Line // the last day
	months line.Line // whole months from the day of the report; unknown if the last day is
	least  line.Line // at least so many, even if the last day is not known
}

// Remainings is a term for each tax year of the debt.
func Remainings(c facts.Case, b *law.Book) []Remaining {
	if len(c.Debt.Years) == 0 {
		gap := facts.Missing("tax-years")
		return []Remaining{{last: gap, months: gap, least: gap}}
	}
	var ts []Remaining
	for i, y := range c.Debt.Years {
		ts = append(ts, remaining(c, y, i+1, b))
	}
	return ts
}

// remaining is how long one year's debt may be collected: to the day the IRS says
// or, if that is not known, ten years from assessment, longer if the clock
// stood. If neither is, it is at least ten years from the end of the tax year,
// which no assessment precedes.
func remaining(c facts.Case, y facts.TaxYear, n int, b *law.Book) Remaining {
	var t Remaining
	switch {
	case y.Assessed.Given && len(c.Debt.Events)+len(y.History.Later) > 0 || y.Expires.Given && len(y.History.Later) > 0:
		return remainingOfBills(c, n, b)
	case y.Expires.Given:
		t.last = line.GivenDay("tax-year-expires", y.Expires.Value).Of(n)
		t.months = monthsLeft(n, y.Expires.Value, t.last, b)
		t.least = t.months
		return t
	case y.Assessed.Given:
		assessed := line.GivenDay("tax-year-assessed", y.Assessed.Value).Of(n)
		last := y.Assessed.Value.AddMonths(collection(b))
		t.last = line.WorkedDay("tax-year-last-day", last, b.Clock.Collection, assessed, b.Clock.CollectionYears).Of(n)
		t.months = monthsLeft(n, last, t.last, b)
		t.least = t.months
		return t
	case y.Expires.Unsure:
		t.last = line.GivenDay("tax-year-assessed", 0).Of(n)
	default:
		t.last = line.GivenDay("tax-year-expires", 0).Of(n)
	}
	t.months = line.Worked("tax-year-months", decimal.Zero, line.Months, b.Clock.Collection, t.last).Of(n)
	t.least = leastRemaining(y, n, b)
	return t
}

// remainingOfBills is how long a year's debt may be collected whose clock has stood, or that
// was assessed in several parts: until the last of them runs out.
func remainingOfBills(c facts.Case, n int, b *law.Book) Remaining {
	var last, least []line.Line
	for _, k := range Clocks(c, n, b) {
		if k.IRSExpires.Known {
			last, least = append(last, k.IRSExpires), append(least, k.IRSExpires)
			continue
		}
		last = append(last, k.Expires)
		if k.Range.Least.Known {
			least = append(least, k.Range.Least)
		}
	}
	t := Remaining{last: line.GreaterOf("tax-year-last-day", last[0], last[1:]...).Of(n).Under(b.Clock.Collection)}
	t.months = monthsLeft(n, t.last.Day(), t.last, b)
	t.least = t.months
	if !t.last.Known && len(least) > 0 {
		sure := line.GreaterOf("tax-year-last-day-least", least[0], least[1:]...).Of(n)
		months := b.On.MonthsUntil(sure.Day())
		t.least = line.WorkedCount("tax-year-months-least", months, line.Months, b.Clock.Collection, sure).Of(n)
	}
	return t
}

// leastRemaining is the months left if the year was assessed as early as it could be.
func leastRemaining(y facts.TaxYear, n int, b *law.Book) line.Line {
	year := facts.GivenCount("tax-year", line.Year, y.Year).Of(n)
	over := date.FirstOf(y.Year.Value + 1)
	months := b.On.MonthsUntil(over.AddMonths(collection(b)))
	return line.WorkedCount("tax-year-months-least", months, line.Months, b.Clock.Collection, year, b.Clock.CollectionYears).Of(n)
}

// monthsLeft is the whole months to a year's last day.
func monthsLeft(n int, last date.Day, from line.Line, b *law.Book) line.Line {
	months := 0
	if from.Known {
		months = b.On.MonthsUntil(last)
	}
	return line.WorkedCount("tax-year-months", months, line.Months, b.Clock.Collection, from).Of(n)
}

// collection is the months the IRS may collect from the assessment.
func collection(b *law.Book) int {
	return int(b.Clock.CollectionYears.Amount.Mul(b.MonthsInYear.Amount).IntPart())
}

// Longest is the months left of the year that may be collected longest.
func Longest(ts []Remaining) line.Line {
	var months []line.Line
	for _, t := range ts {
		months = append(months, t.months)
	}
	return line.GreaterOf("months-left", months[0], months[1:]...)
}

// LongestCertain is the same as far as it is sure.
func LongestCertain(ts []Remaining) line.Line {
	var months []line.Line
	for _, t := range ts {
		if t.least.Known {
			months = append(months, t.least)
		}
	}
	if len(months) == 0 {
		return Longest(ts)
	}
	return line.GreaterOf("months-left", months[0], months[1:]...)
}

// StillCollectible says that at least one year's debt may still be collected
// on the day of the report.
func StillCollectible(ts []Remaining, b *law.Book) line.Finding {
	today := line.GivenDay("today", b.On)
	var years []line.Finding
	for i, t := range ts {
		f := line.AtLeast("year-still-collectible", t.last, today).Of(i + 1)
		if t.least.Known && t.least.Amount.IsPositive() && f.Verdict == line.NotYet {
			f = line.Said("year-still-collectible", line.Yes).With(t.least).Of(i + 1)
		}
		years = append(years, f.Under(b.Clock.Collection))
	}
	return line.Any("still-collectible", years...)
}

// ExpiredYears is the years whose time has run out.
func ExpiredYears(ts []Remaining, b *law.Book) []line.Finding {
	today := line.GivenDay("today", b.On)
	var fs []line.Finding
	for i, t := range ts {
		fs = append(fs, line.Below("year-expired", t.last, today).Of(i+1).Under(b.Clock.Collection))
	}
	return fs
}

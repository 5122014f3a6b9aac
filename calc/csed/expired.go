package csed

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Expired reports whether a CSED lies before a day, so that the IRS may no longer
// collect on that day. A CSED that is not known, no day, has not expired.
func Expired(last, on date.Day) bool { return last != 0 && last < on }

// yearExpired is the finding "year-expired" of the nth year: Expired on the day of
// the book, for a CSED as a line.
func yearExpired(last line.Line, n int, b *law.Book) line.Finding {
	return line.Below("year-expired", last, line.GivenDay("today", b.On)).Of(n).Under(b.Clock.Cites.Collection)
}

// assessments counts the assessments of a year: the return's, and the additional
// ones.
func assessments(y facts.TaxYear) int { return 1 + len(y.History.Later) }

// datesOf returns the day of an assessment, from 1, and its CSED as the IRS states
// it. An assessment that does not exist has neither.
func datesOf(y facts.TaxYear, bill int) (assessed, expires facts.Date) {
	switch {
	case bill == 1:
		return y.Assessed, y.Expires
	case bill > 1 && bill <= assessments(y):
		later := y.History.Later[bill-2]
		return later.On, later.Expires
	}
	return facts.Date{}, facts.Date{}
}

// LastDay returns the CSED of one assessment of a year, from 1: the date that the IRS
// states or, if that is not known, the one computed from the events. It is no day if
// the year is not known, or if there is no such assessment. Where two spouses owe, it
// is the later of their clocks, as the IRS may still collect from that spouse.
//
// Unknowns are resolved as the test of full payment needs it. Against the taxpayer
// they give the earliest date, which leaves the least time to pay, with the
// assessment on January 1 after the tax year; for the taxpayer they give the latest,
// with the assessment on the day of the book.
func LastDay(c facts.Case, y facts.TaxYear, bill int, reading facts.Reading, b *law.Book) date.Day {
	b = b.OrEmpty()
	assessed, expires := datesOf(y, bill)
	from := b.On
	switch {
	case bill < 1 || bill > assessments(y):
		return 0
	case assessed.Given:
		from = assessed.Value
	case expires.Given && y.Earliest() == 0:
		return expires.Value
	case y.Earliest() == 0:
		return 0
	case reading == facts.AgainstTaxpayer:
		from = y.Earliest()
	}
	last := expires.Value
	if !expires.Given {
		last = toll(c, y, facts.WhoseOwn, !reading, from, b).expires()
	}
	if apart(c, y) {
		last = max(last, toll(c, y, facts.WhoseSpouse, !reading, from, b).expires())
	}
	return last
}

// BillExpired reports whether the CSED of one assessment of a year, from 1, lies
// before a day, however unknowns are resolved. What it came to is then no longer
// owed. It is false if the CSED is not known, or if there is no such assessment.
func BillExpired(c facts.Case, y facts.TaxYear, bill int, on date.Day, b *law.Book) bool {
	for _, reading := range []facts.Reading{facts.ForTaxpayer, facts.AgainstTaxpayer} {
		if !Expired(LastDay(c, y, bill, reading, b), on) {
			return false
		}
	}
	return true
}

// YearExpired reports whether BillExpired holds for every assessment of a year.
func YearExpired(c facts.Case, y facts.TaxYear, on date.Day, b *law.Book) bool {
	for i := range assessments(y) {
		if !BillExpired(c, y, i+1, on, b) {
			return false
		}
	}
	return true
}

// AllExpired reports whether YearExpired holds for every year of the debt, on the
// day of the book. It is true for a debt without years.
func AllExpired(c facts.Case, b *law.Book) bool {
	b = b.OrEmpty()
	return !slices.ContainsFunc(c.Debt.Years, func(y facts.TaxYear) bool { return !YearExpired(c, y, b.On, b) })
}

// Collectible reports whether one assessment of a year, from 1, counts as owed on
// the day of the book: it has not expired, or everything has, in which case a report
// shows the debt as it was before. It is false if there is no such assessment.
func Collectible(c facts.Case, y facts.TaxYear, bill int, b *law.Book) bool {
	b = b.OrEmpty()
	if bill < 1 || bill > assessments(y) {
		return false
	}
	return !BillExpired(c, y, bill, b.On, b) || AllExpired(c, b)
}

// UnexpiredTotal is the line "debt-total": what is owed for the years that have not
// expired, given the amount of each year in their order. If all have expired, they
// all count. A year without an amount counts as unknown, and amounts beyond the years
// are ignored.
//
// Without an answer to the total it is the sum of those years. A total that was
// answered may include the expired years or, since the IRS writes them off, may not:
// it is the answer less the expired years, but no less than the sum of the others,
// or than the answer if that is less. It is the answer itself if no year has
// expired, or if the amount of any year is not known.
func UnexpiredTotal(c facts.Case, amounts []line.Line, b *law.Book) line.Line {
	b = b.OrEmpty()
	var unexpired, expired []line.Line
	for i, y := range c.Debt.Years {
		amount := facts.Missing("tax-years")
		if i < len(amounts) {
			amount = amounts[i]
		}
		if YearExpired(c, y, b.On, b) && !AllExpired(c, b) {
			expired = append(expired, amount)
		} else {
			unexpired = append(unexpired, amount)
		}
	}
	if !c.Debt.Total.Given {
		return line.Sum("debt-total", unexpired...)
	}
	unknown := func(l line.Line) bool { return !l.Known }
	if len(expired) == 0 || slices.ContainsFunc(expired, unknown) || slices.ContainsFunc(unexpired, unknown) {
		return facts.Given("debt-total", c.Debt.Total)
	}
	answer := facts.Given("debt-said", c.Debt.Total)
	without := line.Minus("debt-without-over", answer, line.Sum("debt-over", expired...))
	return line.GreaterOf("debt-total", without, line.LesserOf("debt-in-time", answer, line.Sum("debt-years", unexpired...)))
}

package csed

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// BillExpired says that the time to collect one of a year's bills ran out before a
// day, whichever way what is not known is taken. What it came to is owed no
// more.
func BillExpired(c facts.Case, y facts.TaxYear, bill int, on date.Day, b *law.Book) bool {
	for _, way := range []facts.Reading{facts.ForTaxpayer, facts.AgainstTaxpayer} {
		if last := LastDay(c, y, bill, way, b); last == 0 || last >= on {
			return false
		}
	}
	return true
}

// YearExpired says the same of every bill of a year.
func YearExpired(c facts.Case, y facts.TaxYear, on date.Day, b *law.Book) bool {
	for bill := range len(y.History.Later) + 1 {
		if !BillExpired(c, y, bill+1, on, b) {
			return false
		}
	}
	return true
}

// AllExpired says that the time is over for every year.
func AllExpired(c facts.Case, b *law.Book) bool {
	return !slices.ContainsFunc(c.Debt.Years, func(y facts.TaxYear) bool { return !YearExpired(c, y, b.On, b) })
}

// Collectible says that a bill is still owed. Where nothing is, all are taken as they
// were told.
func Collectible(c facts.Case, y facts.TaxYear, bill int, b *law.Book) bool {
	return !BillExpired(c, y, bill, b.On, b) || AllExpired(c, b)
}

// UnexpiredTotal is the total of the years without those whose time is over. As long as
// there are others those do not count; a total that was said may have them in it
// or, as the IRS writes them off, may not. It is then no less than the others
// come to, if it is that much, nor than what is left without those.
func UnexpiredTotal(c facts.Case, amounts []line.Line, b *law.Book) line.Line {
	var live, over []line.Line
	for i, y := range c.Debt.Years {
		if YearExpired(c, y, b.On, b) && !AllExpired(c, b) {
			over = append(over, amounts[i])
		} else {
			live = append(live, amounts[i])
		}
	}
	if !c.Debt.Total.Given {
		return line.Sum("debt-total", live...)
	}
	if len(over) == 0 || slices.ContainsFunc(amounts, func(l line.Line) bool { return !l.Known }) {
		return facts.Given("debt-total", c.Debt.Total)
	}
	said := facts.Given("debt-said", c.Debt.Total)
	without := line.Minus("debt-without-over", said, line.Sum("debt-over", over...))
	return line.GreaterOf("debt-total", without, line.LesserOf("debt-in-time", said, line.Sum("debt-years", live...)))
}

// LastDay is the last day to collect a bill: as the IRS says it, or as the events
// make it. What is not known is taken as early as it can be against the
// taxpayer, who then has less time to pay, and as late in favour; it is never
// for a year that is not told.
func LastDay(c facts.Case, y facts.TaxYear, bill int, way facts.Reading, b *law.Book) date.Day {
	assessed, said := y.Assessed, y.Expires
	if bill > 1 {
		assessed, said = y.History.Later[bill-2].On, y.History.Later[bill-2].Expires
	}
	from := b.On
	switch {
	case said.Given:
		return said.Value
	case assessed.Given:
		from = assessed.Value
	case !y.Year.Given:
		return 0
	case way == facts.AgainstTaxpayer:
		from = date.FirstOf(y.Year.Value + 1)
	}
	return toll(c, y, !way, from, b).expires()
}

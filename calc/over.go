package calc

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// expired says that the time to collect one of a year's bills ran out before a
// day, whichever way what is not known is taken. What it came to is owed no
// more.
func expired(c facts.Case, y facts.TaxYear, bill int, on date.Day, b *law.Book) bool {
	for _, way := range []reading{inFavour, against} {
		if last := lastDay(c, y, bill, way, b); last == 0 || last >= on {
			return false
		}
	}
	return true
}

// yearExpired says the same of every bill of a year.
func yearExpired(c facts.Case, y facts.TaxYear, on date.Day, b *law.Book) bool {
	for bill := range len(y.History.Later) + 1 {
		if !expired(c, y, bill+1, on, b) {
			return false
		}
	}
	return true
}

// allExpired says that the time is over for every year.
func allExpired(c facts.Case, b *law.Book) bool {
	return !slices.ContainsFunc(c.Debt.Years, func(y facts.TaxYear) bool { return !yearExpired(c, y, b.On, b) })
}

// collectible says that a bill is still owed. Where nothing is, all are taken as they
// were told.
func collectible(c facts.Case, y facts.TaxYear, bill int, b *law.Book) bool {
	return !expired(c, y, bill, b.On, b) || allExpired(c, b)
}

// unexpiredTotal is the total of the years without those whose time is over. As long as
// there are others those do not count; a total that was said may have them in it
// or, as the IRS writes them off, may not. It is then no less than the others
// come to, if it is that much, nor than what is left without those.
func unexpiredTotal(c facts.Case, amounts []line.Line, b *law.Book) line.Line {
	var live, over []line.Line
	for i, y := range c.Debt.Years {
		if yearExpired(c, y, b.On, b) && !allExpired(c, b) {
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

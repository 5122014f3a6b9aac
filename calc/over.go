package calc

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// over says that the time to collect one of a year's bills ran out before a
// day, whichever way what is not known is taken. What it came to is owed no
// more.
func (c Case) over(y TaxYear, bill int, on date.Day, b *law.Book) bool {
	for _, way := range []reading{inFavour, against} {
		if last := c.lastOf(y, bill, way, b); last == 0 || last >= on {
			return false
		}
	}
	return true
}

// allOver says the same of every bill of a year.
func (c Case) allOver(y TaxYear, on date.Day, b *law.Book) bool {
	for bill := range len(y.History.Later) + 1 {
		if !c.over(y, bill+1, on, b) {
			return false
		}
	}
	return true
}

// ended says that the time is over for every year.
func (c Case) ended(b *law.Book) bool {
	return !slices.ContainsFunc(c.Debt.Years, func(y TaxYear) bool { return !c.allOver(y, b.On, b) })
}

// counts says that a bill is still owed. Where nothing is, all are taken as they
// were told.
func (c Case) counts(y TaxYear, bill int, b *law.Book) bool {
	return !c.over(y, bill, b.On, b) || c.ended(b)
}

// inTime is the total of the years without those whose time is over. As long as
// there are others those do not count; a total that was said may have them in it
// or, as the IRS writes them off, may not. It is then no less than the others
// come to, if it is that much, nor than what is left without those.
func (c Case) inTime(amounts []line.Line, b *law.Book) line.Line {
	var live, over []line.Line
	for i, y := range c.Debt.Years {
		if c.allOver(y, b.On, b) && !c.ended(b) {
			over = append(over, amounts[i])
		} else {
			live = append(live, amounts[i])
		}
	}
	if !c.Debt.Total.Given {
		return line.Sum("debt-total", live...)
	}
	if len(over) == 0 || slices.ContainsFunc(amounts, func(l line.Line) bool { return !l.Known }) {
		return given("debt-total", c.Debt.Total)
	}
	said := given("debt-said", c.Debt.Total)
	without := line.Minus("debt-without-over", said, line.Sum("debt-over", over...))
	return line.GreaterOf("debt-total", without, line.LesserOf("debt-in-time", said, line.Sum("debt-years", live...)))
}

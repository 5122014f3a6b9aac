package law

import (
	"strconv"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

// Underpayment is each rate of interest on unpaid tax that is known on the
// book's day, the oldest first: each holds from its citation's first day.
func (b *Book) Underpayment() []line.Line {
	var rates []line.Line
	if b.shelf == nil {
		return rates
	}
	s := b.shelf.byKey["interest.underpayment"]
	for _, v := range s.Values {
		if v.From <= b.On {
			rates = append(rates, line.Law(s.ID, v.Amount, s.Unit, v.Cite))
		}
	}
	return rates
}

// LateFilingLeast is the least penalty for a return that is more than 60 days
// late, by the year the return was due in: a gap if that year is not in the
// table.
func (b *Book) LateFilingLeast(due date.Day) line.Line {
	l, err := b.shelf.line("late-filing.least", due)
	if err != nil || l.Cite.Still < due {
		return b.gap("late-filing.least", "irs.failure-to-file")
	}
	return l
}

// Postponed is the day to which a tax year's return and payment were put off
// for everybody, and false for a year of which they were not.
func (b *Book) Postponed(year int) (line.Line, bool) {
	l := b.figure("return.postponed", strconv.Itoa(year))
	return l, l.Known
}

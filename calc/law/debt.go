package law

import (
	"strconv"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

// Underpayment is every interest rate on unpaid tax that is known on the book's
// day, the oldest first (IRC 6621(a)(2)): a share a year, which holds from the
// first day of its citation. There is none before the first rate, and none in the
// zero Book.
func (b *Book) Underpayment() []line.Line {
	b = b.OrEmpty()
	if b.data == nil {
		return nil
	}
	var rates []line.Line
	s := b.data.byKey["interest.underpayment"]
	for _, v := range s.Values {
		if v.From <= b.On {
			rates = append(rates, line.Law(s.ID, v.Amount, s.Unit, v.Cite))
		}
	}
	return rates
}

// LateFilingLeast is the minimum penalty, in dollars, for a return more than
// LateFilingLeastDays late (IRC 6651(a)), by the day on which the return was due.
// It is unknown if the table does not cover that day, or due is no day.
func (b *Book) LateFilingLeast(due date.Day) line.Line {
	b = b.OrEmpty()
	l, err := b.data.line("late-filing.least", "", due)
	if err != nil || l.Cite.Still < due {
		return b.gap("late-filing.least", "irs.failure-to-file")
	}
	return l
}

// Postponed is the day to which the IRS postponed the return and payment of a tax
// year for everybody, as in 2020 and 2021, if that is known on the book's day. It
// is false, with an unknown line, for any other year.
func (b *Book) Postponed(year int) (line.Line, bool) {
	b = b.OrEmpty()
	l := b.figure("return.postponed", strconv.Itoa(year))
	return l, l.Known
}

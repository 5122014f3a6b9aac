package law

import (
	"slices"
	"strconv"
	"strings"

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
	s := b.data.byKey["interest.underpayment"]
	rates := make([]line.Line, 0, len(s.Values))
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

// EstimatedDue is the last day to pay estimated tax of a tax year, by which of its four
// payments it is, from 1: IRC 6654(c)(2), and the next workday where that is none. It is
// unknown for any other number.
func (b *Book) EstimatedDue(year, n int) line.Line {
	b = b.OrEmpty()
	month, day := b.figure("estimated.month", strconv.Itoa(n)), b.Account.EstimatedDay
	if !month.Known || !day.Known {
		return line.GivenDay("estimated-due", 0)
	}
	due := date.FirstOf(year).AddMonths(month.Int()-1) + date.Day(day.Int()-1)
	return line.WorkedDay("estimated-due", due.NextWorkday(), b.Account.Cites.Estimated, month, day).Of(n)
}

// Postponed is the day to which the IRS postponed the return and payment of a tax
// year for everybody, as in 2020 and 2021, if that is known on the book's day. It
// is false, with an unknown line, for any other year.
func (b *Book) Postponed(year int) (line.Line, bool) {
	b = b.OrEmpty()
	l := b.figure("return.postponed", strconv.Itoa(year))
	return l, l.Known
}

// InTime is the last day on which the return and the payment of a tax year are in
// time where that is later than IRC 7503 says: for everybody, with no state, or for
// the residents of a state by its postal code, as in Maine and Massachusetts when
// Patriots' Day meets Emancipation Day. It is false, with an unknown line, for any
// other year or state. Interest and late payment of what is paid after it still
// count from the due day.
func (b *Book) InTime(year int, state string) (line.Line, bool) {
	l := b.figure("return.in-time", inState(year, state))
	return l, l.Known
}

// InTimeSomewhere reports whether a day is InTime of a tax year in any state.
func (b *Book) InTimeSomewhere(year int, on date.Day) bool {
	return slices.ContainsFunc(States(), func(state string) bool {
		l, ok := b.InTime(year, state)
		return ok && l.Day() == on
	})
}

// Disaster is the day to which the IRS postponed the return and the payment of a
// tax year, after a disaster, for a state or a part of it (IRC 7508A), by its postal
// code. It is false, with an unknown line, if none is known on the book's day.
func (b *Book) Disaster(year int, state string) (line.Line, bool) {
	l := b.figure("return.disaster", inState(year, state))
	return l, l.Known
}

// inState is the row of a tax year in a state, or of all of them.
func inState(year int, state string) string {
	return strings.TrimSpace(strconv.Itoa(year) + " " + state)
}

// LateFilingRelief is the last day on which a late return of a tax year could be
// filed without a penalty for late filing (Notice 2022-36), if that is known on the
// book's day. It is false, with an unknown line, for a year without relief.
func (b *Book) LateFilingRelief(year int) (line.Line, bool) {
	l := b.figure("late-filing.relief", strconv.Itoa(year))
	return l, l.Known
}

// LatePaymentRelief is the first day for which late payment of the tax of a year is
// relieved (Notice 2024-7), if that is known on the book's day: see the figures
// of Account. It is false, with an unknown line, for a year without relief.
func (b *Book) LatePaymentRelief(year int) (line.Line, bool) {
	l := b.figure("late-payment.relief", strconv.Itoa(year))
	return l, l.Known
}

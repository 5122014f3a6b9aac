package account

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// readDueDays reads when the return and the payment were due: on the usual day of
// the tax year, on the day it was postponed to for everybody, or as answered. A day
// that is only in time, as in Massachusetts, is none from which anything counts. An
// extension is of the return alone (Treas. Reg. 1.6081-4).
func (h *history) readDueDays(y facts.TaxYear, n int, b *law.Book) {
	answers := y.History
	switch {
	case !b.Account.ReturnDueMonth.Known:
		h.missing = append(h.missing, line.Gap("return.month", line.Count, b.Account.Cites.ReturnDue))
		return
	case !y.Year.Given && !answers.Due.Given:
		h.missing = append(h.missing, facts.GivenCount("tax-year", line.Year, y.Year).Of(n))
		return
	}
	usual := date.FirstOf(y.Year.Value+1).AddMonths(b.Account.ReturnDueMonth.Int()-1) + date.Day(b.Account.ReturnDueDay.Int()-1)
	h.due = usual
	if to, postponed := b.Postponed(y.Year.Value); postponed {
		h.due = to.Day()
	}
	if to := h.postponed(usual, y.Year.Value); to > usual {
		h.due = max(h.due, to)
	}
	inTime, _ := b.InTime(y.Year.Value, "")
	latest := inTime.Day()
	switch {
	case answers.Due.Given && b.InTimeSomewhere(y.Year.Value, answers.Due.Value):
		latest = answers.Due.Value
	case answers.Due.Given:
		h.due, latest = answers.Due.Value, 0
	}
	h.due = boundedDay(h.due)
	h.start, h.dueWorkday = h.due, max(h.due.NextWorkday(), latest)
	switch {
	case answers.ExtendedTo.Given && !facts.No(answers.Extended):
		h.extended = answers.ExtendedTo.Value
	case facts.Yes(answers.Extended):
		h.extended = usual.AddMonths(b.Account.ExtensionMonths.Int())
	}
	h.extended = boundedDay(max(h.extended, h.due))
	h.extendedWorkday = max(h.extended.NextWorkday(), h.dueWorkday)
}

// dueElsewhere is a later day than the usual one, of a tax year in a state, by its
// postal code: in time for its residents, or postponed after a disaster for it or
// a part of it. It is unknown if there is none, and if the due day was answered.
func dueElsewhere(y facts.TaxYear, state string, b *law.Book) line.Line {
	if !y.Year.Given || y.History.Due.Answered() || state == "" {
		return line.Line{}
	}
	if l, ok := b.Disaster(y.Year.Value, state); ok {
		return l
	}
	l, _ := b.InTime(y.Year.Value, state)
	return l
}

// LastInTime is the last day on which a payment for the year is in time: the day
// the return was due without an extension or, if that is a weekend or a holiday,
// the next workday (IRC 6151, 7503), or a later one that the IRS gave everybody. It is no day, 0, if the year is unknown or
// the book has no figures.
func LastInTime(y facts.TaxYear, b *law.Book) date.Day {
	if b == nil {
		return 0
	}
	h := &history{}
	h.readDueDays(y, 1, b)
	return h.dueWorkday
}

// LastDue is the last day on which a year's return could be filed in time, extensions
// included, as the earliest and the latest that it can be. They differ if it is not
// known whether there was an extension, or if the day may have been postponed where the
// taxpayer lives. They are no days if the year is not known or the book has no figures.
func LastDue(c facts.Case, y facts.TaxYear, b *law.Book) (least, most date.Day) {
	h := &history{}
	h.readDueDays(y, 1, b.OrEmpty())
	if h.due == 0 {
		return 0, 0
	}
	least, most = h.extendedWorkday, h.extendedWorkday
	a := y.History
	if filed := a.FiledOn; !a.Extended.Given && !a.ExtendedTo.Given && !(filed.Given && filed.Value <= h.dueWorkday) {
		y.History.Extended = facts.Say(true)
		longer := &history{}
		longer.readDueDays(y, 1, b)
		most = max(most, longer.extendedWorkday)
	}
	return least, max(most, dueElsewhere(y, c.Household.State.Value, b).Day())
}

package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// history is the history of a tax year read one way.
type history struct {
	due, last                  date.Day // when return and payment were due; the last day on which they were in time
	extended, extendedLast     date.Day // the same for the return, with an extension
	filed                      date.Day // zero: not yet
	onTime                     bool
	start                      date.Day // what is owed is counted from: the due day, or that of a letter
	bills                      []assessment
	payments                   []payment // after the due day, in order
	credits                    cents.Sum // before it
	levy, planFrom, planTo     date.Day
	lateFiling                 *cents.Sum // as charged by the IRS
	accuracy, other            cents.Sum
	owed, owedTax, chargedLate cents.Sum   // of a letter: all, the tax in it, and late payment charged until then
	lateSaid                   *cents.Sum  // late payment as charged by the IRS, less what it took off again
	lateSaidOn                 date.Day    // up to this day
	needs                      []line.Line // what nothing can be said without
	gaps                       []line.Line // what was read one way
	said                       []line.Line // the amounts it begins with
}

// A assessment is tax that was assessed on a day of its own.
type assessment struct {
	tax                      cents.Sum
	assessed, demand, waiver date.Day
}

// A payment is money that came in on a day.
type payment struct {
	on     date.Day
	amount cents.Sum
}

// readHistory is the history of the nth year, read one way on a day.
func readHistory(y facts.TaxYear, way facts.Reading, n int, today date.Day, b *law.Book) *history {
	f := &history{levy: 0, planFrom: 0, planTo: 0, filed: 0}
	if f.dates(y, n, b); len(f.needs) > 0 {
		return f
	}
	f.filing(y, way, n, b)
	f.collecting(y, way, n, b)
	h := y.History
	switch {
	case h.Shown.Given || !h.Owed.Given:
		f.assess(y, way, n)
		f.paid(h, way, n, today)
	default:
		f.letter(y, way, n, b)
	}
	return f
}

// dates is when the return was due: the usual day of the tax year, or the one
// it was put off to.
func (f *history) dates(y facts.TaxYear, n int, b *law.Book) {
	if !y.Year.Given && !y.History.Due.Given {
		f.need(facts.GivenCount("tax-year", line.Year, y.Year).Of(n))
		return
	}
	usual := date.FirstOf(y.Year.Value+1).AddMonths(b.Account.ReturnDueMonth.Int()-1) + date.Day(b.Account.ReturnDueDay.Int()-1)
	f.due = usual
	if l, put := b.Postponed(y.Year.Value); put {
		f.due = l.Day()
	}
	if y.History.Due.Given {
		f.due = y.History.Due.Value
	}
	f.last, f.start = f.due.NextWorkday(), f.due
	f.extended = f.due
	switch h := y.History; {
	case h.ExtendedTo.Given && !facts.No(h.Extended):
		f.extended = h.ExtendedTo.Value
	case facts.Yes(h.Extended):
		f.extended = max(f.due, usual.AddMonths(b.Account.ExtensionMonths.Int()))
	}
	f.extended = max(f.extended, f.due)
	f.extendedLast = f.extended.NextWorkday()
}

// LastInTime is the last day on which a year's payment is in time; no day if the
// year is not known.
func LastInTime(y facts.TaxYear, b *law.Book) date.Day {
	f := &history{}
	f.dates(y, 1, b)
	return f.last
}

// filing is when the return was filed, which decides the penalty for late
// filing and the rate of the one for late payment.
func (f *history) filing(y facts.TaxYear, way facts.Reading, n int, b *law.Book) {
	h := y.History
	switch {
	case h.Filed.Value == facts.FiledNever || h.Filed.Value == facts.FiledSubstitute:
	case h.Filed.Given && h.FiledOn.Given:
		f.filed = h.FiledOn.Value
	case h.Filed.Given:
		f.gap(line.GivenDay("year-filed-on", 0).Of(n))
	default:
		f.gap(line.GivenDay("year-filed", 0).Of(n))
	}
	if len(f.gaps) > 0 && way == facts.ForTaxpayer {
		f.filed = f.due
	}
	if !h.Extended.Given && !h.ExtendedTo.Given && (f.filed == 0 || f.filed > f.last) {
		f.gap(facts.Missing("year-extended").Of(n))
		if way == facts.ForTaxpayer {
			f.extended = f.due.AddMonths(b.Account.ExtensionMonths.Int())
			f.extendedLast = f.extended.NextWorkday()
		}
	}
	f.onTime = f.filed != 0 && f.filed <= f.extendedLast
}

// billable is the first day on which a notice of levy may have come: a return
// has been filed by then, or is as late as it can be.
func (f *history) billable(b *law.Book) date.Day {
	if f.filed == 0 {
		return f.extended.AddMonthsToEnd(b.Account.LateFilingMostMonths.Int())
	}
	return max(f.filed, f.due)
}

// collecting is the notices and agreements that change the rate of the penalty
// for late payment.
func (f *history) collecting(y facts.TaxYear, way facts.Reading, n int, b *law.Book) {
	h := y.History
	f.levy, f.planFrom, f.planTo = h.Levy.Value, h.PlanFrom.Value, h.PlanTo.Value
	if h.Levy.Unsure {
		f.gap(line.GivenDay("year-levy", 0).Of(n))
		if way == facts.AgainstTaxpayer {
			f.levy = f.billable(b)
		}
	}
	if h.PlanFrom.Unsure {
		f.gap(line.GivenDay("year-plan-from", 0).Of(n))
		if way == facts.ForTaxpayer {
			f.planFrom = f.due
		}
	}
	if h.PlanTo.Unsure {
		f.gap(line.GivenDay("year-plan-to", 0).Of(n))
		if way == facts.AgainstTaxpayer {
			f.planTo = f.planFrom
		}
	}
}

func (f *history) need(l line.Line) { f.needs = append(f.needs, l) }
func (f *history) gap(l line.Line)  { f.gaps = append(f.gaps, l) }

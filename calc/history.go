package calc

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A reading is which way an account takes what is not known.
type reading bool

// The readings.
const (
	inFavour reading = false // as little as may be owed
	against  reading = true
)

// facts is the history of a tax year read one way.
type facts struct {
	due, last                  day // when return and payment were due; the last day on which they were in time
	extended, extendedLast     day // the same for the return, with an extension
	filed                      day // never: not yet
	onTime                     bool
	start                      day // what is owed is counted from: the due day, or that of a letter
	bills                      []bill
	payments                   []payment // after the due day, in order
	credits                    sum       // before it
	levy, planFrom, planTo     day
	lateFiling                 *sum // as charged by the IRS
	accuracy, other            sum
	owed, owedTax, chargedLate sum         // of a letter: all, the tax in it, and late payment charged until then
	lateSaid                   *sum        // late payment as charged by the IRS, less what it took off again
	lateSaidOn                 day         // up to this day
	needs                      []line.Line // what nothing can be said without
	gaps                       []line.Line // what was read one way
	said                       []line.Line // the amounts it begins with
}

// A bill is tax that was assessed on a day of its own.
type bill struct {
	tax                      sum
	assessed, demand, waiver day
}

// A payment is money that came in on a day.
type payment struct {
	on     day
	amount sum
}

// read is the history of the nth year, read one way on a day.
func (y TaxYear) read(way reading, n int, today day, b *law.Book) *facts {
	f := &facts{levy: never, planFrom: never, planTo: never, filed: never}
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
func (f *facts) dates(y TaxYear, n int, b *law.Book) {
	if !y.Year.Given && !y.History.Due.Given {
		f.need(count("tax-year", line.Year, y.Year).Of(n))
		return
	}
	usual := on(y.Year.Value+1, natural(b.ReturnMonth), natural(b.ReturnDay))
	f.due = usual
	if l, put := b.Postponed(y.Year.Value); put {
		f.due = dayOf(law.Day(l.String()))
	}
	if y.History.Due.Given {
		f.due = dayOf(y.History.Due.Value)
	}
	f.last, f.start = f.due.nextWorkday(), f.due
	f.extended = f.due
	switch h := y.History; {
	case h.ExtendedTo.Given && !no(h.Extended):
		f.extended = dayOf(h.ExtendedTo.Value)
	case yes(h.Extended):
		f.extended = max(f.due, usual.plusMonths(natural(b.ReturnMoreMonths)))
	}
	f.extended = max(f.extended, f.due)
	f.extendedLast = f.extended.nextWorkday()
}

// filing is when the return was filed, which decides the penalty for late
// filing and the rate of the one for late payment.
func (f *facts) filing(y TaxYear, way reading, n int, b *law.Book) {
	h := y.History
	switch {
	case h.Filed.Value == FiledNever || h.Filed.Value == FiledSubstitute:
	case h.Filed.Given && h.FiledOn.Given:
		f.filed = dayOf(h.FiledOn.Value)
	case h.Filed.Given:
		f.gap(line.GivenDay("year-filed-on", "").Of(n))
	default:
		f.gap(line.GivenDay("year-filed", "").Of(n))
	}
	if len(f.gaps) > 0 && way == inFavour {
		f.filed = f.due
	}
	if !h.Extended.Given && !h.ExtendedTo.Given && (f.filed == never || f.filed > f.last) {
		f.gap(missing("year-extended").Of(n))
		if way == inFavour {
			f.extended = f.due.plusMonths(natural(b.ReturnMoreMonths))
			f.extendedLast = f.extended.nextWorkday()
		}
	}
	f.onTime = f.filed != never && f.filed <= f.extendedLast
}

// billable is the first day on which a notice of levy may have come: a return
// has been filed by then, or is as late as it can be.
func (f *facts) billable(b *law.Book) day {
	if f.filed == never {
		return f.extended.penaltyMonth(natural(b.LateFilingMonths))
	}
	return max(f.filed, f.due)
}

// collecting is the notices and agreements that change the rate of the penalty
// for late payment.
func (f *facts) collecting(y TaxYear, way reading, n int, b *law.Book) {
	h := y.History
	f.levy, f.planFrom, f.planTo = dayOf(h.Levy.Value), dayOf(h.PlanFrom.Value), dayOf(h.PlanTo.Value)
	if h.Levy.Unsure {
		f.gap(line.GivenDay("year-levy", "").Of(n))
		if way == against {
			f.levy = f.billable(b)
		}
	}
	if h.PlanFrom.Unsure {
		f.gap(line.GivenDay("year-plan-from", "").Of(n))
		if way == inFavour {
			f.planFrom = f.due
		}
	}
	if h.PlanTo.Unsure {
		f.gap(line.GivenDay("year-plan-to", "").Of(n))
		if way == against {
			f.planTo = f.planFrom
		}
	}
}

func (f *facts) need(l line.Line) { f.needs = append(f.needs, l) }
func (f *facts) gap(l line.Line)  { f.gaps = append(f.gaps, l) }

// natural is a figure of the law that is a whole number.
func natural(l line.Line) int { return int(l.Amount.IntPart()) }

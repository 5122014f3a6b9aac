package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
)

// A bill is the unpaid parts of one assessment.
type bill struct {
	n              int      // from 1, which is the return's
	demand, waiver date.Day // of the assessment

	tax, lateFiling, latePayment, otherPenalties cents.Sum
	interest                                     cents.Sum

	// The penalty for late payment.
	monthsFrom    date.Day  // its months are counted from this day; no day while none may begin
	months        int       // begun, charged or not
	charged       cents.Sum // in all, and paid too, without what was abated
	counted, most cents.Sum // what counts towards the most that may be charged, and that

	// What bears interest.
	interestTo      date.Day  // interest is computed up to this day
	taxSuspended    bool      // tax bears none until notice and demand: IRC 6601(c)
	lateFilingBears bool      // late filing does, as from the extended due day on: IRC 6601(e)(2)(B)
	penaltyWaits    bool      // a civil penalty bears none before notice and demand: IRC 6601(e)(2)(A)
	demanded        bool      // late payment does, as after notice and demand: IRC 6601(e)(2)(A)
	paidInGrace     cents.Sum // still to be paid within the days of grace, and bears none: IRC 6601(e)(3)
	graceEnd        date.Day  // the last of those days
}

// owed is everything unpaid.
func (b *bill) owed() cents.Sum {
	return b.tax + b.lateFiling + b.latePayment + b.otherPenalties + b.interest
}

// interestBase is the part of the bill that accrues interest.
func (b *bill) interestBase() cents.Sum {
	s := b.otherPenalties + b.interest - b.paidInGrace
	if b.penaltyWaits {
		s -= b.otherPenalties
	}
	if !b.taxSuspended {
		s += b.tax
	}
	if b.lateFilingBears {
		s += b.lateFiling
	}
	if b.demanded {
		s += b.latePayment
	}
	return max(s, 0)
}

// changeInterestBase changes what bears interest where the day does: the extended
// due day, notice and demand, the start of a suspension, the end of grace.
func (a *account) changeInterestBase(b *bill, d date.Day) {
	if d == a.extended && a.start == a.due {
		a.accrueInterest(b, d)
		b.lateFilingBears = true
		a.post(posting{kind: RowLateFiling, bill: b.n, from: a.extended, to: min(a.lateFilingEnd(), a.extended.AddMonthsToEnd(a.lateFilingMonths())), rate: &a.book.Account.LateFilingRate, amount: b.lateFiling})
		if b.n == 1 {
			b.otherPenalties += a.accuracyPenalty
			a.post(posting{kind: RowOther, bill: 1, from: d, to: d, amount: a.accuracyPenalty})
		}
	}
	if d == b.demand && a.start == a.due {
		a.giveNoticeAndDemand(b, d)
	}
	if d == a.suspendedFrom(b) && (b.demand == 0 || b.demand > d) {
		a.accrueInterest(b, d)
		b.taxSuspended = true
	}
	if d == b.graceEnd && b.paidInGrace > 0 {
		a.accrueInterest(b, d)
		b.paidInGrace = 0
	}
}

// giveNoticeAndDemand is the IRS's first bill: late payment and other penalties
// bear interest from that day, and what is paid within the days of grace bears
// none after it. If its day is not known, against the taxpayer nothing was paid in them.
func (a *account) giveNoticeAndDemand(b *bill, d date.Day) {
	a.accrueInterest(b, d)
	b.taxSuspended, b.penaltyWaits, b.demanded = false, false, true
	if b.n == 1 {
		b.otherPenalties += a.otherPenalties
		a.post(posting{kind: RowOther, bill: 1, from: d, to: d, amount: a.otherPenalties})
	}
	b.graceEnd = a.lastDayOfGrace(d, b.owed())
	for _, p := range a.payments {
		if p.on > d && p.on <= min(b.graceEnd, a.until) && !(a.against && a.assessments[b.n-1].unbilled) {
			b.paidInGrace += p.amount
		}
	}
	b.paidInGrace = min(b.paidInGrace, b.owed())
	if b.monthsFrom == 0 && b.paidInGrace < b.owed() {
		b.monthsFrom = b.graceEnd
	}
}

// lastDayOfGrace is the last day to pay an amount without further interest, by the
// day of notice and demand: 21 days later or, from 100,000 dollars, 10 business
// days (IRC 6601(e)(3)).
func (a *account) lastDayOfGrace(demand date.Day, amount cents.Sum) date.Day {
	if amount >= cents.Of(a.book.Account.DemandLargeAmount.Amount) {
		return demand.AddWorkdays(a.book.Account.DemandBusinessDays.Int())
	}
	return demand + date.Day(a.book.Account.DemandDays.Int())
}

// suspendedFrom is the day from which interest on the tax is suspended until
// notice and demand, 30 days after a waiver (Form 870): IRC 6601(c). It is no day
// without a waiver.
func (a *account) suspendedFrom(b *bill) date.Day {
	if b.waiver == 0 {
		return 0
	}
	return b.waiver + date.Day(a.book.Account.InterestWaiverDays.Int())
}

// accrueInterest adds interest up to a day, rounded to the cent for each rate
// period. There is none before the first known rate, and none for days that are
// disregarded.
func (a *account) accrueInterest(b *bill, to date.Day) {
	first, known := a.rates.firstDay()
	if !known {
		return
	}
	b.interestTo = max(b.interestTo, min(to, first-1))
	for b.interestTo < to {
		start, end := a.skip(b.interestTo, to)
		if b.interestTo = min(start, to); b.interestTo >= to {
			break
		}
		p := a.rates.period(b.interestTo, end)
		base := b.interestBase()
		if base > largest {
			break
		}
		added := bounded(base.Part(p.factor()))
		b.interest += added
		if added > 0 {
			a.post(posting{kind: RowInterest, bill: b.n, from: p.from, to: p.to, rate: &p.rate.line, base: base, factor: p.factor(), amount: added})
		}
		b.interestTo = p.to
	}
}

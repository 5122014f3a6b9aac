package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/law"
)

// chargeLatePayment charges the month of late payment that begins after a day, if
// one does and it is not relieved: half a percent of the tax unpaid then, up to 25
// percent in all. A payment within the month counts from the next one: IRC
// 6651(b)(2).
func (a *account) chargeLatePayment(b *bill, d date.Day) {
	if !b.latePaymentRuns() || b.monthsFrom.AddMonthsToEnd(b.months) != d {
		return
	}
	b.months++
	end := b.monthsFrom.AddMonthsToEnd(b.months)
	rate := a.latePaymentRate(d, end, a.rates)
	charge := min(b.tax.Part(rate.share), b.most-b.counted)
	if a.noLatePayment || d < a.latePaymentOffTo || b.n == 1 && a.extensionExcuses() {
		return
	}
	charge = a.relieve(b, d, end, charge)
	abated := min(a.toAbate, charge)
	if a.toAbate, charge = a.toAbate-abated, charge-abated; a.abatedCounts {
		b.counted += abated
	}
	if charge == 0 {
		return
	}
	b.charged, b.counted = b.charged+charge, b.counted+charge
	if b.demanded {
		a.accrueInterest(b, d)
	}
	b.latePayment += charge
	a.post(posting{kind: RowLatePayment, bill: b.n, from: d, to: end, rate: &rate.line, base: b.tax, amount: charge})
}

// relieve takes what is relieved off the charge for the month after one day and up
// to another, unless the IRS charged it all the same.
func (a *account) relieve(b *bill, from, to date.Day, charge cents.Sum) cents.Sum {
	by := a.relieved(from, to, a.late)
	if a.ignoreRelief || by < 0 {
		return charge
	}
	kept := min(a.toCharge, charge)
	off := charge - kept
	a.toCharge -= kept
	a.relievedBy[by] += off
	if a.abatedCounts {
		b.counted += off
	}
	if off > 0 {
		a.post(posting{kind: RowRelief, bill: b.n, from: from, to: to, base: b.tax})
	}
	return kept
}

// latePaymentRuns reports whether another month of late payment may be charged.
func (b *bill) latePaymentRuns() bool {
	return b.monthsFrom != 0 && b.tax > 0 && b.counted < b.most
}

// chargedApart is how the late payment that the IRS says it charged differs from
// the law: what it abated up to the day of its figure, or charged in spite of
// relief. The months charged first are abated first, and the interest on them with
// them: IRC 6404. What is abated no longer counts towards the maximum, unless the
// options say so.
func (h *history) chargedApart(b *law.Book, r *Rates, o options) (abated, unrelieved cents.Sum) {
	if h.latePaymentCharged == nil || o.byLaw || o.noLatePayment || o.latePaymentOffTo != 0 {
		return 0, 0
	}
	stated, byLaw := *h.latePaymentCharged, h.latePaymentByLaw(b, r, o)
	switch {
	case stated > byLaw && !o.ignoreRelief:
		if o.ignoreRelief = true; stated >= h.latePaymentByLaw(b, r, o) {
			return 0, largest
		}
		return 0, stated - byLaw
	case stated < byLaw && !o.abatedCounts:
		o.ignoreMost = true
		return h.latePaymentByLaw(b, r, o) - stated, 0
	}
	return max(byLaw-stated, 0), 0
}

// latePaymentByLaw is the late payment that the law charges up to the day of the
// IRS's figure, whatever that figure is.
func (h *history) latePaymentByLaw(b *law.Book, r *Rates, o options) cents.Sum {
	o.ledger, o.balancesOn, o.byLaw = false, nil, true
	var charged cents.Sum
	for _, b := range h.accountTo(h.latePaymentChargedTo, b, r, o).bills {
		charged += b.charged
	}
	return charged
}

// latePaymentRate is the rate of late payment for the month after one day and up
// to another: the lower one while an installment agreement is in effect, if the
// return was filed on time (IRC 6651(h)), and the higher one for a month that
// begins more than ten days after a notice of levy (IRC 6651(d)).
func (h *history) latePaymentRate(from, to date.Day, r *Rates) *penaltyRate {
	switch agreed := h.agreementFrom != 0 && h.agreementFrom <= to && (h.agreementTo == 0 || h.agreementTo > from); {
	case agreed && h.filedOnTime:
		return &r.agreement
	case h.levyNotice != 0 && from+1 > h.levyNotice+r.levyDays:
		return &r.levy
	}
	return &r.latePayment
}

// extensionExcuses reports whether an extension excuses late payment: at least 90
// percent was paid by the due day, and the rest with a return filed on time
// (Treas. Reg. 301.6651-1(c)(3)).
func (a *account) extensionExcuses() bool {
	if a.extended == a.due || !a.filedOnTime || a.start != a.due {
		return false
	}
	tax := a.assessments[0].tax
	return a.credits >= tax.Part(cents.ShareOf(a.book.Account.LatePaymentExtensionShare)) && a.unpaidTax(0, a.filed) == 0
}

// unpaidTax is the tax of the ith assessment, from 0, that is unpaid at the end of
// a day. Payments go to tax first, and to earlier assessments before later ones.
func (a *account) unpaidTax(i int, by date.Day) cents.Sum {
	paid := a.credits
	for _, p := range a.payments {
		if p.on <= by {
			paid += p.amount
		}
	}
	for _, earlier := range a.assessments[:i] {
		paid = max(paid-earlier.tax, 0)
	}
	return max(a.assessments[i].tax-paid, 0)
}

// LatePayment is how far the penalty for late payment of one assessment has run:
// IRC 6651(a)(2) and (3). In the zero LatePayment no month ever begins.
type LatePayment struct {
	history *history
	from    date.Day // its months are counted from this day
	months  int      // begun
	day     date.Day // on which the next begins; no day until it is needed
	dayOf   int      // the months before that day
}

// next is the day on which the next month begins.
func (l *LatePayment) next() date.Day {
	if l.day == 0 || l.dayOf != l.months {
		l.day, l.dayOf = l.from.AddMonthsToEnd(l.months), l.months
	}
	return l.day
}

// NewLatePayment is the penalty on tax of which nothing is known but the day from
// which its months are counted, and whether the return was filed on time. It
// assumes no installment agreement and no notice of levy. No day, 0, gives the
// zero LatePayment.
func NewLatePayment(from date.Day, filedOnTime bool) LatePayment {
	if from == 0 {
		return LatePayment{}
	}
	return LatePayment{history: &history{filedOnTime: filedOnTime}, from: boundedDay(from)}
}

// WithAgreement is the penalty with an installment agreement in effect from a day
// on, which lowers its rate if the return was filed on time: IRC 6651(h). A month that
// begins before the day keeps its rate, since nobody knows how soon the agreement comes. An
// agreement that is in effect already stays as it is.
func (l LatePayment) WithAgreement(from date.Day) LatePayment {
	if l.history != nil && (l.history.agreementFrom == 0 || l.history.agreementTo != 0) {
		h := *l.history
		h.agreementFrom, h.agreementTo = l.from.AddMonthsToEnd(l.from.MonthsBegun(boundedDay(from)))+1, 0
		l.history = &h
	}
	return l
}

// Next moves on to the first month of the penalty that begins on or after one day
// and before another. It returns the day on which the month begins and the share
// of the tax unpaid then that is charged for it, and false if no month begins or
// there are no rates. It knows no maximum: see Balance.Most.
func (l *LatePayment) Next(from, before date.Day, r *Rates) (begins date.Day, rate cents.Share, ok bool) {
	if l == nil || l.from == 0 || r == nil {
		return 0, 0, false
	}
	from, before = boundedDay(from), boundedDay(before)
	if l.next() < from {
		l.months = l.from.MonthsBegun(from)
	}
	if begins = l.next(); begins >= before {
		return 0, 0, false
	}
	l.months++
	ends := l.next()
	if l.history.relieved(begins, ends, asBegun) >= 0 {
		return begins, 0, true
	}
	return begins, l.history.latePaymentRate(begins, ends, r).share, true
}

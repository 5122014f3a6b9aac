package account

import (
	"slices"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// An account is the debt of one tax year, computed from its first day up to
// another.
type account struct {
	*history
	options
	book  *law.Book
	rates *Rates
	until date.Day

	bills       []bill       // one for each assessment, in the same order
	lateFiling  cents.Sum    // the penalty for late filing, on all assessments
	paidAhead   cents.Sum    // on civil penalties, before they were assessed
	toAbate     cents.Sum    // late payment that the IRS abated and that is still to be left out
	toCharge    cents.Sum    // late payment that the IRS charged in spite of relief and that is still to be charged
	relievedBy  []cents.Sum  // late payment left out, by each relief
	accruals    cents.Sum    // all interest and penalties charged
	postings    []posting    // in order; only for a ledger
	dayBalances []dayBalance // on the days that the options name
	kwong       bool         // interest or a penalty ran in the period that Kwong v. United States is about
	gaps        []line.Line  // figures of the law that are not in the data
}

// options is how an account is computed.
type options struct {
	ledger                      bool       // keep the postings
	balancesOn                  []date.Day // record the balance on these days
	late                        lateReading
	abatedCounts                bool     // what was abated or relieved counts towards the most that late payment may be
	byLaw                       bool     // charge late payment by law, whatever the IRS charged or abated
	ignoreRelief                bool     // charge penalties that a notice relieves
	ignoreMost                  bool     // charge late payment beyond its maximum
	noLateFiling, noLatePayment bool     // leave out the penalty
	latePaymentOffTo            date.Day // leave out late payment for the months that begin before this day; no day for none
}

// A dayBalance is what was owed on a day.
type dayBalance struct {
	on      date.Day
	balance cents.Sum
}

// largest bounds amounts and what interest is charged on: ten trillion dollars,
// which only a mistyped year or amount leads to.
const largest cents.Sum = 1_000_000_000_000_000

// bounded is an amount from -largest to largest.
func bounded(s cents.Sum) cents.Sum { return min(max(s, -largest), largest) }

// lastDay is the last day that an account is computed for.
var lastDay = date.LastOf(10_999)

// boundedDay is a day from 0001-01-01 to lastDay.
func boundedDay(d date.Day) date.Day { return min(max(d, 1), lastDay) }

// accountTo computes the account up to a day. It has no bills while answers are
// missing, and nothing accrues until the day on which payment was due has passed.
func (h *history) accountTo(until date.Day, b *law.Book, r *Rates, o options) *account {
	until = boundedDay(until)
	a := &account{history: h, book: b, rates: r, until: until, options: o, relievedBy: make([]cents.Sum, len(h.reliefs))}
	if len(h.missing) > 0 {
		return a
	}
	if a.openBills(); until <= a.dueWorkday {
		return a
	}
	a.toAbate, a.toCharge = h.chargedApart(b, r, o)
	for d := a.start; d < until; d = a.nextEvent(d) {
		a.openPenalties(d)
		a.applyPayments(d)
		if slices.Contains(a.balancesOn, d) {
			a.dayBalances = append(a.dayBalances, dayBalance{d, a.balanceOn(d)})
		}
		for i := range a.bills {
			a.changeInterestBase(&a.bills[i], d)
			a.chargeLatePayment(&a.bills[i], d)
		}
	}
	a.applyPayments(until)
	for i := range a.bills {
		a.accrueInterest(&a.bills[i], until)
	}
	return a
}

// nextEvent is the first day after another on which something happens, or the
// last day of the account.
func (a *account) nextEvent(d date.Day) date.Day {
	next := a.until
	consider := func(e date.Day) {
		if e > d && e < next {
			next = e
		}
	}
	for _, p := range a.payments {
		consider(p.on)
	}
	for _, on := range a.balancesOn {
		consider(on)
	}
	consider(a.extended)
	for i := range a.bills {
		b := &a.bills[i]
		consider(b.demand)
		if a.penalty {
			consider(a.assessments[i].assessed)
		}
		consider(b.graceEnd)
		consider(a.suspendedFrom(b))
		if b.latePaymentRuns() {
			consider(b.monthsFrom.AddMonthsToEnd(b.months))
		}
	}
	return next
}

// openBills opens a bill for each assessment, with its tax less credits, or with
// the balance that a letter states.
func (a *account) openBills() {
	lateFiling := a.lateFilingPenalties()
	credits := a.credits
	if a.penalty {
		a.paidAhead = credits
	}
	for i, s := range a.assessments {
		credited := min(credits, s.tax)
		credits -= credited
		b := bill{n: i + 1, demand: s.demand, waiver: s.waiver, tax: s.tax - credited, interestTo: a.start, monthsFrom: a.due}
		b.most = b.tax.Part(a.rates.latePaymentMost)
		if i > 0 {
			b.monthsFrom = 0
			b.most = s.tax.Part(a.rates.latePaymentMost)
			if !a.noLateFilingByNotice() {
				b.most = max(b.most-a.lateFilingOf(s.tax), 0)
			}
		}
		if a.ignoreMost {
			b.most = largest
		}
		b.lateFiling, a.lateFiling = lateFiling[i], a.lateFiling+lateFiling[i]
		a.bills = append(a.bills, b)
		a.post(posting{kind: RowTax, bill: b.n, from: a.start, to: a.start, amount: s.tax})
		a.post(posting{kind: RowCredits, bill: b.n, from: a.start, to: a.start, amount: -credited})
	}
	if a.letterBalance > 0 {
		b := &a.bills[0]
		b.otherPenalties, b.charged, b.counted, b.demanded = a.letterBalance-b.tax, a.letterLatePayment, a.letterLatePayment, true
		b.months = a.due.MonthsBegun(a.start)
		b.most = b.tax.Part(a.rates.latePaymentMost)
		a.takeOffLetter(b)
		a.post(posting{kind: RowLetter, bill: 1, from: a.start, to: a.start, amount: b.otherPenalties})
	}
}

// applyPayments applies the payments of a day.
func (a *account) applyPayments(d date.Day) {
	for _, p := range a.payments {
		if p.on == d {
			a.apply(p)
		}
	}
}

// apply applies a payment to tax, then to penalties, then to interest, in each to
// the oldest assessment first: Rev. Proc. 2002-26. What is left over is dropped.
func (a *account) apply(p payment) {
	for i := range a.bills {
		a.accrueInterest(&a.bills[i], p.on)
	}
	rest := p.amount
	take := func(from *cents.Sum) {
		paid := min(rest, *from)
		*from, rest = *from-paid, rest-paid
	}
	for i := range a.bills {
		take(&a.bills[i].tax)
	}
	for i := range a.bills {
		b := &a.bills[i]
		take(&b.lateFiling)
		take(&b.latePayment)
		take(&b.otherPenalties)
	}
	for i := range a.bills {
		take(&a.bills[i].interest)
	}
	for i := range a.bills {
		b := &a.bills[i]
		b.paidInGrace = max(b.paidInGrace-p.amount, 0)
	}
	rest = a.payAhead(p, rest)
	a.post(posting{kind: RowPayment, from: p.on, to: p.on, amount: rest - p.amount})
}

// balance is everything owed.
func (a *account) balance() cents.Sum {
	total := a.total()
	return total.owed()
}

// total is the bills of the account as one.
func (a *account) total() bill {
	var t bill
	for _, b := range a.bills {
		t.tax, t.lateFiling, t.latePayment = t.tax+b.tax, t.lateFiling+b.lateFiling, t.latePayment+b.latePayment
		t.otherPenalties, t.interest = t.otherPenalties+b.otherPenalties, t.interest+b.interest
	}
	return t
}

// balanceOn is the balance with interest up to a day. It is computed on a copy: an
// account whose interest is not cut there keeps its rounding.
func (a *account) balanceOn(d date.Day) cents.Sum {
	copied := account{history: a.history, book: a.book, rates: a.rates, bills: slices.Clone(a.bills)}
	for i := range copied.bills {
		copied.accrueInterest(&copied.bills[i], d)
	}
	return copied.balance()
}

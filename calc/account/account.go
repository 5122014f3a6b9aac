package account

import (
	"slices"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A account is the debt of one tax year as it grows from day to day.
type account struct {
	*history
	options
	b      *law.Book
	rates  *Rates
	bills  []bill
	until  date.Day
	late   cents.Sum   // charged for late filing
	relief cents.Sum   // late payment that the IRS took off and that is still to be left out
	added  cents.Sum   // interest and penalties charged in all
	rows   []posting   // what was added and taken, in order
	marked []mark      // what was owed on days that were asked for
	kwong  bool        // something was added in the disputed days
	lacks  []line.Line // figures of the law that nobody has found
}

// A bill is what of a bill is not paid.
type bill struct {
	assessment
	n                         int       // from 1; the first is the return's
	tax, late, pay, other     cents.Sum // tax, late filing, late payment, other penalties
	interest                  cents.Sum
	anchor                    date.Day  // the months of late payment are counted from
	months                    int       // of late payment, charged or not
	charged, most             cents.Sum // of late payment
	since                     date.Day  // interest is counted up to
	waiting, billed, lateBorn bool
	relieved                  cents.Sum // paid in time after the bill: bears no interest since
	graceEnd                  date.Day
}

// options is how an account is counted.
type options struct {
	keep           bool       // keep the rows
	byLaw          bool       // late payment as the law has it, whatever the IRS took off
	noFile, noLate bool       // leave out the penalties for late filing, and for late payment
	marks          []date.Day // look at what is owed on these days
}

// run is the account on a day.
func (f *history) run(until date.Day, b *law.Book, r *Rates, how options) *account {
	a := &account{history: f, b: b, rates: r, until: until, options: how}
	if len(f.needs) > 0 {
		return a
	}
	if a.open(); until <= a.last {
		return a
	}
	a.relief = f.tookOff(b, r, how)
	for d := a.start; d < until; d = a.next(d) {
		a.paidOn(d)
		if slices.Contains(a.marks, d) {
			a.marked = append(a.marked, mark{d, a.onDay(d)})
		}
		for i := range a.bills {
			a.begin(&a.bills[i], d)
			a.month(&a.bills[i], d)
		}
	}
	a.paidOn(until)
	for i := range a.bills {
		a.grow(&a.bills[i], until)
	}
	return a
}

// next is the next day on which something happens.
func (a *account) next(d date.Day) date.Day {
	next := a.until
	see := func(e date.Day) {
		if e > d && e < next {
			next = e
		}
	}
	for _, p := range a.payments {
		see(p.on)
	}
	for _, m := range a.marks {
		see(m)
	}
	see(a.extended)
	for i := range a.bills {
		o := &a.bills[i]
		see(o.demand)
		see(o.graceEnd)
		see(a.waits(o))
		if a.lateRunning(o) {
			see(o.anchor.AddMonthsToEnd(o.months))
		}
	}
	return next
}

// waits is the day after which interest on a bill waits for its notice.
func (a *account) waits(o *bill) date.Day {
	if o.waiver == 0 {
		return 0
	}
	return o.waiver + date.Day(a.b.Account.InterestWaiverDays.Int())
}

// open starts each bill: with its tax, or with what a letter says.
func (a *account) open() {
	late := a.lateFilings()
	rest := a.credits
	for i, l := range a.history.bills {
		paid := min(rest, l.tax)
		rest -= paid
		o := bill{assessment: l, n: i + 1, tax: l.tax - paid, since: a.start, anchor: a.due, graceEnd: 0}
		o.most = (l.tax - paid).Part(a.rates.most)
		if i > 0 {
			o.anchor = 0
			o.most = max(l.tax.Part(a.rates.most)-a.lateOn(l.tax), 0)
		}
		o.late, a.late = late[i], a.late+late[i]
		a.bills = append(a.bills, o)
		a.note(posting{kind: RowTax, bill: i + 1, from: a.start, to: a.start, amount: l.tax})
		a.note(posting{kind: RowCredits, bill: i + 1, from: a.start, to: a.start, amount: -paid})
	}
	if a.owed > 0 {
		o := &a.bills[0]
		o.other, o.charged, o.billed = a.owed-o.tax, a.chargedLate, true
		o.months = a.due.MonthsBegun(a.start)
		o.most = o.tax.Part(a.rates.most)
		a.note(posting{kind: RowLetter, bill: 1, from: a.start, to: a.start, amount: o.other})
	}
}

// paidOn applies the payments of a day.
func (a *account) paidOn(d date.Day) {
	for _, p := range a.payments {
		if p.on == d {
			a.pay(p)
		}
	}
}

// balance is all that is owed.
func (a *account) balance() cents.Sum {
	var s cents.Sum
	for i := range a.bills {
		s += a.bills[i].total()
	}
	return s
}

// A mark is what was owed on a day.
type mark struct {
	on      date.Day
	balance cents.Sum
}

// onDay is what is owed on a day, counted beside the account, so that looking
// at it moves no cent.
func (a *account) onDay(d date.Day) cents.Sum {
	b := account{history: a.history, b: a.b, rates: a.rates, bills: slices.Clone(a.bills)}
	for i := range b.bills {
		b.grow(&b.bills[i], d)
	}
	return b.balance()
}

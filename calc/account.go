package calc

import (
	"slices"

	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A tally is the debt of one tax year as it grows from day to day.
type tally struct {
	*facts
	b     *law.Book
	rates *rates
	bills []standing
	until day
	late  sum         // charged for late filing
	rows  []entry     // what was added and taken, in order
	keep  bool        // keep the rows
	kwong bool        // something was added in the disputed days
	lacks []line.Line // figures of the law that nobody has found
	marks []mark      // what was owed on days that were asked for
}

// A standing is what of a bill is not paid.
type standing struct {
	bill
	n                         int // from 1; the first is the return's
	tax, late, pay, other     sum // tax, late filing, late payment, other penalties
	interest                  sum
	anchor                    day // the months of late payment are counted from
	months                    int // of late payment, charged or not
	charged, most             sum // of late payment
	since                     day // interest is counted up to
	waiting, billed, lateBorn bool
	relieved                  sum // paid in time after the bill: bears no interest since
	graceEnd                  day
}

// run is the account on a day.
func (f *facts) run(until day, b *law.Book, r *rates, keep bool, marks ...day) *tally {
	a := &tally{facts: f, b: b, rates: r, until: until, keep: keep}
	if len(f.needs) > 0 {
		return a
	}
	if a.open(); until <= a.last {
		return a
	}
	for d := a.start; d < until; d = a.next(d, marks) {
		a.day(d)
		if slices.Contains(marks, d) {
			a.marks = append(a.marks, mark{d, a.onDay(d)})
		}
	}
	a.paidOn(until)
	for i := range a.bills {
		a.grow(&a.bills[i], until)
	}
	return a
}

// next is the next day on which something happens.
func (a *tally) next(d day, marks []day) day {
	next := a.until
	see := func(e day) {
		if e > d && e < next {
			next = e
		}
	}
	for _, p := range a.payments {
		see(p.on)
	}
	for _, m := range marks {
		see(m)
	}
	see(a.extended)
	for i := range a.bills {
		o := &a.bills[i]
		see(o.demand)
		see(o.graceEnd)
		see(a.waits(o))
		if a.lateRunning(o) {
			see(o.anchor.penaltyMonth(o.months))
		}
	}
	return next
}

// waits is the day after which interest on a bill waits for its notice.
func (a *tally) waits(o *standing) day {
	if o.waiver == never {
		return never
	}
	return o.waiver + day(natural(a.b.WaiverDays))
}

// open starts each bill: with its tax, or with what a letter says.
func (a *tally) open() {
	late := a.lateFilings()
	rest := a.credits
	for i, l := range a.facts.bills {
		paid := min(rest, l.tax)
		rest -= paid
		o := standing{bill: l, n: i + 1, tax: l.tax - paid, since: a.start, anchor: a.due, graceEnd: never}
		o.most = (l.tax - paid).part(shareOf(a.b.LatePaymentMost))
		if i > 0 {
			o.anchor = never
			o.most = max(l.tax.part(shareOf(a.b.LatePaymentMost))-a.lateOn(l.tax), 0)
		}
		o.late, a.late = late[i], a.late+late[i]
		a.bills = append(a.bills, o)
		a.note(entry{kind: RowTax, bill: i + 1, from: a.start, to: a.start, amount: l.tax})
		a.note(entry{kind: RowCredits, bill: i + 1, from: a.start, to: a.start, amount: -paid})
	}
	if a.owed > 0 {
		o := &a.bills[0]
		o.interest, o.charged, o.billed = a.owed-o.tax, a.chargedLate, true
		o.months = a.due.penaltyMonths(a.start)
		o.most = o.tax.part(shareOf(a.b.LatePaymentMost))
		a.note(entry{kind: RowLetter, bill: 1, from: a.start, to: a.start, amount: o.interest})
	}
}

// day is what happens on a day: money comes in, penalties begin to bear
// interest, a bill is sent, and a month of late payment begins.
func (a *tally) day(d day) {
	a.paidOn(d)
	for i := range a.bills {
		o := &a.bills[i]
		a.begin(o, d)
		a.month(o, d)
	}
}

// paidOn applies the payments of a day.
func (a *tally) paidOn(d day) {
	for _, p := range a.payments {
		if p.on == d {
			a.pay(p)
		}
	}
}

// begin is what changes a bill's interest on a day.
func (a *tally) begin(o *standing, d day) {
	if d == a.extended && a.start == a.due {
		a.grow(o, d)
		o.lateBorn = true
		a.note(entry{kind: RowLateFiling, bill: o.n, from: a.extended, to: a.lateEnd(), rate: &a.b.LateFiling, amount: o.late})
		if o.n == 1 {
			o.other += a.accuracy
			a.note(entry{kind: RowOther, bill: 1, from: d, to: d, amount: a.accuracy})
		}
	}
	if d == o.demand && a.start == a.due {
		a.demand(o, d)
	}
	if d == a.waits(o) && (o.demand == never || o.demand > d) {
		a.grow(o, d)
		o.waiting = true
	}
	if d == o.graceEnd {
		a.grow(o, d)
		o.relieved = 0
	}
}

// demand is a bill sent: late payment bears interest from then, and what is
// paid within the days of grace bears none.
func (a *tally) demand(o *standing, d day) {
	a.grow(o, d)
	o.waiting, o.billed = false, true
	if o.n == 1 {
		o.other += a.other
		a.note(entry{kind: RowOther, bill: 1, from: d, to: d, amount: a.other})
	}
	o.graceEnd = a.graceFrom(d, o.total())
	for _, p := range a.payments {
		if p.on > d && p.on <= min(o.graceEnd, a.until) {
			o.relieved += p.amount
		}
	}
	o.relieved = min(o.relieved, o.total())
	if o.anchor == never && o.relieved < o.total() {
		o.anchor = o.graceEnd
	}
}

// graceFrom is the last day on which a bill is paid in time: fewer days for a
// large one, but workdays.
func (a *tally) graceFrom(d day, amount sum) day {
	if amount >= sumOf(a.b.DemandLarge.Amount) {
		return d.plusWorkdays(natural(a.b.DemandBusinessDays))
	}
	return d + day(natural(a.b.DemandDays))
}

// balance is all that is owed.
func (a *tally) balance() sum {
	var s sum
	for i := range a.bills {
		s += a.bills[i].total()
	}
	return s
}

// A mark is what was owed on a day.
type mark struct {
	on      day
	balance sum
}

// onDay is what is owed on a day, counted beside the account, so that looking
// at it moves no cent.
func (a *tally) onDay(d day) sum {
	b := tally{facts: a.facts, b: a.b, rates: a.rates, bills: slices.Clone(a.bills)}
	for i := range b.bills {
		b.grow(&b.bills[i], d)
	}
	return b.balance()
}

package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
)

// begin is what changes a bill's interest on a day.
func (a *account) begin(o *bill, d date.Day) {
	if d == a.extended && a.start == a.due {
		a.grow(o, d)
		o.lateBorn = true
		a.note(posting{kind: RowLateFiling, bill: o.n, from: a.extended, to: min(a.lateEnd(), a.extended.AddMonthsToEnd(a.lateMonths())), rate: &a.b.Account.LateFilingRate, amount: o.late})
		if o.n == 1 {
			o.other += a.accuracy
			a.note(posting{kind: RowOther, bill: 1, from: d, to: d, amount: a.accuracy})
		}
	}
	if d == o.demand && a.start == a.due {
		a.demand(o, d)
	}
	if d == a.waits(o) && (o.demand == 0 || o.demand > d) {
		a.grow(o, d)
		o.waiting = true
	}
	if d == o.graceEnd && o.relieved > 0 {
		a.grow(o, d)
		o.relieved = 0
	}
}

// demand is a bill sent: late payment bears interest from then, and what is
// paid within the days of grace bears none.
func (a *account) demand(o *bill, d date.Day) {
	a.grow(o, d)
	o.waiting, o.billed = false, true
	if o.n == 1 {
		o.other += a.other
		a.note(posting{kind: RowOther, bill: 1, from: d, to: d, amount: a.other})
	}
	o.graceEnd = a.graceFrom(d, o.total())
	for _, p := range a.payments {
		if p.on > d && p.on <= min(o.graceEnd, a.until) {
			o.relieved += p.amount
		}
	}
	o.relieved = min(o.relieved, o.total())
	if o.anchor == 0 && o.relieved < o.total() {
		o.anchor = o.graceEnd
	}
}

// graceFrom is the last day on which a bill is paid in time: fewer days for a
// large one, but workdays.
func (a *account) graceFrom(d date.Day, amount cents.Sum) date.Day {
	if amount >= cents.Of(a.b.Account.DemandLargeAmount.Amount) {
		return d.AddWorkdays(a.b.Account.DemandBusinessDays.Int())
	}
	return d + date.Day(a.b.Account.DemandDays.Int())
}

// bearing is what of a bill bears interest.
func (o *bill) bearing() cents.Sum {
	s := o.other + o.interest - o.relieved
	if !o.waiting {
		s += o.tax
	}
	if o.lateBorn {
		s += o.late
	}
	if o.billed {
		s += o.pay
	}
	return max(s, 0)
}

// total is what of a bill is owed.
func (o *bill) total() cents.Sum { return o.tax + o.late + o.pay + o.other + o.interest }

// largest is a debt beyond which nothing is counted: ten trillion dollars, which
// only a slip of the year makes.
const largest cents.Sum = 1_000_000_000_000_000

// grow adds interest up to a day, to the cent for each span of one rate. Before
// the first known rate there is none.
func (a *account) grow(o *bill, to date.Day) {
	o.since = max(o.since, min(to, a.rates.list[0].from-1))
	for o.since < to {
		s := a.rates.next(o.since, to)
		base := o.bearing()
		if base > largest {
			break
		}
		added := base.Part(s.factor())
		o.interest += added
		if added > 0 {
			a.note(posting{kind: RowInterest, bill: o.n, from: s.from, to: s.to, rate: &s.rate.line, base: base, factor: s.factor(), amount: added})
		}
		o.since = s.to
	}
}

// pay applies a payment to tax, then penalties, then interest.
func (a *account) pay(p payment) {
	for i := range a.bills {
		a.grow(&a.bills[i], p.on)
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
		o := &a.bills[i]
		take(&o.late)
		take(&o.pay)
		take(&o.other)
	}
	for i := range a.bills {
		take(&a.bills[i].interest)
	}
	for i := range a.bills {
		o := &a.bills[i]
		o.relieved = max(o.relieved-p.amount, 0)
	}
	a.note(posting{kind: RowPayment, from: p.on, to: p.on, amount: rest - p.amount})
}

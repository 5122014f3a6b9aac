package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Balance is what one bill of a tax year owes on a day, and what it may still
// cost: all that a payment schedule needs of an account.
type Balance struct {
	Year, Bill             int // which tax year and which of its bills, from 1
	Tax, Penalty, Interest cents.Sum
	Charged, Most          cents.Sum // late payment charged, and all it may cost: IRC 6651(a)(2)
	Expires                date.Day  // the last day to collect it; no day if that is not known
	Late                   LatePayment
}

// Owed is all that is owed of the bill.
func (b *Balance) Owed() cents.Sum { return b.Tax + b.Penalty + b.Interest }

// Balances is what every bill owes on the book's day whose time has not run
// out, with what was not answered taken one way. The lines are the answers
// without which nothing can be said of a year; then the bills of that year are
// not among the balances.
func Balances(c facts.Case, way facts.Reading, b *law.Book, r *Rates) ([]Balance, []line.Line) {
	var all []Balance
	var needs []line.Line
	for i, y := range c.Debt.Years {
		f := historyOf(c, i+1, way, b)
		if csed.YearExpired(c, y, b.On, b) && !csed.AllExpired(c, b) {
			continue
		}
		if len(f.needs) > 0 {
			needs = append(needs, f.needs...)
			continue
		}
		a := f.run(b.On, b, r, options{})
		for _, o := range a.bills {
			if o.total() > 0 && csed.Collectible(c, y, o.n, b) {
				all = append(all, Balance{
					Year: i + 1, Bill: o.n, Tax: o.tax, Penalty: o.late + o.pay + o.other, Interest: o.interest,
					Charged: o.charged, Most: max(o.most, o.charged), Expires: csed.LastDay(c, y, o.n, way, b),
					Late: LatePayment{history: f, from: o.anchor, month: o.months},
				})
			}
		}
	}
	if len(c.Debt.Years) == 0 {
		needs = append(needs, facts.Missing("tax-years"))
	}
	return all, needs
}

// LatePayment is where the months of the penalty for late payment stand. In the
// zero LatePayment none begins.
type LatePayment struct {
	history *history
	from    date.Day // the months are counted from
	month   int      // begun
}

// NewLatePayment is the penalty of a bill of which nothing is known but the day
// from which its months are counted and whether the return was filed in time. No
// agreement is in effect, and no notice of levy has come.
func NewLatePayment(d date.Day, filedInTime bool) LatePayment {
	return LatePayment{history: &history{onTime: filedInTime}, from: d}
}

// WithAgreement is the penalty with an installment agreement in effect from a day on,
// which lowers its rate for a return filed in time: IRC 6651(h).
func (l LatePayment) WithAgreement(from date.Day) LatePayment {
	if l.history != nil && (l.history.planFrom == 0 || l.history.planTo != 0) {
		f := *l.history
		f.planFrom, f.planTo = from, 0
		l.history = &f
	}
	return l
}

// Next begins the next month of the penalty that begins on a day or after it and
// before another: the day it begins, and its share of the tax unpaid then. It is
// false if none begins.
func (l *LatePayment) Next(from, before date.Day, r *Rates) (begins date.Day, rate cents.Share, ok bool) {
	if l.from == 0 {
		return 0, 0, false
	}
	for l.from.AddMonthsToEnd(l.month) < from {
		l.month++
	}
	begins = l.from.AddMonthsToEnd(l.month)
	if begins >= before {
		return 0, 0, false
	}
	l.month++
	return begins, l.history.lateRate(begins, l.from.AddMonthsToEnd(l.month), r).share, true
}

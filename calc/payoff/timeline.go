package payoff

import (
	"math"
	"slices"
	"sort"

	"offercheck/calc/account"
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/law"
)

// openingBalances is what is owed on a day, before any payment.
type openingBalances struct {
	book     *law.Book
	on       date.Day
	first    date.Day // the first payment; no day for a month after the opening
	rates    *account.Rates
	balances []account.Balance
	ofTotal  bool // the balance is the total of all years, of which nothing else is known
}

// agreeFrom puts an installment agreement in effect from a day on, which lowers late
// payment if the return was filed on time: IRC 6651(h).
func (o *openingBalances) agreeFrom(d date.Day) {
	for i := range o.balances {
		o.balances[i].Late = o.balances[i].Late.WithAgreement(d)
	}
}

// lastDay is the last day on which any of the balances may be collected, and the day
// of the opening if none expires after it.
func (o *openingBalances) lastDay() date.Day {
	last := o.on
	for i := range o.balances {
		last = max(last, o.balances[i].Expires)
	}
	return last
}

// A timeline is the days of monthly payments, and what the bills accrue from one to
// the next. It is made once, and run with as many amounts as need be.
type timeline struct {
	bills    []bill     // in the order in which they are paid
	dates    []date.Day // of the payments
	keepRows bool       // a run keeps a row for each payment
}

// A bill is the unpaid parts of one assessment as payments work it off.
type bill struct {
	account.Balance
	inTime    int        // how many payments fall on or before its last day; more than there are if that is unknown
	intervals []interval // from the start to the last payment
	starts    []int      // where the intervals before each payment begin, and where the last end
}

// An interval is days in which nothing happens but interest. Its first day may
// begin a month of late payment.
type interval struct {
	late   cents.Share // of the tax unpaid then; zero if no month begins
	factor cents.Share // the interest on one dollar
}

// monthsToRun is how many payments there may be before nothing is left to pay: until all
// has expired, and one at least.
func (o *openingBalances) monthsToRun() int {
	months := 1
	for i := range o.balances {
		if o.balances[i].Expires == 0 {
			return maxMonths
		}
		months = max(months, o.paymentsBy(o.balances[i].Expires))
	}
	return min(months, maxMonths)
}

// mostMonths is the longest timeline: to the end of the calendar.
const mostMonths = 12 * 9999

// paymentsBy is how many payments fall on or before a day.
func (o *openingBalances) paymentsBy(d date.Day) int {
	switch {
	case o.first == 0:
		return o.on.MonthsUntil(d)
	case d < o.first:
		return 0
	}
	return 1 + o.first.MonthsUntil(d)
}

// timeline is a number of months from the opening on, with a payment on the same
// day of each, and the bills by the day they expire.
func (o *openingBalances) timeline(months int) *timeline {
	t := &timeline{}
	for _, balance := range o.balances {
		t.bills = append(t.bills, bill{Balance: balance})
	}
	sort.SliceStable(t.bills, func(i, j int) bool { return t.bills[i].order() < t.bills[j].order() })
	o.extend(t, months)
	return t
}

// extend makes a timeline as long as so many months, if it is not yet.
func (o *openingBalances) extend(t *timeline, months int) {
	from, have := o.on, len(t.dates)
	if have > 0 {
		from = t.dates[have-1]
	}
	months = min(max(months, have), mostMonths)
	t.dates = slices.Grow(t.dates, months-have)
	for k := have; k < months; k++ {
		if o.first != 0 {
			t.dates = append(t.dates, o.first.AddMonths(k))
		} else {
			t.dates = append(t.dates, o.on.AddMonths(k+1))
		}
	}
	for i := range t.bills {
		b := &t.bills[i]
		if b.inTime = months + 1; b.Expires != 0 {
			b.inTime = min(b.inTime, o.paymentsBy(b.Expires))
		}
		if have == 0 {
			b.starts, b.intervals = append(make([]int, 0, months+1), 0), make([]interval, 0, 2*months)
		}
		from := from
		for _, to := range t.dates[have:] {
			b.intervals = o.appendIntervals(b.intervals, &b.Late, from, to)
			b.starts, from = append(b.starts, len(b.intervals)), to
		}
	}
}

// order is the day on which a bill expires, after all others if that is unknown.
func (b *bill) order() date.Day {
	if b.Expires == 0 {
		return math.MaxInt
	}
	return b.Expires
}

// appendIntervals appends the intervals from one day to another, which are split
// where a month of late payment begins.
func (o *openingBalances) appendIntervals(all []interval, late *account.LatePayment, from, to date.Day) []interval {
	next := interval{}
	for {
		begins, share, ok := late.Next(from, to, o.rates)
		if !ok {
			next.factor = o.rates.Factor(from, to)
			return append(all, next)
		}
		if begins > from {
			next.factor = o.rates.Factor(from, begins)
			all = append(all, next)
		}
		next, from = interval{late: share}, begins
	}
}

// owed is what all bills owe together.
func (t *timeline) owed() (s cents.Sum) {
	for i := range t.bills {
		s += t.bills[i].Owed()
	}
	return s
}

package payoff

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// balances is what is owed on the book's day, bill by bill.
type balances struct {
	b     *law.Book
	rates *account.Rates
	bills []account.Balance
}

// balancesOf is what a case owes on the book's day, with what was not answered
// taken one way. Lines are what nothing can be said without.
func balancesOf(c facts.Case, way facts.Reading, b *law.Book, r *account.Rates) (*balances, []line.Line) {
	bills, needs := account.Balances(c, way, b, r)
	return &balances{b: b, rates: r, bills: bills}, needs
}

// timeline is the months from a day on, with payments on the same day of each,
// and with the bills in the order they are paid: the earliest to expire first.
func (d *balances) timeline(start date.Day, months int) *timeline {
	t := &timeline{dates: make([]date.Day, months)}
	for k := range t.dates {
		t.dates[k] = start.AddMonths(k + 1)
	}
	for _, owed := range d.bills {
		p := bill{Balance: owed, last: months + 1}
		for p.Expires != 0 && p.last > 0 && start.AddMonths(p.last) > p.Expires {
			p.last--
		}
		p.at, p.intervals = append(make([]int, 0, months+1), 0), make([]interval, 0, 2*months)
		from := start
		for _, to := range t.dates {
			p.intervals = d.intervals(p.intervals, &p.Late, from, to)
			p.at, from = append(p.at, len(p.intervals)), to
		}
		t.bills = append(t.bills, p)
	}
	slices.SortStableFunc(t.bills, func(p, q bill) int { return int(p.order() - q.order()) })
	return t
}

// order is the day a bill expires, after all others if that is not known.
func (p *bill) order() date.Day {
	if p.Expires == 0 {
		return 1 << 30
	}
	return p.Expires
}

// intervals adds a bill's days from one payment to the next: one interval for
// each month of late payment that begins in between.
func (d *balances) intervals(all []interval, late *account.LatePayment, from, to date.Day) []interval {
	begin := interval{}
	for {
		at, rate, ok := late.Next(from, to, d.rates)
		if !ok {
			begin.factor = d.rates.Factor(from, to)
			return append(all, begin)
		}
		if at > from {
			begin.factor = d.rates.Factor(from, at)
			all = append(all, begin)
		}
		begin, from = interval{late: rate}, at
	}
}

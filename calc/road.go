package calc

import (
	"slices"

	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// road is the way from a day on with payments on the same day of each month,
// and with the pots in the order they are paid: the earliest to expire first.
func (d *bills) road(start date.Day, months int) *timeline {
	r := &timeline{dates: make([]date.Day, months)}
	for k := range r.dates {
		r.dates[k] = start.AddMonths(k + 1)
	}
	for i := range d.pots {
		p := d.pots[i]
		p.last = months + 1
		for p.expires != 0 && p.last > 0 && start.AddMonths(p.last) > p.expires {
			p.last--
		}
		late := *d.lates[i]
		p.at, p.legs = append(make([]int, 0, months+1), 0), make([]interval, 0, 2*months)
		from := start
		for _, to := range r.dates {
			p.legs = d.legs(p.legs, &late, from, to)
			p.at, from = append(p.at, len(p.legs)), to
		}
		r.pots = append(r.pots, p)
	}
	slices.SortStableFunc(r.pots, func(p, q payoffBill) int { return int(p.order() - q.order()) })
	return r
}

// order is the day a pot expires, after all others if that is not known.
func (p payoffBill) order() date.Day {
	if p.expires == 0 {
		return 1 << 30
	}
	return p.expires
}

// legs adds a pot's way from one payment to the next: interest, and a leg for
// each month of late payment that begins in between.
func (d *bills) legs(legs []interval, s *penaltyState, from, to date.Day) []interval {
	begin := interval{}
	for s.anchor != 0 && s.anchor.AddMonthsToEnd(s.month) < from {
		s.month++
	}
	for s.anchor != 0 && s.anchor.AddMonthsToEnd(s.month) < to {
		at := s.anchor.AddMonthsToEnd(s.month)
		s.month++
		if at > from {
			begin.factor = d.rates.factor(from, at)
			legs = append(legs, begin)
		}
		begin, from = interval{late: s.facts.lateRate(at, s.anchor.AddMonthsToEnd(s.month), d.rates).share}, at
	}
	begin.factor = d.rates.factor(from, to)
	return append(legs, begin)
}

// bills is what is owed on a day in pots, with what late payment costs.
type bills struct {
	b     *law.Book
	rates *rates
	pots  []payoffBill
	lates []*penaltyState
}

// A penaltyState is where the months of late payment of a pot stand.
type penaltyState struct {
	facts  *history
	anchor date.Day
	month  int
}

// payoffBills is what every year owes on the book's day, with what is not known taken
// one way. Lines are what nothing can be said without.
func payoffBills(c facts.Case, way facts.Reading, b *law.Book, r *rates) (*bills, []line.Line) {
	d := &bills{b: b, rates: r}
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
				d.add(payoffBill{
					n: i + 1, bill: o.n, tax: o.tax, penalty: o.late + o.pay + o.other, interest: o.interest,
					charged: o.charged, most: max(o.most, o.charged), expires: csed.LastDay(c, y, o.n, way, b),
				}, &penaltyState{facts: f, anchor: o.anchor, month: o.months})
			}
		}
	}
	if len(c.Debt.Years) == 0 {
		needs = append(needs, facts.Missing("tax-years"))
	}
	return d, needs
}

func (d *bills) add(p payoffBill, l *penaltyState) {
	d.pots, d.lates = append(d.pots, p), append(d.lates, l)
}

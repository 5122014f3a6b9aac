package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Balance is what one assessment owes on a day, in cents, and what it may still
// be charged: all that a schedule of payments needs to know of an account.
type Balance struct {
	Year, Bill             int       // which tax year, and which of its assessments: from 1
	Tax, Penalty, Interest cents.Sum // unpaid
	Charged, Most          cents.Sum // late payment charged so far, and at most: IRC 6651(a)(2)
	Expires                date.Day  // the last day to collect it (IRC 6502); no day if that is unknown
	Late                   LatePayment
}

// Owed is everything unpaid: tax, penalties and interest.
func (b *Balance) Owed() cents.Sum { return b.Tax + b.Penalty + b.Interest }

// Balances is what every assessment owes on the book's day, without those paid off and
// those that have expired, unless all of them have. Unknowns are resolved for
// or against the taxpayer, as the reading says. The lines are the missing answers,
// or the figures of the law that are not known, as the rate of interest if r has
// none: the balances of the years that need them are left out.
func Balances(c facts.Case, reading facts.Reading, b *law.Book, r *Rates) ([]Balance, []line.Line) {
	return Relieved(c, reading, nil, b, r)
}

// Relieved is Balances with penalties taken off on that day.
func Relieved(c facts.Case, reading facts.Reading, reliefs []Relief, b *law.Book, r *Rates) ([]Balance, []line.Line) {
	b = b.OrEmpty()
	var all []Balance
	var needed []line.Line
	_, known := r.firstDay()
	for i, y := range c.Debt.Years {
		if csed.YearExpired(c, y, b.On, b) && !csed.AllExpired(c, b) {
			continue
		}
		h := historyOf(c, i+1, reading, b)
		switch {
		case len(h.missing) > 0:
			needed = append(needed, h.missing...)
			continue
		case !known:
			needed = append(needed, noRate(b))
			continue
		}
		a := h.accountTo(b.On, b, r, reliefOf(reliefs, i+1).options(b.On))
		if len(a.gaps) > 0 {
			needed = append(needed, a.gaps...)
			continue
		}
		for j := range a.bills {
			unpaid := &a.bills[j]
			if unpaid.owed() > 0 && csed.Collectible(c, y, unpaid.n, b) {
				all = append(all, Balance{
					Year: i + 1, Bill: unpaid.n,
					Tax: unpaid.tax, Penalty: unpaid.lateFiling + unpaid.latePayment + unpaid.otherPenalties, Interest: unpaid.interest,
					Charged: unpaid.counted, Most: max(unpaid.most, unpaid.counted), Expires: csed.LastDay(c, y, unpaid.n, reading, b),
					Late: LatePayment{history: h, from: unpaid.monthsFrom, months: unpaid.months},
				})
			}
		}
	}
	if len(c.Debt.Years) == 0 {
		needed = append(needed, facts.Missing("tax-years"))
	}
	return all, needed
}

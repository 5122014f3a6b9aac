package account

import (
	"slices"

	"offercheck/calc/cents"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// yearDebt is the debt of the case's nth year, from 1, on a day.
func yearDebt(c facts.Case, n int, on date.Day, b *law.Book, r *Rates) YearDebt {
	y := c.Debt.Years[n-1]
	d := YearDebt{N: n, Clocks: csed.Clocks(c, n, b), Answered: y.HasHistory(), Expired: csed.YearExpired(c, y, on, b)}
	least := historyOf(c, n, facts.ForTaxpayer, b).accountTo(on, b, r, options{})
	most := historyOf(c, n, facts.AgainstTaxpayer, b).accountTo(on, b, r, options{})
	needed := slices.Concat(most.missing, most.gaps)
	if len(most.missing) == 0 && !r.cover(most.start) {
		needed = append(needed, noRate(b))
	}
	d.Due = line.WorkedDay("year-due", most.due, b.Account.Cites.ReturnDue, most.missing...).Of(n)
	d.ReturnDue = line.WorkedDay("year-return-due", most.extended, b.Account.Cites.ReturnDue, most.missing...).Of(n)
	d.Range.Least = least.balance().Line("year-balance-least", b.Account.Cites.Compounding, needed...).Of(n)
	d.Range.Most = most.balance().Line("year-balance-most", b.Account.Cites.Compounding, needed...).Of(n)
	d.setParts(least, most, needed)
	d.collectible = collectible(c, n, d.Balance, least, most)
	d.setSaving(most, on, needed)
	d.Findings = most.findings(y, n)
	return d
}

// setParts sets the parts of the year's debt and the balance: each is known where
// both accounts agree on it, unless something is needed.
func (d *YearDebt) setParts(least, most *account, needed []line.Line) {
	b := most.book
	part := func(id string, low, high cents.Sum, c line.Cite, from ...line.Line) line.Line {
		from = slices.Concat(from, needed)
		if low != high {
			from = append(from, most.assumed...)
		}
		return high.Line(id, c, from...).Of(d.N)
	}
	low, high := least.total(), most.total()
	d.Tax = part("year-tax-left", low.tax, high.tax, b.Account.Cites.PaymentOrder, most.given...)
	d.LateFiling = part("year-late-filing", low.lateFiling, high.lateFiling, b.Account.LateFilingRate.Cite, b.Account.LateFilingRate)
	d.LatePayment = part("year-late-payment-left", low.latePayment, high.latePayment, b.Account.Cites.LatePayment, b.Account.LatePaymentRate)
	d.Other = part("year-other", low.otherPenalties, high.otherPenalties, b.Account.Cites.PenaltyInterest)
	d.Interest = part("year-interest", low.interest, high.interest, b.Account.Cites.Compounding)
	d.Balance = line.Sum("year-balance", d.Tax, d.LateFiling, d.LatePayment, d.Other, d.Interest).Of(d.N)
	if !d.Balance.Known && low.owed() == high.owed() {
		d.Balance = part("year-balance", low.owed(), high.owed(), b.Account.Cites.Compounding, most.given...)
	}
}

// collectible is the nth year's balance without expired bills. It is the whole
// balance if all of them have expired, or if both accounts disagree on it.
func collectible(c facts.Case, n int, balance line.Line, least, most *account) line.Line {
	var low, high cents.Sum
	y, b, expired := c.Debt.Years[n-1], most.book, 0
	for i := range most.bills {
		if csed.BillExpired(c, y, i+1, b.On, b) {
			expired++
			continue
		}
		low, high = low+least.bills[i].owed(), high+most.bills[i].owed()
	}
	if expired == 0 || expired == len(most.bills) || low != high {
		return balance
	}
	return high.Line("year-live", b.Clock.Cites.Collection, balance).Of(n)
}

// setSaving computes the account again without penalties.
func (d *YearDebt) setSaving(full *account, on date.Day, needed []line.Line) {
	switch {
	case full.letterBalance > 0:
		needed = append(slices.Clone(needed), facts.Missing("year-shown").Of(d.N))
	case len(full.missing) == 0 && !d.Balance.Known:
		needed = slices.Concat(needed, full.assumed)
	}
	without := func(id string, o options) line.Line {
		rest := full.history.accountTo(on, full.book, full.rates, o)
		return (full.accruals - rest.accruals).Line(id, full.book.Account.Cites.PenaltyInterest, needed...).Of(d.N)
	}
	d.Saving = Saving{
		LateFiling:  without("saving-late-filing", options{noLateFiling: true}),
		LatePayment: without("saving-late-payment", options{noLatePayment: true}),
		Both:        without("saving-both", options{noLateFiling: true, noLatePayment: true}),
	}
}

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
	d := YearDebt{N: n, Kind: kindOf(y), Clocks: csed.Clocks(c, n, b), Answered: y.HasHistory(), Expired: csed.YearExpired(c, y, on, b)}
	least := historyOf(c, n, facts.ForTaxpayer, b).accountTo(on, b, r, options{})
	most := historyOf(c, n, facts.AgainstTaxpayer, b).accountTo(on, b, r, options{})
	missing := slices.Clone(most.missing)
	if len(missing) == 0 && !r.cover(most.start) {
		missing = append(missing, noRate(b))
	}
	needed := slices.Concat(missing, most.gaps)
	d.Due = line.WorkedDay("year-due", most.due, b.Account.Cites.ReturnDue, most.missing...).Of(n)
	d.ReturnDue = line.WorkedDay("year-return-due", most.extended, b.Account.Cites.ReturnDue, most.missing...).Of(n)
	if most.penalty { // nothing was due before its notice and demand
		d.Due, d.ReturnDue = line.GivenDay("year-due", 0).Of(n), line.GivenDay("year-return-due", 0).Of(n)
	}
	d.setRange(least, most, needed)
	d.setParts(least, most, missing)
	d.collectible = collectible(c, n, d.Balance, least, most)
	d.setSaving(most, needed)
	d.Findings = most.findings(y, n)
	return d
}

// kindOf is what kind of civil penalty a debt is; empty of income tax.
func kindOf(y facts.TaxYear) string {
	if !y.IsPenalty() {
		return ""
	}
	return y.Kind.Value
}

// setRange sets the range of the balance: it holds both accounts, with late payment
// read for and against the taxpayer where no text settles it. Neither account is the lower
// one in every case. Where the IRS says what late payment it charged, that figure holds for
// both, and only the months it is left out of differ. And interest is rounded to the cent
// whenever what bears it changes, on more days in the one than in the other.
func (d *YearDebt) setRange(least, most *account, needed []line.Line) {
	low, high := least.balance(), most.balance()
	if least.latePaymentMayDiffer() {
		low = min(low, least.accountWith(options{late: fewestMonths, abatedCounts: true}).balance())
	}
	if most.latePaymentMayDiffer() {
		high = max(high, most.accountWith(options{late: mostMonths}).balance())
	}
	low, high = min(low, high), max(low, high)
	c := most.book.Account.Cites.Compounding
	d.Range.Least = low.Line("year-balance-least", c, needed...).Of(d.N)
	d.Range.Most = high.Line("year-balance-most", c, needed...).Of(d.N)
}

// setParts sets the parts of the year's debt and the balance: each is known where
// both accounts agree on it, unless an answer is missing. Without the minimum for
// late filing only what depends on it is unknown: late filing, the interest on it
// and, once payments have reached them, the other penalties.
func (d *YearDebt) setParts(least, most *account, missing []line.Line) {
	rates, cites := &most.book.Account, &most.book.Account.Cites
	needed := slices.Concat(missing, most.gaps)
	others := missing
	if len(most.payments) > 0 && most.total().tax == 0 {
		others = needed
	}
	part := func(id string, low, high cents.Sum, c line.Cite, needed []line.Line, from ...line.Line) line.Line {
		from = slices.Concat(from, needed)
		if low != high {
			from = append(from, most.assumed...)
		}
		return high.Line(id, c, from...).Of(d.N)
	}
	low, high := least.total(), most.total()
	d.Tax = part("year-tax-left", low.tax, high.tax, cites.PaymentOrder, missing, most.given...)
	d.LateFiling = part("year-late-filing", low.lateFiling, high.lateFiling, rates.LateFilingRate.Cite, needed, rates.LateFilingRate)
	d.LatePayment = part("year-late-payment-left", low.latePayment, high.latePayment, cites.LatePayment, others, rates.LatePaymentRate)
	if most.penalty {
		d.Other = part("year-civil", low.otherPenalties, high.otherPenalties, cites.CivilPenalty, others, most.given...)
	} else {
		d.Other = part("year-other", low.otherPenalties, high.otherPenalties, cites.PenaltyInterest, others)
	}
	d.Interest = part("year-interest", low.interest, high.interest, cites.Compounding, needed)
	d.Balance = line.Sum("year-balance", d.Tax, d.LateFiling, d.LatePayment, d.Other, d.Interest).Of(d.N)
	if !d.Balance.Known && low.owed() == high.owed() {
		d.Balance = part("year-balance", low.owed(), high.owed(), cites.Compounding, needed, most.given...)
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
func (d *YearDebt) setSaving(full *account, needed []line.Line) {
	switch {
	case full.penalty && len(full.missing) == 0: // nothing on it is abated, whatever is unknown
	case full.letterBalance > 0:
		needed = append(slices.Clone(needed), facts.Missing("year-shown").Of(d.N))
	case len(full.missing) == 0 && !d.Balance.Known:
		needed = slices.Concat(needed, full.assumed)
	}
	without := func(id string, o options) line.Line {
		rest := full.accountWith(o)
		return (full.accruals - rest.accruals).Line(id, full.book.Account.Cites.PenaltyInterest, needed...).Of(d.N)
	}
	d.Saving = Saving{
		LateFiling:  without("saving-late-filing", options{noLateFiling: true}),
		LatePayment: without("saving-late-payment", options{noLatePayment: true}),
		Both:        without("saving-both", options{noLateFiling: true, noLatePayment: true}),
	}
}

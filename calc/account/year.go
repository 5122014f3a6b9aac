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

// yearDebt is the debt of the nth year on a day.
func yearDebt(c facts.Case, n int, on date.Day, b *law.Book, r *Rates) YearDebt {
	d := YearDebt{N: n, Clocks: csed.Clocks(c, n, b), Answered: c.Debt.Years[n-1].Told()}
	d.Expired = csed.YearExpired(c, c.Debt.Years[n-1], on, b)
	least, most := historyOf(c, n, facts.ForTaxpayer, b), historyOf(c, n, facts.AgainstTaxpayer, b)
	d.Due = line.WorkedDay("year-due", most.due, b.Account.ReturnDue, most.needs...).Of(n)
	d.ReturnDue = line.WorkedDay("year-return-due", most.extended, b.Account.ReturnDue, most.needs...).Of(n)
	low, high := least.run(on, b, r, options{}), most.run(on, b, r, options{})
	in := slices.Concat(most.needs, high.lacks)
	if len(most.needs) == 0 && most.start < r.list[0].from {
		in = append(in, line.Gap("interest.underpayment", line.Share, b.Account.Compounding))
	}
	d.Range.Least = low.balance().Line("year-balance-least", b.Account.Compounding, in...).Of(n)
	d.Range.Most = high.balance().Line("year-balance-most", b.Account.Compounding, in...).Of(n)
	d.parts(low.all(), high.all(), most, in, b)
	d.live = unexpiredBalance(c, d.Balance, low, high, n, b)
	d.saved(most, high, on, d.unsettled(in, most), b, r)
	d.Findings = most.findings(c.Debt.Years[n-1], n, high, b)
	return d
}

// all is the bills of the account together.
func (a *account) all() (all bill) {
	for _, o := range a.bills {
		all.tax, all.late, all.pay = all.tax+o.tax, all.late+o.late, all.pay+o.pay
		all.other, all.interest = all.other+o.other, all.interest+o.interest
	}
	return all
}

// unexpiredBalance is the year's balance without bills whose time is over; all of it if they
// all are.
func unexpiredBalance(c facts.Case, balance line.Line, low, high *account, n int, b *law.Book) line.Line {
	var least, most cents.Sum
	y, over := c.Debt.Years[n-1], 0
	for i := range high.bills {
		if csed.BillExpired(c, y, i+1, b.On, b) {
			over++
			continue
		}
		least, most = least+low.bills[i].total(), most+high.bills[i].total()
	}
	if over == 0 || over == len(high.bills) || least != most {
		return balance
	}
	return most.Line("year-live", b.Clock.Collection, balance).Of(n)
}

// parts is the year's debt, part by part: each as far as both readings agree.
func (d *YearDebt) parts(low, high bill, f *history, in []line.Line, b *law.Book) {
	part := func(id string, low, high cents.Sum, c line.Cite, from ...line.Line) line.Line {
		from = slices.Concat(from, in)
		if low != high {
			from = append(from, f.gaps...)
		}
		return high.Line(id, c, from...).Of(d.N)
	}
	d.Tax = part("year-tax-left", low.tax, high.tax, b.Account.PaymentOrder, f.said...)
	d.LateFiling = part("year-late-filing", low.late, high.late, b.Account.LateFiling.Cite, b.Account.LateFiling)
	d.LatePayment = part("year-late-payment-left", low.pay, high.pay, b.Account.LatePayments, b.Account.LatePayment)
	d.Other = part("year-other", low.other, high.other, b.Account.InterestPenalty)
	d.Interest = part("year-interest", low.interest, high.interest, b.Account.Compounding)
	d.Balance = line.Sum("year-balance", d.Tax, d.LateFiling, d.LatePayment, d.Other, d.Interest).Of(d.N)
	if !d.Balance.Known && low.total() == high.total() {
		d.Balance = part("year-balance", low.total(), high.total(), b.Account.Compounding, f.said...)
	}
}

// unsettled is what a saving waits for: of a letter nobody can say which
// penalties are in it.
func (d *YearDebt) unsettled(in []line.Line, f *history) []line.Line {
	switch {
	case f.owed > 0:
		return append(slices.Clone(in), facts.Missing("year-shown").Of(d.N))
	case len(f.needs) == 0 && !d.Balance.Known:
		return slices.Concat(in, f.gaps)
	}
	return in
}

// saved is the account counted again without penalties.
func (d *YearDebt) saved(f *history, full *account, on date.Day, in []line.Line, b *law.Book, r *Rates) {
	without := func(id string, how options) line.Line {
		return (full.added - f.run(on, b, r, how).added).Line(id, b.Account.InterestPenalty, in...).Of(d.N)
	}
	d.Saving = Saving{
		LateFiling:  without("saving-late-filing", options{noFile: true}),
		LatePayment: without("saving-late-payment", options{noLate: true}),
		Both:        without("saving-both", options{noFile: true, noLate: true}),
	}
}

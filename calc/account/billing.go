package account

import (
	"slices"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// assess is what was assessed and when it was billed: the return's tax, then
// what was added later.
func (f *history) assess(y facts.TaxYear, way facts.Reading, n int) {
	h := y.History
	f.amount("year-shown", n, h.Shown)
	f.credits = f.amount("year-credits", n, h.Credits)
	first := assessment{tax: cents.Of(h.Shown.Value), assessed: y.Assessed.Value, waiver: 0}
	first.demand = f.demanded("year-demand", n, h.Demand, y.Assessed, way)
	f.bills = append(f.bills, first)
	for _, l := range h.Later {
		tax := f.amount("later-tax", n, l.Tax)
		f.bills = append(f.bills, assessment{
			tax: tax, assessed: l.On.Value, waiver: l.Waiver.Value,
			demand: f.demanded("later-demand", n, l.Demand, l.On, way),
		})
	}
	if h.Charged.LateFiling.Given {
		s := cents.Of(h.Charged.LateFiling.Value)
		f.lateFiling = &s
	}
	if h.Charged.LatePayment.Given && h.OwedOn.Given {
		s := cents.Of(h.Charged.LatePayment.Value)
		f.lateSaid, f.lateSaidOn = &s, h.OwedOn.Value
	}
	f.accuracy, f.other = cents.Of(h.Charged.Accuracy.Value), cents.Of(h.Charged.Other.Value)
}

// demanded is when a bill came. If that is not known it never did or, against
// the taxpayer, on the day of the assessment.
func (f *history) demanded(id string, n int, said, assessed facts.Date, way facts.Reading) date.Day {
	if said.Given {
		return said.Value
	}
	f.gap(line.GivenDay(id, 0).Of(n))
	if way == facts.AgainstTaxpayer {
		if assessed.Given {
			return assessed.Value
		}
		return f.due
	}
	return 0
}

// paid is the payments in their order. What came by the last day in time is a
// credit of the due day.
func (f *history) paid(h facts.History, way facts.Reading, n int, today date.Day) {
	for _, p := range h.Payments {
		at := p.On.Value
		if !p.On.Given {
			f.gap(line.GivenDay("payment-on", 0).Of(n))
			at = today
			if way == facts.ForTaxpayer {
				at = f.due
			}
		}
		amount := f.amount("payment-amount", n, p.Amount)
		if at <= f.last {
			f.credits += amount
			continue
		}
		f.payments = append(f.payments, payment{at, amount})
	}
	slices.SortStableFunc(f.payments, func(p, q payment) int { return int(p.on - q.on) })
}

// amount is an amount without which nothing can be said.
func (f *history) amount(id string, n int, a facts.Amount) cents.Sum {
	if !a.Given {
		f.need(facts.Given(id, a).Of(n))
	} else {
		f.said = append(f.said, facts.Given(id, a).Of(n))
	}
	return max(cents.Of(a.Value), 0)
}

// letter is what a letter of the IRS says is owed, and how much of it is tax:
// nothing or all of it, if that is not known. What late payment had cost by then
// decides how much more it may.
func (f *history) letter(y facts.TaxYear, way facts.Reading, n int, b *law.Book) {
	h := y.History
	f.owed = f.amount("year-owed", n, h.Owed)
	if !h.OwedOn.Given {
		f.need(line.GivenDay("year-owed-on", 0).Of(n))
		return
	}
	f.start = h.OwedOn.Value
	f.owedTax = min(cents.Of(h.OwedTax.Value), f.owed)
	if !h.OwedTax.Given {
		f.gap(facts.Given("year-owed-tax", h.OwedTax).Of(n))
		if f.owedTax = 0; way == facts.AgainstTaxpayer {
			f.owedTax = f.owed
		}
	}
	first := assessment{tax: f.owedTax, assessed: y.Assessed.Value, demand: f.start, waiver: 0}
	f.bills = []assessment{first}
	f.chargedLate = f.lateUntil(h, way, n, b)
	f.paid(h, way, n, b.On)
	f.credits = 0
	f.payments = slices.DeleteFunc(f.payments, func(p payment) bool { return p.on <= f.start })
}

// lateUntil is what late payment had cost when the letter was written: if that
// is not known, all it may cost or the least for so many months.
func (f *history) lateUntil(h facts.History, way facts.Reading, n int, b *law.Book) cents.Sum {
	most := f.owedTax.Part(cents.ShareOf(b.Account.LatePaymentMostShare))
	if h.Charged.LatePayment.Given {
		return cents.Of(h.Charged.LatePayment.Value)
	}
	months := f.due.MonthsBegun(f.start)
	least := f.owedTax.Part(cents.ShareOf(b.Account.LatePaymentAgreementRate) * cents.Share(months))
	if least >= most {
		return most
	}
	f.gap(facts.Given("year-late-payment", h.Charged.LatePayment).Of(n))
	if way == facts.ForTaxpayer {
		return most
	}
	return least
}

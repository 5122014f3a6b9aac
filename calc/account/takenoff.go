package account

import (
	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Relief is penalties that the IRS takes off one tax year, and the interest on them
// with them: IRC 6404. Late payment is taken off up to the book's day. What begins after
// it is charged as before. No source settles whether what was taken off goes on counting
// towards its most; it does not here, so that what is charged is never too low.
type Relief struct {
	Year                    int  // of the case, from 1
	LateFiling, LatePayment bool // which of the two comes off
}

// reliefOf is what comes off a case's nth year, from 1.
func reliefOf(reliefs []Relief, n int) (of Relief) {
	for _, r := range reliefs {
		if r.Year == n {
			return r
		}
	}
	return Relief{}
}

// options is how an account is computed with the relief, by the law of a day.
func (r Relief) options(on date.Day) options {
	o := options{noLateFiling: r.LateFiling}
	if r.LatePayment {
		o.latePaymentOffTo = on
	}
	return o
}

// takeOffLetter takes penalties off a balance that a letter states: those that the IRS
// says it charged. Of the interest on them only that on late filing is known, which runs
// from the return's due day (IRC 6601(e)(2)(B)) while the penalty is unpaid: until the
// tax is paid (Rev. Proc. 2002-26). The rest of it stays, so that what is left is never
// too low.
func (a *account) takeOffLetter(b *bill) {
	off := func(s cents.Sum) cents.Sum {
		s = min(max(s, 0), b.otherPenalties)
		b.otherPenalties -= s
		return s
	}
	if a.latePaymentOffTo != 0 {
		s := off(a.letterCharged.latePayment)
		b.charged, b.counted = max(b.charged-s, 0), max(b.counted-s, 0)
	}
	if a.noLateFiling {
		s := a.letterCharged.lateFiling
		if b.tax > 0 {
			s += s.Part(a.rates.Factor(a.extended, a.start))
		}
		off(s)
	}
}

// SavingOf is what relief takes off the debt of its year on the book's day, in dollars,
// whether it is paid or not: unknowns are resolved against the taxpayer. Of a year that
// is known from a letter it is the penalties that the IRS says it charged; where it says
// nothing of them it is unknown.
func SavingOf(c facts.Case, relief Relief, b *law.Book) line.Line {
	b = b.OrEmpty()
	cite := b.Account.Cites.PenaltyInterest
	n := relief.Year
	unknown := func(in ...line.Line) line.Line { return cents.Sum(0).Line("penalty-saving", cite, in...).Of(n) }
	if n < 1 || n > len(c.Debt.Years) {
		return unknown(facts.Missing("tax-years"))
	}
	r, h := RatesOf(b), historyOf(c, n, facts.AgainstTaxpayer, b)
	if _, known := r.firstDay(); !known {
		return unknown(noRate(b))
	}
	full, rest := h.accountTo(b.On, b, r, options{}), h.accountTo(b.On, b, r, relief.options(b.On))
	charged := c.Debt.Years[n-1].History.Charged
	switch {
	case len(h.missing) > 0:
		return unknown(h.missing...)
	case len(full.gaps) > 0:
		return unknown(full.gaps...)
	case h.letterBalance > 0 && !charged.LateFiling.Given && !charged.LatePayment.Given:
		return unknown(facts.Missing("year-shown").Of(n))
	case h.letterBalance > 0:
		return (full.balance() - rest.balance()).Line("penalty-saving", cite).Of(n)
	}
	return (full.accruals - rest.accruals).Line("penalty-saving", cite).Of(n)
}

// TakenOff is what relief takes off the debt that can still be collected on the book's
// day, in dollars: less than SavingOf where a penalty was paid. It is unknown while an
// answer is missing.
func TakenOff(c facts.Case, reliefs []Relief, b *law.Book) line.Line {
	b = b.OrEmpty()
	r := RatesOf(b)
	owed, missing := Balances(c, facts.AgainstTaxpayer, b, r)
	left, _ := Relieved(c, facts.AgainstTaxpayer, reliefs, b, r)
	var off cents.Sum
	for i := range owed {
		off += owed[i].Owed()
	}
	for i := range left {
		off -= left[i].Owed()
	}
	return off.Line("penalties-taken-off", b.Account.Cites.PenaltyInterest, missing...)
}

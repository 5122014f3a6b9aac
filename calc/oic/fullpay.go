package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// FullPay is the test of whether the IRS could collect the balance in full
// before the collection period ends (IRM 5.8.1.1.3). Its figures are on today's
// balance, without later interest and penalties; WithAccruals includes them.
type FullPay struct {
	Can          line.Finding // "can-pay-in-full"
	Equity       line.Line    // boxes A and B without the exclusions for cash and vehicles, in dollars
	Months       line.Line    // left to collect
	Collectible  line.Line    // equity, and box F for those months, in dollars
	Shortfall    line.Line    // the balance less what is collectible: zero or less if all of it is
	MonthsNeeded line.Line    // the months of box F that full payment takes: zero if equity is enough, unknown if box F is zero

	WithAccruals payoff.FullPay // the test including accruals
}

// fullPay is the test on today's balance. It can be decided with the months
// unknown: if the months that are certain are enough, or equity alone is. With expected income
// whose taxes are not known it is decided where not even income without them is enough, and
// with less answered for taxes than is due, where all could be collected with those too.
//
//	collectible = boxes A and B without exclusions + box F × months left
func (f *form) fullPay() FullPay {
	p := FullPay{Equity: f.equityInFull, Months: f.remaining.Months()}.tested(f)
	if certain := f.remaining.LeastMonths(); p.Can.Verdict == line.NotYet && certain.Known {
		if q := (FullPay{Equity: f.equityInFull, Months: certain}).tested(f); q.Can.Verdict == line.Yes {
			p = q
		}
	}
	equityAlone := line.AtLeast("can-pay-in-full", f.equityInFull, f.balance)
	if p.Can.Verdict == line.NotYet && equityAlone.Verdict == line.Yes {
		p.Can = equityAlone.Under(f.book.Offer.Cites.FullPay)
	}
	if p.Can.Verdict == line.Yes && equityAlone.Verdict != line.Yes {
		switch {
		case f.taxesThenUnknown():
			p = p.without(f, "expected-taxes")
		case f.taxesDecide():
			p = p.without(f, "taxes")
		}
	}
	p.Shortfall = line.Minus("debt-unreached", f.balance, p.Collectible)
	p.MonthsNeeded = f.monthsNeeded()
	return p
}

// tested is the test with what is collectible in its months compared with the
// balance.
func (p FullPay) tested(f *form) FullPay {
	return p.compared(f, f.futureIncome("income-until-then", p.Months))
}

// without is the test with taxes that are not known.
func (p FullPay) without(f *form, taxes string) FullPay {
	left := line.Minus(f.F.ID, f.F, facts.Missing(taxes))
	return p.compared(f, timesMonths("income-until-then", left, p.Months))
}

// taxesDecide says that not everything could be collected with this year's taxes as they are
// due, which count whether they are paid or not (IRM 5.8.5.22.4), where less was answered.
func (f *form) taxesDecide() bool {
	as := variant{form: f, answers: f.answers, examiner: f.examiner}
	due := f.taxesAsDue()
	for _, a := range due {
		as = as.changed(a.lower, a.parts)
	}
	return len(due) > 0 && as.refilled().form.fullPay().Can.Verdict != line.Yes
}

// compared is the test with that future income.
func (p FullPay) compared(f *form, income line.Line) FullPay {
	p.Collectible = line.Sum("reach", p.Equity, income).Under(f.book.Offer.Cites.FullPay)
	p.Can = line.AtLeast("can-pay-in-full", p.Collectible, f.balance).Under(f.book.Offer.Cites.FullPay)
	return p
}

// monthsNeeded is the months of box F that full payment takes: none if equity is
// enough, unknown if box F is zero.
func (f *form) monthsNeeded() line.Line {
	cite := f.book.Offer.Cites.FullPay
	rest := line.NotBelowZero("debt-over-equity", line.Minus("debt-less-equity", f.balance, f.equityInFull))
	switch {
	case rest.IsZero():
		return line.Worked("flip-months", rest.Amount, line.Months, cite, rest)
	case !rest.Known || !f.F.Known || f.F.Amount.IsZero():
		return line.DividedBy("flip-months", rest, f.F, 0)
	}
	months, partial := rest.Amount.QuoRem(f.F.Amount, 0)
	if partial.IsPositive() {
		months = months.Add(decimal.NewFromInt(1))
	}
	return line.Worked("flip-months", months, line.Months, cite, rest, f.F)
}

// byAllReadings is the finding on today's balance, or not yet if the test including
// accruals differs, or may since it is not known which year owes how much, or the one with the income of a spouse that state law may reach.
func (p FullPay) byAllReadings(m Community, b *law.Book) line.Finding {
	var f line.Finding
	switch {
	case p.WithAccruals.AccrualsDecide.Verdict == line.Yes:
		f = line.Stated("can-pay-by-both", line.NotYet).Under(b.OwnMethod)
		f.Because = []line.Finding{p.Can, p.WithAccruals.Can}
	case p.Can.Verdict == line.Yes && p.WithAccruals.YearsDecide.Verdict == line.Yes:
		f = line.Stated("can-pay-by-year", line.NotYet).Under(b.OwnMethod)
		f.Because = []line.Finding{p.Can, p.WithAccruals.Can, p.WithAccruals.YearsDecide}
	case m.Decides.Verdict == line.Yes:
		f = line.Stated("can-pay-by-state-law", line.NotYet).Under(m.Decides.Cite)
		f.Because = []line.Finding{p.Can, m.CanPay}
	default:
		return p.Can
	}
	return f
}

package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/law"
	"offercheck/calc/line"
)

// fullPay asks whether the IRS could collect everything before its time runs
// out: from what is owned, with nothing left out, and from what is left each
// month.
//
//	reach = boxes A and B with nothing left out + box F × months left
func fullPay(b *law.Book, s *worksheet) FullPay {
	debt := s.total
	p := FullPay{Equity: s.full, Months: s.terms.Months()}
	p.judge(debt, s.form.F, b)
	if sure := s.terms.LeastMonths(); p.Can.Verdict == line.NotYet && sure.Known {
		q := p
		if q.Months = sure; q.judge(debt, s.form.F, b).Verdict == line.Yes {
			p = q
		}
	}
	if alone := line.AtLeast("can-pay-in-full", s.full, debt); p.Can.Verdict == line.NotYet && alone.Verdict == line.Yes {
		p.Can = alone.Under(b.Offer.FullPay)
	}
	p.Short = line.Minus("debt-unreached", debt, p.Reach)
	p.Flip = flip(debt, s.full, s.form.F, b)
	return p
}

// judge compares what could be reached in the months with the debt.
func (p *FullPay) judge(debt, each line.Line, b *law.Book) line.Finding {
	p.Reach = line.Sum("reach", p.Equity, timesMonths("income-until-then", each, p.Months)).Under(b.Offer.FullPay)
	p.Can = line.AtLeast("can-pay-in-full", p.Reach, debt).Under(b.Offer.FullPay)
	return p.Can
}

// flip is the months of income from which everything could be reached: none if
// what is owned is enough. It is unknown if nothing is left each month.
func flip(debt, equity, each line.Line, b *law.Book) line.Line {
	over := line.NotBelowZero("debt-over-equity", line.Minus("debt-less-equity", debt, equity))
	switch {
	case over.IsZero():
		return line.Worked("flip-months", over.Amount, line.Months, b.Offer.FullPay, over)
	case !over.Known || !each.Known || each.Amount.IsZero():
		return line.DividedBy("flip-months", over, each, 0)
	}
	months, rest := over.Amount.QuoRem(each.Amount, 0)
	if rest.IsPositive() {
		months = months.Add(decimal.NewFromInt(1))
	}
	return line.Worked("flip-months", months, line.Months, b.Offer.FullPay, over, each)
}

// decided is what both tests say: not yet, if they do not agree.
func (p FullPay) decided(b *law.Book) line.Finding {
	if p.WithAccruals.AccrualsDecide.Verdict != line.Yes {
		return p.Can
	}
	f := line.Said("can-pay-by-both", line.NotYet).Under(b.Own)
	f.Because = []line.Finding{p.Can, p.WithAccruals.Can}
	return f
}

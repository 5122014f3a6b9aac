package agreement

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// fee is the user fee of an agreement by direct debit, which is the least of its
// channel: online, or by phone, by mail or in person. With an adjusted gross income
// within the limit it is waived (IRC 6159(f)).
func (p *planner) fee(online bool) line.Line {
	cite, least := p.b.Agreement.Cites.Fees, p.b.Agreement.FeeDebit
	if online {
		least = p.b.Agreement.FeeOnlineDebit
	}
	switch low := p.lowIncome(); low.Verdict {
	case line.Yes:
		return line.Sum("plan-fee").Under(cite)
	case line.No:
		return line.Sum("plan-fee", least).Under(cite)
	}
	return line.Sum("plan-fee", facts.Given("agi", p.c.Applying.AGI)).Under(cite)
}

// fees is the fee of each channel, and what a low income changes: with direct debit
// it is waived, without it is paid back once all is paid (Form 13844).
func (p *planner) fees(online bool) []way.Effect {
	a := &p.b.Agreement
	all := []way.Effect{way.Holds(way.Fees, "fees-by-phone", a.Cites.PaymentPlans, a.FeeDebit, a.FeeOther)}
	if online {
		all[0] = way.Holds(way.Fees, "fees-by-channel", a.Cites.PaymentPlans, a.FeeOnlineDebit, a.FeeOnline, a.FeeDebit, a.FeeOther)
	}
	low := p.lowIncome()
	if low.Verdict == line.No {
		return all
	}
	reduced := way.Holds(way.Fees, "fees-low-income", a.Cites.ReducedFee, a.FeeLowIncome, a.FeeAskDays)
	if reduced.Verdict = low.Verdict; low.Verdict == line.Yes {
		return []way.Effect{reduced}
	}
	return append(all, reduced)
}

// lowIncome says that the adjusted gross income is within the limit for a lower fee.
func (p *planner) lowIncome() line.Finding {
	return line.AtMost("plan-low-income", facts.Given("agi", p.c.Applying.AGI), p.m.LowIncomeLimit).Under(p.b.Agreement.Cites.Fees)
}

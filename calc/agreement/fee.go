package agreement

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// fee is the user fee of an agreement by direct debit, asked for online, which is the
// least of all. With an adjusted gross income within the limit it is waived (IRC
// 6159(f)).
func (p *planner) fee() line.Line {
	low := p.lowIncome()
	switch least := p.b.Agreement.FeeOnlineDebit; low.Verdict {
	case line.Yes:
		return line.Sum("plan-fee").Under(p.b.Agreement.Cites.Fees)
	case line.No:
		return line.Sum("plan-fee", least).Under(p.b.Agreement.Cites.Fees)
	}
	return line.Sum("plan-fee", facts.Given("agi", p.c.Applying.AGI)).Under(p.b.Agreement.Cites.Fees)
}

// otherFees is the fees of other channels, and the one that is paid back to those
// with a low income who cannot use direct debit.
func (p *planner) otherFees() []line.Line {
	a := &p.b.Agreement
	if p.lowIncome().Verdict == line.Yes {
		return []line.Line{a.FeeLowIncome}
	}
	return []line.Line{a.FeeOnline, a.FeeDebit, a.FeeOther}
}

// lowIncome says that the adjusted gross income is within the limit for a lower fee.
func (p *planner) lowIncome() line.Finding {
	return line.AtMost("plan-low-income", facts.Given("agi", p.c.Applying.AGI), p.m.LowIncomeLimit).Under(p.b.Agreement.Cites.Fees)
}

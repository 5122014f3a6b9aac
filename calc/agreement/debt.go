package agreement

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// within says that the balance assessed is at or below a ceiling. Where it is not
// known, the whole balance is compared, which is never lower.
func (p *planner) within(id string, ceiling line.Line, cite line.Cite) line.Finding {
	assessed := facts.Given("assessed", p.c.Paying.Assessed)
	f := line.AtMost(id, assessed, ceiling)
	if whole := line.AtMost(id, p.m.Total, ceiling); f.Verdict == line.NotYet && whole.Verdict == line.Yes {
		f = whole
	}
	return f.Under(cite)
}

// simpleMost is the ceiling of a Simple Payment Plan. Trust fund tax of a business
// that goes on lowers it.
func (p *planner) simpleMost() line.Line {
	if p.trustFundOfBusiness() {
		return p.b.Agreement.SimpleMostTrustFund
	}
	return p.b.Agreement.SimpleMost
}

// trustFundOfBusiness says that trust fund tax is in the debt of a business that goes
// on.
func (p *planner) trustFundOfBusiness() bool {
	return facts.Yes(p.c.Applying.TrustFund) && facts.Yes(p.c.Business.Has)
}

// trustFundTerm warns, where trust fund tax of a business is owed, that the older and
// shorter time may still hold, with the least payment over it.
func (p *planner) trustFundTerm() []line.Finding {
	if !p.trustFundOfBusiness() {
		return nil
	}
	months := p.b.Agreement.TrustFundMonths
	return []line.Finding{line.Stated("trust-fund-term", line.Yes).With(p.debt.LeastPayment(months.Int()), months).Under(p.b.Agreement.Cites.TrustFund)}
}

// down is what the household says it can pay at once: none without an answer.
func (p *planner) down() line.Line {
	down := p.c.Paying.Down
	if !down.Answered() {
		return line.Sum("paying-down")
	}
	return facts.Given("paying-down", down)
}

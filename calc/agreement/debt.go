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
	a := p.c.Applying
	if facts.Yes(a.TrustFund) && facts.Yes(p.c.Business.Has) {
		return p.b.Agreement.SimpleMostTrustFund
	}
	return p.b.Agreement.SimpleMost
}

// down is what the household says it can pay at once: none without an answer.
func (p *planner) down() line.Line {
	down := p.c.Paying.Down
	if !down.Answered() {
		return line.Sum("paying-down")
	}
	return facts.Given("paying-down", down)
}

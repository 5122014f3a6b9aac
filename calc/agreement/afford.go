package agreement

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// monthly is what the household says it can pay a month.
func (p *planner) monthly() line.Line { return facts.Given("paying-monthly", p.c.Paying.Monthly) }

// fits says whether the household can afford a payment, by what it says or, without
// an answer, by what the standards leave.
func (p *planner) fits(each line.Line) line.Finding {
	by := p.m.Left
	if p.c.Paying.Monthly.Answered() {
		by = p.monthly()
	}
	return line.AtMost("payment-fits", each, by).With(p.m.Left).Under(p.b.OwnMethod)
}

// fitsBoth says whether the household can afford a payment both by what it says, if it
// does, and by what the standards leave.
func (p *planner) fitsBoth(each line.Line) line.Finding {
	by := p.m.Left
	if p.c.Paying.Monthly.Answered() {
		by = line.LesserOf("can-pay-monthly", p.monthly(), p.m.Left)
	}
	return line.AtMost("payment-fits", each, by).Under(p.b.OwnMethod)
}

// affords holds the payment of a way that is not closed against what the standards leave
// and against what is really left: two findings where the two amounts differ. Where
// neither is enough, the ways for hardship are named if one of them may be open.
func (p *planner) affords(open line.Finding, each line.Line) []line.Finding {
	if open.Verdict == line.No || !each.Known || each.IsZero() {
		return nil
	}
	standards := line.AtMost("payment-within-standards", each, p.m.Left).Under(p.b.Agreement.Cites.Agreement)
	really := line.AtMost("payment-within-spending", each, p.m.Spending).Under(p.b.OwnMethod)
	var all []line.Finding
	if p.m.Left.Known && p.m.Spending.Known && !p.m.Left.Amount.Equal(p.m.Spending.Amount) {
		if p.c.Paying.Monthly.Answered() { // without an answer it is held against the standards already
			all = append(all, standards)
		}
		all = append(all, really)
	}
	if standards.Verdict == line.No && really.Verdict == line.No && p.mayBeHardship() {
		all = append(all, line.Stated(way.ForHardship, line.Yes))
	}
	return all
}

// mayBeHardship reports whether a pause or an offer may be open: nothing is left, or the
// IRS could not collect everything, or a fact of hardship speaks against its doing so.
func (p *planner) mayBeHardship() bool {
	return !p.m.Left.Amount.IsPositive() || p.m.CanPay.Verdict != line.Yes || p.m.Hardship.Verdict == line.Yes
}

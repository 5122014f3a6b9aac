package agreement

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// within says that the balance assessed is at or below a ceiling.
func (p *planner) within(id string, ceiling line.Line, cite line.Cite) line.Finding {
	f := p.c.Paying.ByAssessed(p.m.Total, func(balance line.Line) line.Finding { return line.AtMost(id, balance, ceiling) })
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

// use takes what is owned and paid at once off what is owed, so that the ways are of the
// rest. Of what is worth more than the debt no more is paid than that.
func (p *planner) use(owned line.Line) {
	if !owned.Known || !owned.Amount.IsPositive() {
		return
	}
	owned = p.atMost(owned, "equity-used")
	p.m.Used, p.used = owned, owned.Amount
	p.m.Total = line.NotBelowZero("debt-after-use", line.Minus("debt-less-use", p.m.Total, owned))
	p.m.Equity, p.m.Cash = line.Sum("nothing"), line.Sum("nothing")
	p.c.Paying.Down = facts.Amount{}
	if a := p.c.Paying.Assessed; a.Given {
		p.c.Paying.Assessed = facts.Say(decimal.Max(a.Value.Sub(owned.Amount), decimal.Zero))
	}
}

// equityNotEnough says that what is owned does not pay the rest, or selling it would be
// a hardship. Once it is used the test of full payment, which counts it, no longer tells.
func (p *planner) equityNotEnough() line.Finding {
	if p.used.IsPositive() {
		return line.Stated("equity-not-enough", line.Yes).With(p.m.Used)
	}
	return line.Any("equity-not-enough", line.Not("cannot-pay-in-full", p.m.CanPay), p.m.Hardship)
}

// upfront is what is paid at once besides: what is owned and used, with what is paid
// down.
func (p *planner) upfront(down ...line.Line) line.Line {
	if p.used.IsPositive() {
		down = append(down, p.m.Used)
	}
	return line.Sum("plan-upfront", down...)
}

// down is what the household says it can pay at once. Without an answer it is what is in
// hand and in the bank above a month's allowed expenses, and unknown if that is.
func (p *planner) down() line.Line {
	if p.c.Paying.Down.Answered() {
		return facts.Given("paying-down", p.c.Paying.Down)
	}
	if above := line.NotBelowZero("paying-down", line.Minus("cash-over-a-month", p.m.Cash, p.m.Expenses)); above.Known {
		return above.Under(p.b.OwnMethod)
	}
	return facts.Missing("paying-down")
}

// atMostOwed is what is paid down, not more than is owed.
func (p *planner) atMostOwed(down line.Line) line.Line { return p.atMost(down, "paying-down") }

// atMost is an amount, or what is owed under that ID if that is less.
func (p *planner) atMost(amount line.Line, id string) line.Line {
	if p.m.Total.Known && amount.Amount.GreaterThan(p.m.Total.Amount) {
		return line.LesserOf(id, amount, p.m.Total)
	}
	return amount
}

// leavesLittle warns that what is said to be paid at once leaves less than a month's
// allowed expenses in hand and in the bank.
func (p *planner) leavesLittle(paid line.Line) []line.Finding {
	left := line.Minus("cash-after", p.m.Cash, paid)
	f := line.Below("less-than-a-month-left", left, p.m.Expenses).Under(p.b.OwnMethod)
	if f.Verdict != line.Yes || !p.c.Paying.Down.Given || !paid.Amount.IsPositive() {
		return nil
	}
	return []line.Finding{f}
}

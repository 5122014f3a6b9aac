package borrow

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// homeEquity is what the real estate is worth above its loans and liens. A lender lends
// less than that.
func homeEquity(a facts.Assets) line.Line {
	return line.Sum("home-equity", facts.Listed("has-properties", "properties", a.HasProperties, a.Properties, func(n int, p facts.Property) line.Line {
		above := line.Minus("property-above-loan", facts.Given("property-value", p.Value).Of(n), facts.Given("property-loan", p.Loan).Of(n)).Of(n)
		if p.Liens.Given {
			above = line.Minus("property-above-liens", above, facts.Given("property-liens", p.Liens).Of(n)).Of(n)
		}
		return line.NotBelowZero("property-equity", above).Of(n)
	})...)
}

// planLimit is the most that the plans may lend without tax on it (IRC 72(p)(2)(A)): all
// plans together no more than the highest amount there is.
func planLimit(a facts.Assets, b *law.Book) line.Line {
	all := line.Sum("plan-loans", facts.Listed("has-retirement", "retirements", a.HasRetirement, a.Retirement, func(n int, r facts.Retirement) line.Line {
		return planLoan(n, r, b)
	})...)
	return line.LesserOf("plan-limit", all, b.Offer.PlanLoanMost).Under(b.Borrowing.Cites.PlanLoanMost)
}

// planLoan is the most that one plan may lend, and never more than it holds.
//
//	the lesser of the balance, 50,000, and the greater of half the balance and 10,000,
//	less the loan already taken
//	no more than what the plan says it would lend
func planLoan(n int, r facts.Retirement, b *law.Book) line.Line {
	if r.Access.Value == facts.AccessNone {
		return line.Sum("plan-loan").Of(n).Under(b.Borrowing.Cites.PlanLoanMost)
	}
	value, o := facts.Given("retirement-value", r.Value).Of(n), &b.Offer
	share := line.GreaterOf("retirement-loan-share", line.Times("retirement-half", value, o.PlanLoanShare).Of(n), o.PlanLoanLeast).Of(n)
	most := line.LesserOf("retirement-loan-most", value, o.PlanLoanMost, share).Of(n)
	if r.Loan.Answered() {
		most = line.NotBelowZero("retirement-loan-left", line.Minus("retirement-loan-less", most, facts.Given("retirement-loan", r.Loan).Of(n)).Of(n)).Of(n)
	}
	if r.Borrow.Given {
		most = line.LesserOf("retirement-lends", most, facts.Given("retirement-borrow", r.Borrow).Of(n)).Of(n)
	}
	return line.Sum("plan-loan", most).Of(n).Under(b.Borrowing.Cites.PlanLoanMost)
}

// planLends says that a plan lends: one that lends alone does, one whose money can be
// withdrawn may, and gives a rate if it does.
func planLends(c facts.Case, b *law.Book) line.Finding {
	var plans []line.Finding
	for i, r := range c.Assets.OwnedRetirement() {
		v := line.NotYet
		switch {
		case r.Access.Value == facts.AccessNone:
			v = line.No
		case r.Access.Value == facts.AccessLoan, c.Borrowing.Plan.Rate.Given:
			v = line.Yes
		}
		plans = append(plans, line.Stated("plan-lends-on", v).Of(i+1))
	}
	has := facts.Answered("has-plan", c.Assets.HasRetirement)
	if has.Verdict != line.Yes {
		return has.Under(b.OwnMethod)
	}
	return line.Any("plan-lends", plans...).Under(b.OwnMethod)
}

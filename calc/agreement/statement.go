package agreement

import (
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// sixYear is an agreement in which every reasonable expense is allowed, the standards
// or not, since all is paid within six years (IRM 5.14.1.4.1).
//
//	open = the least payment over six years, or to the last day if that is sooner, is
//	       within the income left after what is really spent
func (p *planner) sixYear() way.Way {
	a := &p.b.Agreement
	months := line.LesserOf("six-years-within", a.SixYearMonths, p.months)
	least := p.debt.LeastPayment(months.Int())
	open := line.All("six-year-open", p.m.MayAsk, p.paidInTime(least),
		line.AtMost("six-year-fits", least, p.m.Spending).Under(a.Cites.SixYear))
	return p.statementWay(plan{id: SixYear, open: open, least: least, debt: p.debt, full: true}, way.Holds(way.Disclosure, "statement-with-spending", a.Cites.SixYear))
}

// standard is an agreement at what the standards leave, or at less where less pays all
// of it in time.
//
//	open = the least payment to the last day is within box F
func (p *planner) standard() way.Way {
	a := &p.b.Agreement
	open := line.All("what-is-left-open", p.m.MayAsk, p.paidInTime(p.least), line.AtMost("least-within-left", p.least, p.m.Remaining).Under(a.Cites.Agreement))
	return p.statementWay(plan{id: Standard, open: open, least: p.least, debt: p.debt, full: true}, way.Holds(way.Disclosure, "statement", a.Cites.Agreement),
		way.Holds(way.Review, "year-to-adjust", a.Cites.SixYear, a.AdjustMonths))
}

// partial is an agreement at what the standards leave that does not pay everything
// before it expires (IRM 5.14.2). What is left unpaid can then no longer be collected.
//
//	open = box F is above zero and less than the least payment, and what is owned does
//	       not pay the rest, or selling it would be a hardship; and a payment falls before
//	       the last day
func (p *planner) partial() way.Way {
	a := &p.b.Agreement
	nothing := line.Sum("nothing")
	tooLittle := line.Not("income-not-enough", line.All("income-enough", p.paidInTime(p.least), line.AtMost("least-within-left", p.least, p.m.Remaining)))
	gates := []line.Finding{
		p.m.MayAsk,
		line.Above("something-left", p.m.Remaining, nothing).Under(a.Cites.Partial),
		tooLittle.Under(a.Cites.Partial),
		p.equityNotEnough().Under(a.Cites.Partial),
	}
	// Of years whose own balances are not known the last one may be the one that is paid.
	debt := p.debt
	if debt.OfTotal() {
		debt = p.owed.Debt(payoff.Terms{Begins: p.begins, Agreement: true, Down: p.used, Latest: true})
	}
	if inTime := line.Above(InTime, debt.MonthsToExpiry(), nothing).Under(p.b.Clock.Cites.Collection); inTime.Verdict == line.No {
		gates = append(gates, inTime)
	}
	open := line.All("partial-open", gates...)
	w := p.statementWay(plan{id: Partial, open: open, least: p.m.Remaining, debt: debt}, way.Holds(way.Disclosure, "statement-by-standards", a.Cites.Partial), way.Holds(way.Review, "review-every", a.Cites.Partial, a.ReviewMonths))
	for i := range w.Paces {
		w.Paces[i].Years = p.paidByYear(debt, w.Paces[i].Each)
	}
	w.Warnings = append(w.Warnings, line.Above("equity-first", p.m.Equity, nothing).Under(a.Cites.Partial),
		line.Stated("waiver-limited", line.Yes).With(a.WaiverYears).Under(a.Cites.Partial))
	return w
}

// paidByYear is what each assessment gets of a level payment before it expires: the
// least of the payment and its balance each month, added up.
func (p *planner) paidByYear(d *payoff.Debt, each line.Line) []line.Line {
	var paid []line.Line
	if each.Known {
		for _, x := range p.schedule(d, each).Periods {
			paid = append(paid, x.Paid)
		}
	}
	return paid
}

// statementWay is an agreement that takes a financial statement.
func (p *planner) statementWay(x plan, effects ...way.Effect) way.Way {
	x.upfront = p.upfront()
	w := p.agreementWay(x, append(effects, p.lienEffect())...)
	w.Effects = append(w.Effects, p.oneForm()...)
	w.Forms = []string{"9465", "433-F"}
	w.Steps = []way.Step{{ID: "papers"}, {ID: "statement-form"}, {ID: "ask-plan-by-phone"}, {ID: "keep-plan"}}
	return w
}

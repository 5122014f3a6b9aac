package borrow

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// The IDs of the ways.
const (
	Loan = "borrow-loan"
	Home = "borrow-home"
	Plan = "borrow-401k"
)

// Means is what a household has to pay with, and how it could pay the IRS instead. The
// zero Means is unknown.
type Means struct {
	Remaining line.Line // box F: what the standards leave each month, and zero if they leave nothing
	Total     line.Line // the balance due of all years
	Fee       line.Line // the user fee of an installment agreement
	Begins    date.Day  // of an installment agreement

	CanPay  line.Finding    // whether the IRS could collect everything before it expires
	Opening *payoff.Opening // what is owed, as Total says; worked out of the case if it is nil
}

// Ways is the three loans, open or not.
func Ways(c facts.Case, m Means, b *law.Book) []way.Way {
	b = b.OrEmpty()
	w := lending{c, m, b}
	nothing := line.Sum("nothing")
	equity, limit := homeEquity(c.Assets), planLimit(c.Assets, b)
	plan := c.Borrowing.Plan
	return []way.Way{
		w.way(Loan, c.Borrowing.Loan, line.Sum("borrowed", m.Total), nil),
		w.way(Home, c.Borrowing.Home, line.LesserOf("borrowed", m.Total, equity), []line.Finding{
			facts.Answered("has-home", c.Assets.HasProperties).Under(b.OwnMethod),
			line.Above("has-home-equity", equity, nothing).Under(b.OwnMethod),
		}, "home-at-risk", "home-costs-to-borrow"),
		w.way(Plan, plan, line.LesserOf("borrowed", m.Total, limit), []line.Finding{
			planLends(c, b),
			line.Above("plan-has-to-lend", limit, nothing).Under(b.Borrowing.Cites.PlanLoanMost),
			line.AtMost("plan-loan-in-time", months(Plan, plan), b.Borrowing.PlanLoanMonths).Under(b.Borrowing.Cites.PlanLoanTime),
		}, "job-ends-plan-loan", "plan-loan-from-savings"),
	}
}

// lending is what all loans are worked out from.
type lending struct {
	c facts.Case
	m Means
	b *law.Book
}

// way is one loan: its own gates, and what is risky about it.
func (l lending) way(id string, loan facts.Loan, amount line.Line, gates []line.Finding, risks ...string) way.Way {
	b := l.b
	rate, in := rateOf(id, loan), months(id, loan)
	gates = append([]line.Finding{line.Above("something-owed", l.m.Total, line.Sum("nothing")).Under(b.OwnMethod)}, gates...)
	gates = append(gates, told("loan-rate-told", rate).Under(b.OwnMethod), told("loan-months-told", in).Under(b.OwnMethod))
	w := way.Way{ID: id, Open: line.All(id+"-open", gates...)}
	if w.Open.Verdict == line.No {
		return w
	}
	w.Effects, w.Warnings = l.effects(amount), l.risks(loan, risks)
	w.Steps = []way.Step{{ID: "penalties-before-loan"}, {ID: "compare-loans"}, {ID: "pay-online"}}
	w.Costs = []way.Cost{{Kind: way.Amount, Line: amount}, {Kind: way.Upfront, Line: line.Sum("loan-upfront")}}
	if !rate.Known || !in.Known {
		return w
	}
	x := l.compare(id, loan, amount, rate, in)
	w.Fits = l.fits(x.each)
	w.Costs = append(w.Costs,
		way.Cost{Kind: way.Monthly, Line: x.each}, way.Cost{Kind: way.Months, Line: in},
		way.Cost{Kind: way.Fee, Line: x.fees}, way.Cost{Kind: way.Total, Line: x.total})
	w.Paces = []way.Pace{x.pace(b)}
	w.Warnings = append(x.findings(b), w.Warnings...)
	return w
}

// risks is what is risky about a loan, and what is not in its figures.
func (l lending) risks(loan facts.Loan, own []string) []line.Finding {
	b := l.b
	all := []line.Finding{line.Stated("loan-does-not-expire", line.Yes).Under(b.Clock.Cites.Collection)}
	if l.m.CanPay.Verdict == line.No {
		all = append(all, line.Stated("loan-pays-more-than-irs-could", line.Yes).Under(b.Offer.Cites.FullPay))
	}
	for _, risk := range append(own, "lender-decides") {
		cite := b.OwnMethod
		if risk == "job-ends-plan-loan" {
			cite = b.Borrowing.Cites.PlanLoanTaxed
		}
		all = append(all, line.Stated(risk, line.Yes).Under(cite))
	}
	if !loan.Fees.Given {
		all = append(all, line.Stated("loan-fees-not-told", line.Yes).Under(b.OwnMethod))
	}
	return all
}

// effects is what a loan does besides: the debt to the IRS is gone or less.
func (l lending) effects(amount line.Line) []way.Effect {
	a := &l.b.Agreement
	covers := line.AtLeast("loan-pays-all", amount, l.m.Total)
	if covers.Verdict == line.No {
		return []way.Effect{
			way.Holds(way.Lien, "rest-with-irs", l.b.OwnMethod, line.Minus("rest-owed", l.m.Total, amount)),
			way.Holds(way.Disclosure, "lender-asks", l.b.OwnMethod),
		}
	}
	all := []way.Effect{
		way.Holds(way.Lien, "lien-released", a.Cites.LienRelease),
		way.Holds(way.Disclosure, "lender-asks", l.b.OwnMethod),
	}
	if facts.Yes(l.c.Paying.Certified) {
		all = append(all, way.Holds(way.Passport, "certification-reversed", a.Cites.Passport))
	}
	return all
}

// fits says whether the household can afford the payments, by what it says or, without
// an answer, by what the standards leave.
func (l lending) fits(each line.Line) line.Finding {
	return line.AtMost("payment-fits", each, l.c.Paying.MonthlyOr(l.m.Remaining)).Under(l.b.OwnMethod)
}

// rateOf is the rate a year of a loan, as a share.
func rateOf(id string, loan facts.Loan) line.Line {
	return line.GivenIn(id+"-rate", line.Share, decimal.NullDecimal{Decimal: loan.Rate.Value.Shift(-2), Valid: loan.Rate.Given})
}

// months is the months in which a loan is paid back.
func months(id string, loan facts.Loan) line.Line {
	return facts.GivenCount(id+"-months", line.Months, loan.Months)
}

// told is whether an answer was given; without it nothing can be said.
func told(id string, answer line.Line) line.Finding {
	v := line.NotYet
	if answer.Known {
		v = line.Yes
	}
	return line.Stated(id, v).With(answer)
}

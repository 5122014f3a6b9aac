package agreement

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// guaranteed is the agreement that the IRS must accept (IRC 6159(c)): of an individual
// who owes income tax alone.
//
//	open = tax alone within the ceiling, five years filed and paid on time without an
//	       agreement, and paid within three years
func (p *planner) guaranteed() way.Way {
	a, ask := &p.b.Agreement, p.c.Paying
	months := line.LesserOf("guaranteed-within", a.GuaranteedMonths, p.months)
	least := p.debt.LeastPayment(months.Int())
	tax := line.AtMost("guaranteed-tax", p.m.Tax, a.GuaranteedMost)
	if all := line.AtMost("guaranteed-tax", p.m.Total, a.GuaranteedMost); tax.Verdict == line.NotYet && all.Verdict == line.Yes {
		tax = all
	}
	open := line.All("guaranteed-open", p.m.MayAsk,
		tax.Under(a.Cites.Guaranteed),
		incomeTaxAlone(p.c).Under(a.Cites.Guaranteed),
		facts.Answered("on-time-before", ask.OnTime).With(a.GuaranteedYears).Under(a.Cites.Guaranteed),
		line.Not("no-earlier-agreement", facts.Answered("earlier-agreement", ask.Earlier)).Under(a.Cites.Guaranteed),
		p.paidInTime(least),
	)
	w := p.agreementWay(plan{id: Guaranteed, open: open, upfront: p.upfront(), least: least, debt: p.debt, online: true, full: true},
		way.Holds(way.Lien, "no-lien-determination", a.Cites.Guaranteed), way.Holds(way.Disclosure, "no-statement", a.Cites.Guaranteed))
	w.Effects = append(w.Effects, p.paper(least)...)
	w.Fits = p.fitsBoth(least)
	return w
}

// incomeTaxAlone says that no other tax is owed than income tax, nor a civil penalty.
func incomeTaxAlone(c facts.Case) line.Finding {
	if slices.ContainsFunc(c.Debt.Years, facts.TaxYear.IsPenalty) {
		return line.Stated("income-tax-alone", line.No)
	}
	return line.Not("income-tax-alone", facts.Answered("trust-fund", c.Applying.TrustFund))
}

// simple is a Simple Payment Plan. Only what is assessed counts towards its ceiling;
// what is above it may be paid down first, for the tax year that makes the plan cost
// least.
//
//	open = assessed within the ceiling, or paid down to it; and all paid before it
//	       expires
func (p *planner) simple() way.Way {
	a, ceiling := &p.b.Agreement, p.simpleMost()
	within := p.within("simple-within", ceiling, a.Cites.SimplePlan)
	least, debt, upfront, year := p.least, p.debt, p.upfront(), 0
	if assessed := facts.Given("assessed", p.c.Paying.Assessed); within.Verdict == line.No && assessed.Known {
		down := line.Minus("pay-down", assessed, ceiling).Under(a.Cites.SimplePlan)
		within = line.AtLeast("pays-down", p.down(), down).Under(a.Cites.SimplePlan)
		debt, year = p.paidDown(down.Amount)
		if upfront = down; p.used.IsPositive() {
			upfront = p.upfront(down)
		}
		least = debt.LeastPayment(p.months.Int())
	}
	open := line.All("simple-plan-open", p.m.MayAsk, within, p.paidInTime(least))
	w := p.agreementWay(plan{id: Simple, open: open, upfront: upfront, least: least, debt: debt, online: true, full: true},
		way.Holds(way.Lien, "no-lien-determination", a.Cites.SimplePlan), way.Holds(way.Disclosure, "no-statement", a.Cites.SimplePlan))
	w.Effects = append(w.Effects, p.paper(least)...)
	w.Warnings = append(p.trustFundTerm(), p.leavesLittle(upfront)...)
	if year > 0 {
		designated := facts.GivenCount("tax-year", line.Year, p.c.Debt.Years[year-1].Year).Of(year)
		w.Warnings = append(w.Warnings, line.Stated("pay-down-designated", line.Yes).With(upfront, designated).Under(p.b.Account.Cites.PaymentOrder))
	}
	return w
}

// paidDown is the debt with an amount paid before the agreement and designated to a tax
// year, and which that is, from 1; 0 for the order of expiration. It is the year with which
// what the household can pay comes to least in all or, where that is too little for each,
// the least payment is lowest.
func (p *planner) paidDown(amount decimal.Decimal) (best *payoff.Debt, year int) {
	can := p.m.Remaining
	if p.monthly().Known {
		can = p.monthly()
	}
	var lowest, total decimal.Decimal
	enough := false // what it can pay is at least the least payment of best
	for n := range len(p.c.Debt.Years) + 1 {
		d := p.owed.Debt(payoff.Terms{Begins: p.begins, Agreement: true, Down: amount.Add(p.used), DownTo: n})
		least := d.LeastPayment(p.months.Int())
		fits := can.Known && least.Known && least.Amount.LessThanOrEqual(can.Amount)
		var paid decimal.Decimal
		if fits {
			paid = p.schedule(d, can).Paid.Amount
		}
		switch {
		case best == nil, fits && !enough, fits && paid.LessThan(total),
			!fits && !enough && least.Known && (lowest.IsZero() || least.Amount.LessThan(lowest)):
			best, year, enough, lowest, total = d, n, fits, least.Amount, paid
		}
	}
	return best, year
}

// nonStreamlined is an agreement without a financial statement above the ceiling of a
// Simple Payment Plan.
//
//	open = assessed within its ceiling, nobody at the IRS has the case, no levy to be
//	       released, no certified debt; and all paid before it expires
func (p *planner) nonStreamlined() way.Way {
	a, ask := &p.b.Agreement, p.c.Paying
	above := line.Not("above-simple", p.within("simple-within", p.simpleMost(), a.Cites.SimplePlan))
	open := line.All("non-streamlined-open", p.m.MayAsk, above,
		p.within("non-streamlined-within", a.NonStreamlinedMost, a.Cites.NonStreamlined),
		line.Not("no-officer", facts.Answered("officer", ask.Officer)).Under(a.Cites.NonStreamlined),
		line.Not("no-levy", facts.Answered("levy", p.c.Living.Levy)).Under(a.Cites.NonStreamlined),
		line.Not("debt-not-certified", facts.Answered("certified", ask.Certified)).Under(a.Cites.NonStreamlined),
		p.paidInTime(p.least),
	)
	return p.agreementWay(plan{id: NonStreamlined, open: open, upfront: p.upfront(), least: p.least, debt: p.debt, full: true},
		p.lienEffect(), way.Holds(way.Disclosure, "no-statement", a.Cites.NonStreamlined))
}

// paidInTime says that level payments can pay everything before it expires.
func (p *planner) paidInTime(least line.Line) line.Finding {
	v := line.VerdictOf(least.Known)
	if len(p.months.Missing()) > 0 {
		v = line.NotYet
	}
	return line.Stated("paid-before-it-expires", v).With(p.months, least).Under(p.b.Clock.Cites.Collection)
}

// A plan is an agreement while it is worked out.
type plan struct {
	id             string
	open           line.Finding
	upfront, least line.Line // paid down before, and the least payment
	debt           *payoff.Debt
	online         bool // it may be asked for online
	full           bool // it pays everything
}

// agreementWay is an agreement with its costs and its effects.
func (p *planner) agreementWay(x plan, effects ...way.Effect) way.Way {
	online := x.online && p.isOnline()
	w := way.Way{ID: x.id, Open: x.open, Fits: p.fits(x.least), Costs: []way.Cost{{Kind: way.Upfront, Line: x.upfront}}}
	if x.least.IsZero() {
		w.Fits = line.Finding{}
	} else {
		w.Paces = p.paces(x.debt, x.least)
		w.Costs = costs(x.upfront, p.fee(online), w.Paces[0])
		w.Affords = p.affords(x.open, x.least)
	}
	w.Effects = append(append(w.Effects, p.asking(x.online)), p.fees(online)...)
	if w.Effects = append(w.Effects, effects...); x.full {
		w.Effects = append(w.Effects, p.withdrawal())
	}
	w.Effects = append(w.Effects, p.agreementEffects()...)
	w.Forms = []string{"9465"}
	w.Steps = []way.Step{{ID: "ask-plan"}, {ID: "first-payment"}, {ID: "ask-penalties"}, {ID: "keep-plan"}}
	return w
}

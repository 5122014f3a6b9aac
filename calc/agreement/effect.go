package agreement

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// agreementEffects is what every installment agreement does.
func (p *planner) agreementEffects() []way.Effect {
	a, c := &p.b.Agreement, &p.b.Agreement.Cites
	passport := "not-certified"
	if facts.Yes(p.c.Paying.Certified) {
		passport = "certification-reversed"
	}
	return []way.Effect{
		way.Holds(way.Levy, "levy-barred-by-agreement", c.Levy, p.b.Clock.PlanTail),
		way.Holds(way.Refunds, "refunds-kept", c.Refunds),
		way.Holds(way.Clock, "clock-stops-while-asked", c.Levy, p.b.Clock.PlanTail),
		way.Holds(way.Compliance, "current-while-paying", c.Agreement),
		way.Holds(way.Passport, passport, c.Passport),
		way.Holds(way.Ends, "agreement-breaks", c.Agreement),
		way.Holds(way.Ends, "agreement-defaults", c.Default, a.DefaultDays, a.EndsDays, a.AppealDays),
		way.Holds(way.Ends, "agreement-reinstated", c.PaymentPlans, a.FeeReviseOnline, a.FeeRevise),
	}
}

// lienEffect is whether a notice of federal tax lien is usual: not below the amount
// from which the IRS files one.
func (p *planner) lienEffect() way.Effect {
	from := p.b.Agreement.LienFrom
	below := p.c.Paying.ByAssessed(p.m.Total, func(balance line.Line) line.Finding { return line.Below("below-lien", balance, from) })
	usual := line.Not("lien-usual", below.Under(p.b.Agreement.Cites.Lien))
	usual.Figures = []line.Line{p.b.Agreement.LienFrom}
	return way.Effect{On: way.Lien, Finding: usual.Under(p.b.Agreement.Cites.Lien)}
}

// withdrawal is whether a notice of lien that was filed can be withdrawn once some
// payments were made by direct debit: Form 12277, IRC 6323(j)(1)(B). It takes an
// agreement that pays everything.
func (p *planner) withdrawal() way.Effect {
	a := &p.b.Agreement
	f := p.within("lien-withdrawal", a.WithdrawMost, a.Cites.LienWithdrawal)
	return way.Effect{On: way.Lien, Finding: f.With(a.WithdrawPayments, a.WithdrawMonths)}
}

// asking is how an agreement may be asked for. The online plan is not for somebody
// whose case a revenue officer has (IRM 5.14.1.2), nor for a business.
func (p *planner) asking(online bool) way.Effect {
	c := &p.b.Agreement.Cites
	switch {
	case facts.Yes(p.c.Paying.Officer):
		return way.Holds(way.Asking, "ask-the-officer", c.MayAsk)
	case p.trustFundOfBusiness():
		return way.Holds(way.Asking, "ask-by-phone-for-business", c.SimplePlan)
	case online:
		return way.Holds(way.Asking, "ask-online", c.PaymentPlans)
	}
	return way.Holds(way.Asking, "ask-by-phone", c.PaymentPlans)
}

// isOnline says that an agreement that may be asked for online is.
func (p *planner) isOnline() bool {
	return !facts.Yes(p.c.Paying.Officer) && !p.trustFundOfBusiness()
}

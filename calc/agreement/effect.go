package agreement

import (
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// effect is an effect that holds, by its name.
func effect(on way.Subject, id string, cite line.Cite, figures ...line.Line) way.Effect {
	return way.Effect{On: on, Finding: line.Stated(id, line.Yes).With(figures...).Under(cite)}
}

// agreementEffects is what every installment agreement does.
func (p *planner) agreementEffects() []way.Effect {
	a, c := &p.b.Agreement, &p.b.Agreement.Cites
	all := []way.Effect{
		effect(way.Levy, "levy-barred-by-agreement", c.Levy, a.DefaultDays),
		effect(way.Refunds, "refunds-kept", c.Refunds),
		effect(way.Clock, "clock-stops-while-asked", c.Levy, p.b.Clock.PlanTail),
		effect(way.Compliance, "current-while-paying", c.Agreement),
		effect(way.Ends, "agreement-defaults", c.Agreement, a.DefaultDays),
	}
	if id := "not-certified"; p.c.Paying.Certified.Value {
		all = append(all, effect(way.Passport, "certification-reversed", c.Passport))
	} else {
		all = append(all, effect(way.Passport, id, c.Passport))
	}
	return all
}

// lienEffect is whether a notice of federal tax lien is usual: not below the amount
// from which the IRS files one.
func (p *planner) lienEffect() way.Effect {
	usual := line.Not("lien-usual", p.within("below-lien", p.b.Agreement.LienFrom, p.b.Agreement.Cites.Lien))
	usual.Figures = []line.Line{p.b.Agreement.LienFrom}
	return way.Effect{On: way.Lien, Finding: usual.Under(p.b.Agreement.Cites.Lien)}
}

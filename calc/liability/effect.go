package liability

import (
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// noCost is that of a way that takes neither a fee nor a payment.
func noCost() []way.Cost {
	return []way.Cost{{Kind: way.Upfront, Line: line.Sum("plan-upfront")}, {Kind: way.Fee, Line: line.Sum("plan-fee")}}
}

// effect is an effect that holds, by its name.
func (d *doubt) effect(on way.Subject, id string, cite line.Cite, figures ...line.Line) way.Effect {
	return way.Effect{On: on, Finding: line.Stated(id, line.Yes).With(figures...).Under(cite)}
}

// innocentEffects is what a claim for relief does: the IRS may not collect from the one who
// asks, and the clock of that spouse alone stops.
func (d *doubt) innocentEffects() []way.Effect {
	k := &d.b.Clock
	return []way.Effect{
		d.effect(way.Levy, "levy-barred-for-requester", k.Cites.InnocentSpouse, k.InnocentPetitionDays),
		d.effect(way.Refunds, "relief-refunds", d.law.Cites.Equitable),
		d.effect(way.Clock, "clock-stops-for-requester", k.Cites.InnocentSpouse, k.InnocentSpouseTail),
		d.effect(way.Disclosure, "other-spouse-is-told", d.law.Cites.Form8857),
		d.effect(way.Review, "tax-court-reviews", k.Cites.InnocentSpouse, k.InnocentPetitionDays, d.law.InnocentWaitMonths),
	}
}

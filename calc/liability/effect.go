package liability

import (
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// noCost is that of a way that takes neither a fee nor a payment.
func noCost() []way.Cost {
	return []way.Cost{{Kind: way.Upfront, Line: line.Sum("plan-upfront")}, {Kind: way.Fee, Line: line.Sum("plan-fee")}}
}

// innocentEffects is what a claim for relief does: the IRS may not collect from the one who
// asks, and the clock of that spouse alone stops.
func (d *doubt) innocentEffects() []way.Effect {
	k := &d.b.Clock
	return []way.Effect{
		way.Holds(way.Levy, "levy-barred-for-requester", k.Cites.InnocentSpouse, k.InnocentPetitionDays),
		way.Holds(way.Refunds, "relief-refunds", d.law.Cites.Equitable),
		way.Holds(way.Clock, "clock-stops-for-requester", k.Cites.InnocentSpouse, k.InnocentSpouseTail),
		way.Holds(way.Disclosure, "other-spouse-is-told", d.law.Cites.Form8857),
		way.Holds(way.Review, "tax-court-reviews", k.Cites.InnocentSpouse, k.InnocentPetitionDays, d.law.InnocentWaitMonths),
	}
}

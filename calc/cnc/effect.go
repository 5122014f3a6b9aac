package cnc

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// effects is what the pause does besides.
func effects(c facts.Case, m Means, b *law.Book) []way.Effect {
	n, a := &b.NotCollectible, &b.Agreement
	passport := "not-certified"
	if facts.Yes(c.Paying.Certified) {
		passport = "certification-may-be-reversed"
	}
	return []way.Effect{
		way.Holds(way.Asking, "ask-by-phone", n.Cites.NotCollectible),
		{On: way.Lien, Finding: line.Not("lien-usual", belowAssessed("below-lien", c, m, a.LienFrom)).Under(a.Cites.Lien)},
		way.Holds(way.Levy, "levy-released", n.Cites.Levy),
		way.Holds(way.Refunds, "refunds-kept", a.Cites.Refunds),
		way.Holds(way.Clock, "clock-runs", b.Clock.Cites.Collection),
		way.Holds(way.Compliance, "current-while-paused", n.Cites.NotCollectible),
		{On: way.Disclosure, Finding: belowAssessed("no-statement-below", c, m, n.NoStatementBelow).Under(n.NoStatementBelow.Cite)},
		{On: way.Disclosure, Finding: circumstance(c).Under(n.NoStatementBelow.Cite)},
		way.Holds(way.Review, "reviewed-with-returns", n.Cites.NotCollectible),
		way.Holds(way.Passport, passport, n.Cites.Passport),
		way.Holds(way.Ends, "income-rises", n.Cites.NotCollectible),
		way.Holds(way.Ends, "may-pay-anyway", n.Cites.NotCollectible),
	}
}

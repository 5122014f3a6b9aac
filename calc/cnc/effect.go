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
	stated := func(on way.Subject, id string, cite line.Cite, figures ...line.Line) way.Effect {
		return way.Effect{On: on, Finding: line.Stated(id, line.Yes).With(figures...).Under(cite)}
	}
	passport := "not-certified"
	if facts.Yes(c.Paying.Certified) {
		passport = "certification-may-be-reversed"
	}
	return []way.Effect{
		stated(way.Asking, "ask-by-phone", n.Cites.NotCollectible),
		{On: way.Lien, Finding: line.Not("lien-usual", belowAssessed("below-lien", c, m, a.LienFrom)).Under(a.Cites.Lien)},
		stated(way.Levy, "levy-released", n.Cites.Levy),
		stated(way.Refunds, "refunds-kept", a.Cites.Refunds),
		stated(way.Clock, "clock-runs", b.Clock.Cites.Collection),
		stated(way.Compliance, "current-while-paused", n.Cites.NotCollectible),
		{On: way.Disclosure, Finding: belowAssessed("no-statement-below", c, m, n.NoStatementBelow).Under(n.NoStatementBelow.Cite)},
		{On: way.Disclosure, Finding: circumstance(c).Under(n.NoStatementBelow.Cite)},
		stated(way.Review, "reviewed-with-returns", n.Cites.NotCollectible),
		stated(way.Passport, passport, n.Cites.Passport),
		stated(way.Ends, "income-rises", n.Cites.NotCollectible),
		stated(way.Ends, "may-pay-anyway", n.Cites.NotCollectible),
	}
}

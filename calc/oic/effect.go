package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// effects is what an offer does besides what it costs: the terms of Form 656, section 7,
// and IRC 6331(k). A periodic offer ends with one missed payment too.
func (f *form) effects(id string) []way.Effect {
	b := f.book
	c := &b.Offer.Cites
	effect := func(on way.Subject, id string, cite line.Cite, figures ...line.Line) way.Effect {
		return way.Effect{On: on, Finding: line.Stated(id, line.Yes).With(figures...).Under(cite)}
	}
	all := []way.Effect{
		effect(way.Asking, "ask-by-offer", c.Form656B),
		effect(way.Lien, "lien-until-offer-paid", c.Form656),
		effect(way.Levy, "levy-barred-by-offer", b.Clock.Cites.Offer, b.Clock.OfferTail),
		effect(way.Refunds, "refunds-until-accepted", c.Form656),
		effect(way.Clock, "clock-stops-for-offer", b.Clock.Cites.Offer, b.Clock.OfferTail),
		effect(way.Compliance, "current-after-offer", c.Form656Terms, b.Offer.ComplianceYears),
		effect(way.Disclosure, "statement-of-offer", c.Form656B),
		effect(way.Review, "deemed-accepted", c.DeemedAccepted, b.Offer.DeemedAcceptedMonths),
		effect(way.Passport, "not-certified-with-offer", b.Agreement.Cites.Passport),
	}
	if facts.Yes(f.answers.Paying.Certified) {
		all[len(all)-1].ID = "certification-reversed-by-offer"
	}
	if id == Periodic {
		all = append(all, effect(way.Ends, "missed-periodic-payment", c.PeriodicPayments))
	}
	return append(all, effect(way.Ends, "offer-defaults", c.Form656, b.Offer.ComplianceYears))
}

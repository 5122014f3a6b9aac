package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// effects is what an offer does besides what it costs: the terms of Form 656, section 7,
// and IRC 6331(k). A periodic offer ends with one missed payment too.
func (f *form) effects(id string) []way.Effect {
	b := f.book
	c, passport := &b.Offer.Cites, "not-certified-with-offer"
	if facts.Yes(f.answers.Paying.Certified) {
		passport = "certification-reversed-by-offer"
	}
	all := []way.Effect{
		way.Holds(way.Asking, "ask-by-offer", c.Form656B),
		way.Holds(way.Lien, "lien-until-offer-paid", c.Form656),
		way.Holds(way.Levy, "levy-barred-by-offer", b.Clock.Cites.Offer, b.Clock.OfferTail),
		way.Holds(way.Refunds, "refunds-until-accepted", c.Form656),
		way.Holds(way.Clock, "clock-stops-for-offer", b.Clock.Cites.Offer, b.Clock.OfferTail),
		way.Holds(way.Compliance, "current-after-offer", c.Form656Terms, b.Offer.ComplianceYears),
		way.Holds(way.Disclosure, "statement-of-offer", c.Form656B),
		way.Holds(way.Review, "deemed-accepted", c.DeemedAccepted, b.Offer.DeemedAcceptedMonths),
		way.Holds(way.Passport, passport, b.Agreement.Cites.Passport),
	}
	if id == Periodic {
		all = append(all, way.Holds(way.Ends, "missed-periodic-payment", c.PeriodicPayments))
	}
	return append(all, way.Holds(way.Ends, "offer-defaults", c.Form656, b.Offer.ComplianceYears))
}

// ifRefused warns of what accrues while an offer is pending, at the longest, and is owed
// if it is refused.
func (f *form) ifRefused(owed *payoff.Opening) []line.Finding {
	most := f.book.Offer.DeemedAcceptedMonths
	grows := owed.Debt(payoff.Terms{}).Growth(most.Int())
	v := line.NotYet
	if grows.Known {
		v = line.Yes
	}
	return []line.Finding{line.Stated("accrues-if-refused", v).With(grows, most).Under(f.book.Account.Cites.Interest)}
}

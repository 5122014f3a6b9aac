package liability

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// audit is a new look at an audit that was decided without the taxpayer's papers, or at a
// return that the IRS made.
func (d *doubt) audit() way.Way {
	cite := d.law.Cites.Reconsideration
	return way.Way{
		ID: Audit,
		Open: line.All(Audit+"-open",
			line.Any("reason-to-reconsider", d.said("audit-without-papers", d.d.Audit).Under(cite), d.substitute()),
			d.notDecided(cite),
			d.unpaid(cite),
		).Under(cite),
		Costs: noCost(),
		Effects: []way.Effect{
			way.Holds(way.Levy, "levy-may-wait", cite),
			way.Holds(way.Refunds, "refunds-kept", d.b.Agreement.Cites.Refunds),
			way.Holds(way.Clock, "clock-runs", d.b.Clock.Cites.Collection),
			way.Holds(way.Disclosure, "papers-not-seen", cite, d.law.ReconsiderationDays),
		},
		Forms: []string{"12661"},
		Steps: []way.Step{{ID: "ask-reconsideration"}, {ID: "reconsideration-papers"}, {ID: "go-on-meanwhile"}},
	}
}

// identity is the correction of income, or of a return, that is somebody else's.
func (d *doubt) identity() way.Way {
	cite, passport := d.law.Cites.Identity, "not-certified"
	if facts.Yes(d.c.Paying.Certified) {
		passport = "certification-may-be-reversed"
	}
	return way.Way{
		ID:    Identity,
		Open:  line.All(Identity+"-open", d.said("not-my-income", d.d.Identity).Under(cite)).Under(cite),
		Costs: noCost(),
		Effects: []way.Effect{
			way.Holds(way.Levy, "levy-may-wait", cite),
			way.Holds(way.Clock, "clock-runs", d.b.Clock.Cites.Collection),
			way.Holds(way.Passport, passport, d.b.NotCollectible.Cites.Passport),
		},
		Forms: []string{"14039"},
		Steps: []way.Step{{ID: "identity-affidavit"}, {ID: "go-on-meanwhile"}},
	}
}

// offer is an offer for doubt as to liability: Form 656-L. It takes no fee, no payment and
// no statement, and cannot be made beside an offer on collectibility.
func (d *doubt) offer() way.Way {
	cite := d.b.Offer.Cites.Form656L
	return way.Way{
		ID: Offer,
		Open: line.All(Offer+"-open",
			line.Any("liability-doubted",
				facts.Answered("tax-thought-wrong", d.c.Applying.TaxIsWrong),
				d.said("audit-without-papers", d.d.Audit),
				d.said("return-mistake", d.d.Mistake),
				d.said("not-my-income", d.d.Identity),
			).Under(d.b.Offer.Cites.Grounds),
			d.notDecided(d.b.Offer.Cites.Grounds),
			d.unpaid(cite),
		).Under(cite),
		Costs: noCost(),
		Effects: []way.Effect{
			way.Holds(way.Levy, "levy-barred-by-offer", d.b.Clock.Cites.Offer, d.b.Clock.OfferTail),
			way.Holds(way.Refunds, "refunds-kept", d.b.Agreement.Cites.Refunds),
			way.Holds(way.Clock, "clock-stops-while-offered", d.b.Clock.Cites.Offer, d.b.Clock.OfferTail),
			way.Holds(way.Disclosure, "no-statement-for-doubt", cite),
		},
		Forms:    []string{"656-L"},
		Steps:    []way.Step{{ID: "offer-liability-form"}},
		Warnings: []line.Finding{line.Stated("not-both-offers", line.Yes).Under(cite), line.Stated("above-least-offer", line.Yes).With(d.law.OfferLiabilityAbove).Under(cite)},
	}
}

package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// spouseFlags is what an examiner would ask about a spouse who does not owe, and
// about debts that need an offer of their own.
func (f *form) spouseFlags(m Community) []line.Finding {
	h, b := f.answers.Household, f.book
	concerned, gross := concernsCommunity(h), f.spouseGross()
	flag := func(id string, holds bool, cite line.Cite) line.Finding {
		return line.Stated(id, line.VerdictOf(holds)).Under(cite)
	}
	apart := concerned && facts.Yes(h.Community.Apart)
	free := apart && f.payKeptApart() && h.Community.Debt.Value == facts.DebtBefore
	property := flag("community-property", concerned, b.Offer.Cites.Community)
	if m.Counted.Known {
		property = property.With(gross, m.Share, m.Counted, again("community-lump", m.Lump, m.Counted))
	}
	return []line.Finding{
		property,
		flag("community-unknown", concerned && !gross.Known, b.Offer.Cites.Community),
		flag("community-agreement", concerned && facts.Yes(h.Community.Agreement), b.Offer.Cites.Community),
		flag("community-apart", apart && !free, b.Offer.Cites.Community),
		flag("community-pay-free", free, b.Offer.Cites.PayKeptApart),
		flag("community-lived", !concerned && h.Owing.Value == facts.OwingMarried && facts.Yes(h.Community.Lived), b.Offer.Cites.Section1),
		flag("title-with-spouse", h.Owing.Value == facts.OwingMarried && titleShared(f.answers.Assets), b.Offer.Cites.JointlyHeldAssets),
		f.twoOffers(),
	}
}

// titleShared says that real estate is owned together with somebody who does not
// owe the debt.
func titleShared(a facts.Assets) bool {
	for _, p := range a.OwnedProperties() {
		if facts.Yes(p.Shared) {
			return true
		}
	}
	return false
}

// twoOffers says that a part of the debt needs an offer of its own, and what both
// together come to: two fees, and equity and income once (IRM 5.8.5.5).
func (f *form) twoOffers() line.Finding {
	b := f.book
	fees := line.Times("fee-for-two", b.Offer.Fee, line.WorkedCount("two-offers-count", 2, line.Count, line.Cite{}))
	if f.lowIncome().Verdict == line.Yes {
		fees = line.Sum("fee-for-two")
	}
	equity := line.Sum("equity-for-two", f.A, f.B).Under(b.Offer.Cites.Property)
	return line.Stated("two-offers", line.VerdictOf(facts.Yes(f.answers.Applying.Separate))).
		With(fees.Under(b.Offer.Cites.Form656), equity, f.F).Under(b.Offer.Cites.Property)
}

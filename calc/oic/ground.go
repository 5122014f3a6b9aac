package oic

import (
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// doubtAsToCollectibility says that there is less to collect than is owed, while
// there is time to: under says that an offer is less than the debt, and full
// that all can be paid. Form 656, section 3.
func doubtAsToCollectibility(under, full line.Finding, remaining csed.Remaining, b *law.Book) line.Finding {
	return line.All("doubt-as-to-collectibility",
		remaining.Collectible(b), line.Not("cannot-pay-in-full", full), under).Under(b.Offer.Cites.Grounds)
}

// otherGrounds is why else the IRS may take less than the debt, in the order of
// Form 656, section 3: special circumstances, effective tax administration, and
// doubt as to liability, which has a form of its own.
func otherGrounds(a facts.Applying, under line.Finding, b *law.Book) []line.Finding {
	hardship := hardship(a, b)
	return []line.Finding{
		line.All("special-circumstances", under, hardship).Under(b.Offer.Cites.Hardship),
		line.All("administration-hardship", line.Not("offer-not-under-debt", under), hardship).Under(b.Offer.Cites.EffectiveTaxAdministration),
		line.All("administration-policy", line.Not("offer-not-under-debt", under),
			line.Not("no-hardship-shown", hardship), facts.Said("unfair", a.Unfair)).Under(b.Offer.Cites.EffectiveTaxAdministration),
		line.All("doubt-as-to-liability",
			facts.Said("tax-is-wrong", a.TaxIsWrong), line.Not("no-judgment", facts.Said("judgment", a.Judgment))).Under(b.Offer.Cites.Form656L),
	}
}

// hardship says that one of the circumstances holds that the regulation names.
func hardship(a facts.Applying, b *law.Book) line.Finding {
	return line.Any("hardship-shown",
		facts.Said("illness", a.Illness),
		facts.Said("needs", a.Needs),
		facts.Said("asset-needed", a.AssetNeeded),
		facts.Said("age", a.Age),
		facts.Said("dependents", a.Dependents),
		facts.Said("catastrophe", a.Catastrophe),
	).Under(b.Offer.Cites.Hardship)
}

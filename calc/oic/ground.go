package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// doubtAsToCollectibility says that the IRS can collect less than is owed: at
// least one year is still collectible, an offer is below the balance, and the
// balance cannot be paid in full (Form 656, section 3).
func (f *form) doubtAsToCollectibility(belowBalance, canPayInFull line.Finding) line.Finding {
	return line.All("doubt-as-to-collectibility",
		f.remaining.Collectible(f.book), line.Not("cannot-pay-in-full", canPayInFull), belowBalance).Under(f.book.Offer.Cites.Grounds)
}

// otherGrounds is the other reasons for an offer, in the order of Form 656,
// section 3: special circumstances, effective tax administration, and doubt as
// to liability, which has a form of its own. belowBalance says that an offer is
// below the balance.
func otherGrounds(a facts.Applying, belowBalance line.Finding, b *law.Book) []line.Finding {
	hardship := hardshipShown(a, b)
	return []line.Finding{
		line.All("special-circumstances", belowBalance, hardship).Under(b.Offer.Cites.Hardship),
		line.All("administration-hardship", line.Not("offer-not-under-debt", belowBalance), hardship).Under(b.Offer.Cites.EffectiveTaxAdministration),
		line.All("administration-policy", line.Not("offer-not-under-debt", belowBalance),
			line.Not("no-hardship-shown", hardship), facts.Answered("unfair", a.Unfair)).Under(b.Offer.Cites.EffectiveTaxAdministration),
		line.All("doubt-as-to-liability",
			facts.Answered("tax-is-wrong", a.TaxIsWrong), line.Not("no-judgment", facts.Answered("judgment", a.Judgment))).Under(b.Offer.Cites.Form656L),
	}
}

// hardshipShown says that one of the factors of economic hardship holds: Treas.
// Reg. 301.7122-1(c)(3).
func hardshipShown(a facts.Applying, b *law.Book) line.Finding {
	return line.Any("hardship-shown",
		facts.Answered("illness", a.Illness),
		facts.Answered("needs", a.Needs),
		facts.Answered("asset-needed", a.AssetNeeded),
		facts.Answered("age", a.Age),
		facts.Answered("dependents", a.Dependents),
		facts.Answered("catastrophe", a.Catastrophe),
	).Under(b.Offer.Cites.Hardship)
}

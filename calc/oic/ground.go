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
// to liability, which has a form of its own. Special circumstances are for those
// who cannot pay in full and have more to collect than the least there is, and
// effective tax administration is for those who can: canPayInFull says so by both
// tests (Treas. Reg. 301.7122-1(b)(3)).
func (f *form) otherGrounds(canPayInFull line.Finding) []line.Finding {
	a, b := f.answers.Applying, f.book
	hardship, collectible := hardshipShown(a, b, f.nearRetirement()...), f.remaining.Collectible(b)
	moreThanLeast := line.Above("potential-above-least", f.least(Lump, f.G), b.Offer.Least)
	return []line.Finding{
		line.All("special-circumstances", collectible, line.Not("cannot-pay-in-full", canPayInFull), hardship, moreThanLeast).Under(b.Offer.Cites.Hardship),
		line.All("administration-hardship", collectible, canPayInFull, hardship).Under(b.Offer.Cites.AdministrationHardship),
		line.All("administration-policy", collectible, canPayInFull,
			line.Not("no-hardship-shown", hardship), facts.Answered("unfair", a.Unfair)).Under(b.Offer.Cites.EffectiveTaxAdministration),
		line.All("doubt-as-to-liability",
			facts.Answered("tax-is-wrong", a.TaxIsWrong), line.Not("no-judgment", facts.Answered("judgment", a.Judgment))).Under(b.Offer.Cites.Form656L),
	}
}

// hardshipShown says that one of the factors of economic hardship holds, or one more:
// Treas. Reg. 301.7122-1(c)(3).
func hardshipShown(a facts.Applying, b *law.Book, more ...line.Finding) line.Finding {
	return line.Any("hardship-shown", append(more,
		facts.Answered("illness", a.Illness),
		facts.Answered("needs", a.Needs),
		facts.Answered("asset-needed", a.AssetNeeded),
		facts.Answered("age", a.Age),
		facts.Answered("dependents", a.Dependents),
		facts.Answered("catastrophe", a.Catastrophe),
	)...).Under(b.Offer.Cites.Hardship)
}

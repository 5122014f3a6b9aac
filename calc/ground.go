package calc

import (
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// grounds is why the IRS may take less than the debt: Form 656, section 3.
func grounds(c facts.Case, b *law.Book, r Report, ts []csed.Remaining) []line.Finding {
	a := c.Applying
	under := line.Any("offer-under-debt", r.Options[0].Open, r.Options[1].Open)
	hardship := hardship(a, b)
	return []line.Finding{
		line.All("doubt-as-to-collectibility",
			csed.StillCollectible(ts, b), line.Not("cannot-pay-in-full", r.FullPay.decided(b)), under).Under(b.Grounds),
		line.All("special-circumstances", under, hardship).Under(b.Hardship),
		line.All("administration-hardship", line.Not("offer-not-under-debt", under), hardship).Under(b.Administration),
		line.All("administration-policy", line.Not("offer-not-under-debt", under),
			line.Not("no-hardship-shown", hardship), facts.Said("unfair", a.Unfair)).Under(b.Administration),
		line.All("doubt-as-to-liability",
			facts.Said("tax-is-wrong", a.TaxIsWrong), line.Not("no-judgment", facts.Said("judgment", a.Judgment))).Under(b.Form656L),
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
	).Under(b.Hardship)
}

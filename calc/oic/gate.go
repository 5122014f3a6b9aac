package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// gates is who may apply: what Form 656-B asks before the IRS considers an
// offer, in its order.
func gates(a facts.Applying, b *law.Book) []line.Finding {
	not := func(id, question string, v facts.YesNo) line.Finding {
		return line.Not(id, facts.Answered(question, v))
	}
	booklet := []line.Finding{
		facts.Answered("returns-filed", a.ReturnsFiled),
		facts.Answered("billed", a.Billed),
		facts.Answered("estimated", a.Estimated),
		line.Any("deposits-made", not("no-employees", "employer", a.Employer), facts.Answered("deposits", a.Deposits)),
		not("not-in-bankruptcy", "bankruptcy", a.Bankruptcy),
		facts.Answered("extension", a.Extension),
		line.All("nothing-under-review",
			not("no-audit", "audit", a.Audit), not("no-innocent-claim", "innocent-claim", a.InnocentClaim)),
		not("itin-active", "inactive-itin", a.InactiveITIN),
	}
	for i := range booklet {
		booklet[i] = booklet[i].Under(b.Offer.Cites.Form656B)
	}
	return append(booklet,
		line.All("can-be-compromised",
			not("not-with-justice", "justice", a.Justice), not("no-restitution", "restitution", a.Restitution),
			not("no-judgment", "judgment", a.Judgment), not("no-transition", "transition", a.Transition),
		).Under(b.Offer.Cites.Authority),
		line.Any("trust-fund-settled",
			not("no-trust-fund", "trust-fund", a.TrustFund), facts.Answered("trust-fund-paid", a.TrustFundPaid)).Under(b.Offer.Cites.Form656B),
		facts.Answered("stay-current", a.StayCurrent).Under(b.Offer.Cites.Form656Terms),
		not(ownDebt, "separate", a.Separate).Under(b.Offer.Cites.Form656B),
	)
}

// ownDebt is the gate that bars no offer: a debt of another entity or person
// needs an offer of its own, with its own fee.
const ownDebt = "debt-is-own"

// mayApply says that no gate bars the offer.
func mayApply(gates []line.Finding) line.Finding {
	var barring []line.Finding
	for _, g := range gates {
		if g.ID != ownDebt {
			barring = append(barring, g)
		}
	}
	return line.All("may-apply", barring...)
}

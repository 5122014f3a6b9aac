package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// gates is who may apply: what Form 656-B asks before the IRS considers an
// offer, in its order.
func gates(c *facts.Case, b *law.Book) []line.Finding {
	a := c.Applying
	not := func(id, question string, v facts.YesNo) line.Finding {
		return line.Not(id, facts.Answered(question, v))
	}
	booklet := []line.Finding{
		facts.Answered("returns-filed", a.ReturnsFiled),
		facts.Answered("billed", a.Billed),
		facts.Answered("estimated", a.Estimated),
		line.Any("deposits-made", facts.Answered("deposits", a.Deposits), not("no-employees", "employer", a.Employer)),
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
			not("no-judgment", "judgment", a.Judgment), not("no-transition", "transition", unlessSaid(a.Transition)),
		).Under(b.Offer.Cites.Authority),
		line.Any("trust-fund-settled", append(trustFundAssessed(c),
			not("no-trust-fund", "trust-fund", a.TrustFund), facts.Answered("trust-fund-paid", a.TrustFundPaid))...).Under(b.Offer.Cites.Form656B),
		facts.Answered("stay-current", a.StayCurrent).Under(b.Offer.Cites.Form656Terms),
		not(ownDebt, "separate", a.Separate).Under(b.Offer.Cites.Form656B),
	)
}

// unlessSaid is an answer that is asked only of who says so: without one it is no.
func unlessSaid(a facts.YesNo) facts.YesNo {
	if !a.Answered() {
		return facts.Say(false)
	}
	return a
}

// trustFundAssessed is that the IRS has decided that the taxpayer must pay tax withheld
// from wages: the trust fund recovery penalty is among the debts. It says nothing if it was
// answered that the tax is not settled, as another person may still have to be decided on.
func trustFundAssessed(c *facts.Case) []line.Finding {
	var all []line.Finding
	for i, y := range c.Debt.Years {
		if y.Kind.Value == facts.KindTrustFund && y.Assessed.Given && !facts.No(c.Applying.TrustFundPaid) {
			all = append(all, line.Stated("trust-fund-assessed", line.Yes).With(line.GivenDay("tax-year-assessed", y.Assessed.Value).Of(i+1)).Of(i+1))
		}
	}
	return all
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

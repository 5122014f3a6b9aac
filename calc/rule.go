package calc

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// A rule is one row of the table: a finding, and the ways that fit if it holds.
type rule struct {
	holds line.Finding
	ways  []string
}

// first is what comes before any way: nothing owed any more, a bankruptcy, returns and
// payments of this year, and tax of a business. A pause stays open while returns are
// missing.
func first(c facts.Case, r Report) []rule {
	a := c.Applying
	nothing := line.AtMost("nothing-owed", r.Means.Balance, line.Sum("nothing"))
	expired := line.Not("all-expired", r.Means.Collectible)
	if expired.Verdict == line.Yes && a.InCourt() {
		expired.Verdict = line.NotYet // what a court ordered may be collected still
	}
	var hardship []string
	if r.way(cnc.ID).Open.Verdict != line.No {
		hardship = []string{cnc.ID}
	}
	return []rule{
		{holds: line.Any("nothing-to-collect", nothing, expired)},
		{holds: line.All("in-bankruptcy-first", facts.Answered("bankruptcy", a.Bankruptcy))},
		{holds: line.Not(fileFirst, filed(r.Assessment)), ways: hardship},
		{holds: line.Not(currentFirst, line.All("current", r.gate("estimated"), r.gate("deposits-made")))},
		{holds: line.All("business-first", facts.Answered("trust-fund", a.TrustFund))},
	}
}

// fileFirst is the rule that missing returns come first, currentFirst that this year's tax
// does, and useEquity that what is owned does: equityPaysAll where that is enough for the
// whole debt. What fits once it is done is named too, and the ways as they are then,
// Report.Then, are worked out for all but the first.
const (
	fileFirst    = "file-first"
	currentFirst = "get-current-first"
	useEquity    = "use-equity"

	equityPaysAll = "equity-pays-all"
)

// A branch is what the rules hold to be so where tests of full payment disagree.
type branch struct {
	canPay, offer, hardshipOffer line.Finding
}

// branchOf is what the report says.
func branchOf(r Report) branch {
	return branch{r.Means.CanPay, r.Open, r.way(OfferHardship).Open}
}

// branchIf is what would be so if the IRS could collect everything, or not.
func branchIf(c facts.Case, r Report, can line.Verdict) branch {
	x := branch{canPay: line.Stated("can-pay-in-full", can)}
	if can == line.Yes {
		x.offer = line.Stated("offer-open", line.No)
		x.hardshipOffer = line.All(OfferHardship+"-open", r.Means.MayApply,
			line.Any("administration-ground", r.Means.Hardship, facts.Answered("unfair", c.Applying.Unfair)))
		return x
	}
	x.offer = line.All("offer-open", r.Means.MayApply, line.Any("offer-under-debt", r.Offer(oic.Lump).Open, r.Offer(oic.Periodic).Open))
	x.hardshipOffer = line.Stated(OfferHardship+"-open", line.No)
	return x
}

// rules is the ways in the order in which they are tried, without the rules that name a
// way that is closed.
func rules(c facts.Case, r Report, b *law.Book, x branch) []rule {
	open := func(id string) line.Finding { return r.way(id).Open }
	fits := func(id string) line.Finding { return r.way(id).Fits }
	cannotPay := line.Not("cannot-pay-in-full", x.canPay)
	used := line.Sum("nothing")
	if r.used.Known {
		used = r.used
	}
	paidDown := line.Above("pays-down-first", r.way(agreement.Simple).Cost(way.Upfront), used)
	pauseMayBe := line.Stated("pause-may-be-open", line.VerdictOf(open(cnc.ID).Verdict != line.No))
	partMayBe := line.Stated("part-may-be-open", line.VerdictOf(open(agreement.Partial).Verdict != line.No))
	inPlace := cnc.InPlace(c, b)
	nothingLeft := line.AtMost("nothing-left", r.Means.Left, line.Sum("nothing"))
	somethingLeft := line.Above("something-left", r.Means.Remaining, line.Sum("nothing"))
	inTime, late := line.Find(open(agreement.Partial).Because, agreement.InTime)
	if late { // the debt expires before a payment
		somethingLeft.Verdict = line.No
	} else {
		inTime = line.Stated(agreement.InTime, line.Yes)
	}
	reachable, owned := reachableEquity(r, x)
	use := useEquity
	if line.AtLeast("", owned, r.Means.Balance).Verdict == line.Yes {
		use = equityPaysAll
	}
	noHardship := line.Not("no-hardship-shown", r.Means.Hardship)
	partOrOffer := line.All("part-beside-offer", cannotPay, x.offer)
	offerMayBe := line.Stated("offer-may-be-open", line.VerdictOf(partOrOffer.Verdict == line.NotYet && somethingLeft.Verdict != line.NotYet))
	all := []rule{
		{line.All("pay-at-once", open(agreement.Now)), []string{agreement.Now}},
		{line.All("short-term-fits", open(agreement.ShortTerm)), []string{agreement.ShortTerm}},
		{line.All("pause-beside-hardship-offer", nothingLeft, x.canPay, x.hardshipOffer), []string{cnc.ID, OfferHardship}},
		{line.All("pause-in-place-beside-offer", inPlace, nothingLeft, pauseMayBe, x.offer), []string{cnc.ID, oic.Lump}},
		{line.All("pause-in-place-fits", inPlace, nothingLeft, open(cnc.ID)), []string{cnc.ID}},
		{line.All("pause-beside-offer", nothingLeft, pauseMayBe, x.offer), []string{cnc.ID, oic.Lump}},
		{line.All("pause-first", nothingLeft, open(cnc.ID)), []string{cnc.ID}},
		{line.All("offer-by-what-is-owned", nothingLeft, x.offer), []string{oic.Lump}},
		{line.All("wait-beside-offer", line.Not("no-payment-in-time", inTime), cannotPay, x.offer), []string{wait.Nothing, oic.Lump}},
		{line.All("keep-on-beside-offer", cannotPay, x.offer, r.Means.ExpiresSoon), []string{agreement.Partial, oic.Lump}},
		{partOrOffer, []string{agreement.Partial, oic.Lump}},
		{line.All("guaranteed-fits", open(agreement.Guaranteed), fits(agreement.Guaranteed)), []string{agreement.Guaranteed}},
		{line.All("simple-plan-fits", line.Not("no-pay-down", paidDown), open(agreement.Simple), fits(agreement.Simple)), []string{agreement.Simple}},
		{line.All("pay-down-first", paidDown, open(agreement.Simple), fits(agreement.Simple)), []string{agreement.Simple}},
		{line.All("non-streamlined-fits", open(agreement.NonStreamlined), fits(agreement.NonStreamlined)), []string{agreement.NonStreamlined}},
		{line.All("six-year-fits-best", open(agreement.SixYear)), []string{agreement.SixYear}},
		{line.All("what-is-left-fits", open(agreement.Standard)), []string{agreement.Standard}},
		{line.All("part-perhaps-offer", somethingLeft, partMayBe, offerMayBe), []string{agreement.Partial, oic.Lump}},
		{line.All(use, reachable, noHardship), nil},
		{line.All("part-beside-hardship-offer", somethingLeft, x.canPay, x.hardshipOffer), []string{agreement.Partial, OfferHardship}},
		{line.All("part-fits", somethingLeft, partMayBe), []string{agreement.Partial}},
	}
	closed := func(id string) bool { return open(id).Verdict == line.No }
	return slices.DeleteFunc(all, func(x rule) bool { return slices.ContainsFunc(x.ways, closed) })
}

// reachableEquity says that what is owned can be used for the debt, and is what: boxes A
// and B, if they are more than a month's allowed expenses. Of somebody who could pay
// everything it is all that is owned, however little, since a part is no way then.
func reachableEquity(r Report, x branch) (line.Finding, line.Line) {
	owned := line.Sum("equity", r.Form.A, r.Form.B)
	f := line.Above("equity-reachable", owned, r.Means.Expenses)
	if f.Verdict == line.No && x.canPay.Verdict == line.Yes {
		owned = r.FullPay.Equity
		f = line.Above("equity-reachable", owned, line.Sum("nothing"))
	}
	return f, owned
}

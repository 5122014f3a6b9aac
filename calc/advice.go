package calc

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/tree"
	"offercheck/calc/way"
)

// Advice is which ways fit a household first, by OfferCheck's own order of rules. Where
// the choice is the household's there are two ways, and none of them is chosen.
type Advice struct {
	Rule    line.Finding   // the first rule that holds, and why: "simple-plan-fits"
	Ways    []string       // the IDs of its ways, none where something else comes first
	Open    []line.Finding // earlier rules that are not decided, and would come before it
	Besides []line.Finding // what else holds, whatever the way
}

// Tree returns the advice as a part of a report.
func (a Advice) Tree(name string) tree.Node {
	return tree.Object(name,
		tree.Finding("rule", a.Rule),
		tree.List("ways", a.Ways, tree.Text),
		tree.Findings("open", a.Open),
		tree.Findings("besides", a.Besides),
	)
}

// A rule is one row of the table: a finding, and the ways that fit if it holds.
type rule struct {
	holds line.Finding
	ways  []string
}

// advise is the advice on a case: the first rule that holds.
func advise(c facts.Case, r Report, b *law.Book) Advice {
	advice := Advice{Besides: besides(c, r, b)}
	for _, rule := range slices.Concat(first(c, r), rules(r)) {
		switch rule.holds.Verdict {
		case line.Yes:
			advice.Rule, advice.Ways = rule.holds.Under(b.OwnMethod), rule.ways
			return advice
		case line.NotYet:
			advice.Open = append(advice.Open, rule.holds)
		}
	}
	advice.Rule = line.Stated("ask-for-help", line.Yes).Under(b.OwnMethod)
	return advice
}

// first is what comes before any way: nothing owed any more, a bankruptcy, returns and
// payments of this year, and tax of a business.
func first(c facts.Case, r Report) []rule {
	a := c.Applying
	nothing := line.AtMost("nothing-owed", r.Means.Balance, line.Sum("nothing"))
	return []rule{
		{holds: line.Any("nothing-to-collect", nothing, line.Not("all-expired", r.Means.Collectible))},
		{holds: line.All("in-bankruptcy-first", facts.Answered("bankruptcy", a.Bankruptcy))},
		{holds: line.Not("file-first", r.gate("returns-filed")), ways: nil},
		{holds: line.Not("get-current-first", line.All("current", r.gate("estimated"), r.gate("deposits-made")))},
		{holds: line.All("business-first", facts.Answered("trust-fund", a.TrustFund))},
	}
}

// rules is the ways in the order in which they are tried.
func rules(r Report) []rule {
	open := func(id string) line.Finding { return r.way(id).Open }
	fits := func(id string) line.Finding { return r.way(id).Fits }
	offer := r.Open
	cannotPay := line.Not("cannot-pay-in-full", r.Means.CanPay)
	paidDown := line.Above("pays-down-first", r.way(agreement.Simple).Cost(way.Upfront), line.Sum("nothing"))
	pauseMayBe := line.Stated("pause-may-be-open", line.VerdictOf(open(cnc.ID).Verdict != line.No))
	nothingLeft := line.AtMost("nothing-left", r.Means.Left, line.Sum("nothing"))
	return []rule{
		{line.All("pay-at-once", open(agreement.Now)), []string{agreement.Now}},
		{line.All("short-term-fits", open(agreement.ShortTerm)), []string{agreement.ShortTerm}},
		{line.All("pause-beside-hardship-offer", nothingLeft, r.Means.CanPay, open(OfferHardship)), []string{cnc.ID, OfferHardship}},
		{line.All("pause-beside-offer", nothingLeft, pauseMayBe, offer), []string{cnc.ID, oic.Lump}},
		{line.All("pause-first", nothingLeft, open(cnc.ID)), []string{cnc.ID}},
		{line.All("offer-by-what-is-owned", nothingLeft, offer), []string{oic.Lump}},
		{line.All("keep-on-beside-offer", cannotPay, offer, r.Means.ExpiresSoon), []string{agreement.Partial, oic.Lump}},
		{line.All("part-beside-offer", cannotPay, offer), []string{agreement.Partial, oic.Lump}},
		{line.All("guaranteed-fits", open(agreement.Guaranteed), fits(agreement.Guaranteed)), []string{agreement.Guaranteed}},
		{line.All("simple-plan-fits", line.Not("no-pay-down", paidDown), open(agreement.Simple), fits(agreement.Simple)), []string{agreement.Simple}},
		{line.All("pay-down-first", paidDown, open(agreement.Simple), fits(agreement.Simple)), []string{agreement.Simple}},
		{line.All("non-streamlined-fits", open(agreement.NonStreamlined), fits(agreement.NonStreamlined)), []string{agreement.NonStreamlined}},
		{line.All("six-year-fits-best", open(agreement.SixYear)), []string{agreement.SixYear}},
		{line.All("what-is-left-fits", open(agreement.Standard)), []string{agreement.Standard}},
		{line.All("hardship-offer-fits", open(OfferHardship)), []string{OfferHardship}},
		{line.All("use-equity", line.Above("equity-reachable", r.FullPay.Equity, line.Sum("nothing")), line.Not("no-hardship-shown", r.Means.Hardship)), nil},
		{line.All("part-fits", line.Above("something-left", r.Form.F, line.Sum("nothing"))), []string{agreement.Partial}},
	}
}

// besides is what else holds: each is a finding that a reader must not miss.
func besides(c facts.Case, r Report, b *law.Book) []line.Finding {
	var held []line.Finding
	for _, f := range append([]line.Finding{
		facts.Answered("levy-in-place", c.Living.Levy).Under(b.NotCollectible.Cites.Levy),
		r.taxMayBeWrong(c).Under(b.Offer.Cites.Form656L),
		penaltiesMayComeOff(c, r).Under(b.Account.Cites.PenaltyInterest),
		r.Means.ExpiresSoon,
		facts.Answered("passport-at-risk", c.Paying.Certified).Under(b.Agreement.Cites.Passport),
	}, r.notOwedAlone(c, b)...) {
		if f.Verdict == line.Yes {
			held = append(held, f)
		}
	}
	return held
}

// penaltiesMayComeOff says that there are penalties that may be taken off: by what the
// account comes to without them or, of a year known from a letter, by what the IRS
// says it charged.
func penaltiesMayComeOff(c facts.Case, r Report) line.Finding {
	found := line.Above("penalties-may-come-off", r.Debts.Saving, line.Sum("nothing"))
	for _, y := range c.Debt.Years {
		charged := y.History.Charged
		if charged.LateFiling.Value.IsPositive() || charged.LatePayment.Value.IsPositive() {
			found.Verdict = line.Yes
		}
	}
	return found
}

// gate is the condition with an ID for asking anything of the IRS.
func (r Report) gate(id string) line.Finding {
	i := slices.IndexFunc(r.Gates, func(f line.Finding) bool { return f.ID == id })
	if i < 0 {
		return line.Finding{ID: id}
	}
	return r.Gates[i]
}

// way is the way out with an ID; the zero Way if there is none.
func (r Report) way(id string) way.Way {
	w, _ := way.Find(r.Ways, id)
	return w
}

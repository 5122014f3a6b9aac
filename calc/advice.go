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
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// Advice is which ways fit a household first, by OfferCheck's own order of rules. Where
// the choice is the household's there are two ways, and none of them is chosen.
type Advice struct {
	Rule     line.Finding   // the first rule that holds, and why: "simple-plan-fits"
	Ways     []string       // the IDs of its ways, none where something else comes first
	Pace     string         // the ID of the pace of a plan among them: the fastest that the household can afford
	Then     line.Finding   // the rule that holds once that is done; the zero Finding if nothing comes first
	ThenWays []string       // the IDs of its ways, which are in the report's Then
	Open     []line.Finding // earlier rules that are not decided, and would come before it
	Besides  []line.Finding // what else holds, whatever the way
}

// Tree returns the advice as a part of a report.
func (a Advice) Tree(name string) tree.Node {
	parts := []tree.Node{
		tree.Finding("rule", a.Rule),
		tree.List("ways", a.Ways, tree.Text),
		tree.Text("pace", a.Pace),
	}
	if a.Then.ID != "" {
		parts = append(parts, tree.Finding("then", a.Then), tree.List("thenWays", a.ThenWays, tree.Text))
	}
	return tree.Object(name, append(parts, tree.Findings("open", a.Open), tree.Findings("besides", a.Besides))...)
}

// A rule is one row of the table: a finding, and the ways that fit if it holds.
type rule struct {
	holds line.Finding
	ways  []string
}

// advise is the first rule that holds of a case, and what may come before it.
func advise(c facts.Case, r Report, b *law.Book) Advice {
	var advice Advice
	if found, ok := advice.match(first(c, r)); ok {
		advice.take(found, r, b)
		return advice
	}
	decides := undecided[r.Means.CanPay.ID]
	if decides == "" || r.Means.CanPay.Verdict != line.NotYet {
		found, _ := advice.match(rules(r.Ways, r, branchOf(r)))
		advice.take(found, r, b)
		return advice
	}
	cannot, _ := advice.match(rules(r.Ways, r, branchIf(c, r, line.No)))
	can, _ := advice.match(rules(r.Ways, r, branchIf(c, r, line.Yes)))
	if cannot.holds.ID != can.holds.ID {
		both := line.Stated(decides, line.Yes)
		both.Because = []line.Finding{cannot.holds, can.holds}
		cannot = rule{both, union(cannot.ways, can.ways)}
	}
	advice.take(cannot, r, b)
	return advice
}

// union is all IDs, each once.
func union(ids, more []string) []string {
	all := slices.Clone(ids)
	for _, id := range more {
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

// undecided is the findings of two readings of full payment that disagree, and the rule
// that shows what fits by each: with and without accruals, and with and without income
// that state law may reach.
var undecided = map[string]string{"can-pay-by-both": "accruals-decide-which", "can-pay-by-state-law": "state-law-decides-which"}

// match is the first rule that holds and, if none does, help by others or, while some
// are not decided, those. What comes before it and is not decided is kept.
func (a *Advice) match(rules []rule) (rule, bool) {
	for _, x := range rules {
		switch x.holds.Verdict {
		case line.Yes:
			return x, true
		case line.NotYet:
			if !slices.ContainsFunc(a.Open, func(f line.Finding) bool { return f.ID == x.holds.ID }) {
				a.Open = append(a.Open, x.holds)
			}
		}
	}
	if len(a.Open) > 0 {
		return rule{holds: line.Stated("not-settled", line.Yes)}, false
	}
	return rule{holds: line.Stated("ask-for-help", line.Yes)}, false
}

// take makes a rule the advice, with the pace of its plan. A plan that pays a part has
// none that costs less.
func (a *Advice) take(x rule, r Report, b *law.Book) {
	a.Rule, a.Ways = x.holds.Under(b.OwnMethod), x.ways
	if len(x.ways) > 0 && x.ways[0] != agreement.Partial {
		a.Pace = fastest(r.way(x.ways[0]))
	}
}

// fastest is the ID of the fastest pace of a plan that the household can afford: what it
// says it can pay, else what the standards leave, else the least.
func fastest(w way.Way) string {
	for _, id := range []string{"affordable", "left", "least"} {
		if _, has := w.Pace(id); has {
			return id
		}
	}
	return ""
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
		{holds: line.Not("file-first", filed(r.Assessment)), ways: hardship},
		{holds: line.Not(currentFirst, line.All("current", r.gate("estimated"), r.gate("deposits-made")))},
		{holds: line.All("business-first", facts.Answered("trust-fund", a.TrustFund))},
	}
}

// currentFirst is the rule that this year's tax comes first, and useEquity that what is
// owned does. Both have a then.
const (
	currentFirst = "get-current-first"
	useEquity    = "use-equity"
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

// rules is the ways in the order in which they are tried.
func rules(ways []way.Way, r Report, x branch) []rule {
	named := func(id string) way.Way { w, _ := way.Find(ways, id); return w }
	open := func(id string) line.Finding { return named(id).Open }
	fits := func(id string) line.Finding { return named(id).Fits }
	cannotPay := line.Not("cannot-pay-in-full", x.canPay)
	used := line.Sum("nothing")
	if r.used.Known {
		used = r.used
	}
	paidDown := line.Above("pays-down-first", named(agreement.Simple).Cost(way.Upfront), used)
	pauseMayBe := line.Stated("pause-may-be-open", line.VerdictOf(open(cnc.ID).Verdict != line.No))
	partMayBe := line.Stated("part-may-be-open", line.VerdictOf(open(agreement.Partial).Verdict != line.No))
	nothingLeft := line.AtMost("nothing-left", r.Means.Left, line.Sum("nothing"))
	somethingLeft := line.Above("something-left", r.Means.Remaining, line.Sum("nothing"))
	inTime := line.Stated(agreement.InTime, line.Yes)
	for _, f := range open(agreement.Partial).Because {
		if f.ID == agreement.InTime {
			inTime, somethingLeft.Verdict = f, line.No // the debt expires before a payment
		}
	}
	reachable, _ := reachableEquity(r, x)
	noHardship := line.Not("no-hardship-shown", r.Means.Hardship)
	return []rule{
		{line.All("pay-at-once", open(agreement.Now)), []string{agreement.Now}},
		{line.All("short-term-fits", open(agreement.ShortTerm)), []string{agreement.ShortTerm}},
		{line.All("pause-beside-hardship-offer", nothingLeft, x.canPay, x.hardshipOffer), []string{cnc.ID, OfferHardship}},
		{line.All("pause-beside-offer", nothingLeft, pauseMayBe, x.offer), []string{cnc.ID, oic.Lump}},
		{line.All("pause-first", nothingLeft, open(cnc.ID)), []string{cnc.ID}},
		{line.All("offer-by-what-is-owned", nothingLeft, x.offer), []string{oic.Lump}},
		{line.All("wait-beside-offer", line.Not("no-payment-in-time", inTime), cannotPay, x.offer), []string{wait.Nothing, oic.Lump}},
		{line.All("keep-on-beside-offer", cannotPay, x.offer, r.Means.ExpiresSoon), []string{agreement.Partial, oic.Lump}},
		{line.All("part-beside-offer", cannotPay, x.offer), []string{agreement.Partial, oic.Lump}},
		{line.All("guaranteed-fits", open(agreement.Guaranteed), fits(agreement.Guaranteed)), []string{agreement.Guaranteed}},
		{line.All("simple-plan-fits", line.Not("no-pay-down", paidDown), open(agreement.Simple), fits(agreement.Simple)), []string{agreement.Simple}},
		{line.All("pay-down-first", paidDown, open(agreement.Simple), fits(agreement.Simple)), []string{agreement.Simple}},
		{line.All("non-streamlined-fits", open(agreement.NonStreamlined), fits(agreement.NonStreamlined)), []string{agreement.NonStreamlined}},
		{line.All("six-year-fits-best", open(agreement.SixYear)), []string{agreement.SixYear}},
		{line.All("what-is-left-fits", open(agreement.Standard)), []string{agreement.Standard}},
		{line.All(useEquity, reachable, noHardship), nil},
		{line.All("part-beside-hardship-offer", somethingLeft, x.canPay, x.hardshipOffer), []string{agreement.Partial, OfferHardship}},
		{line.All("part-fits", somethingLeft, partMayBe), []string{agreement.Partial}},
	}
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

// gate is the condition with an ID for asking anything of the IRS.
func (r Report) gate(id string) line.Finding { return gateOf(r.Assessment, id) }

// gateOf is the condition with an ID of an assessment.
func gateOf(a oic.Assessment, id string) line.Finding {
	i := slices.IndexFunc(a.Gates, func(f line.Finding) bool { return f.ID == id })
	if i < 0 {
		return line.Finding{ID: id}
	}
	return a.Gates[i]
}

// way is the way out with an ID; the zero Way if there is none.
func (r Report) way(id string) way.Way {
	w, _ := way.Find(r.Ways, id)
	return w
}

package calc

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// An Estimate is a first answer from a few answers. Its report takes as none what was not
// asked, and costs and loans that are not known, and for its offers the time to collect as
// the longest it can be, so that none is too low; and for its plans as the shortest it can
// be, so that none is too slow. If an income or a value is not known, so is whatever
// depends on it. Where another answer is not known, its report is of the reading with the
// higher offer, and its ranges are of all.
type Estimate struct {
	Report
	Verdict  EstimateVerdict
	Lump     line.Range // of the least offers: their ends are unknown if an amount without a bound is
	Periodic line.Range

	unknownCosts bool       // a cost that is not known is taken as none, so that less may be left each month
	others       []Estimate // of the other readings
}

// An EstimateVerdict is what an estimate comes to.
type EstimateVerdict string

// The verdicts.
const (
	EstimateNothing EstimateVerdict = "nothing" // nothing is owed
	EstimateFirst   EstimateVerdict = "first"   // a condition of any offer or plan is not met
	EstimatePay     EstimateVerdict = "pay"     // the IRS could collect everything over time
	EstimateOwned   EstimateVerdict = "owned"   // the IRS could, from what is owned alone: nothing is left each month
	EstimatePause   EstimateVerdict = "pause"   // nothing is left each month, and what is owned does not close a pause
	EstimateOffer   EstimateVerdict = "offer"   // an offer looks open
	EstimateNotLess EstimateVerdict = "notless" // an offer would be no less than what is owed
	EstimateUnknown EstimateVerdict = "unknown" // what is not known decides
)

// EstimateOf is the estimate of a case. An answer without a value, other than an amount
// that is not known, is taken as none; the conditions of an offer as met.
func EstimateOf(c facts.Case, b *law.Book) Estimate {
	b = b.OrEmpty()
	var e Estimate
	for i, c := range readings(c, b) {
		if one := estimateOf(c, b); i == 0 {
			e = one
		} else {
			e = e.beside(one)
		}
	}
	return e
}

// beside is the estimate of two readings.
func (e Estimate) beside(o Estimate) Estimate {
	if a, b := e.Lump.Most, o.Lump.Most; a.Known && (!b.Known || b.Amount.GreaterThan(a.Amount)) {
		e, o = o, e
	}
	e.others = append(e.others, append(o.others, o)...)
	e.Lump, e.Periodic = around(e.Lump, o.Lump), around(e.Periodic, o.Periodic)
	if e.Verdict != o.Verdict {
		e.Verdict = EstimateUnknown
	}
	return e
}

// around is the range that has both, as far as their ends are known.
func around(r, o line.Range) line.Range {
	if r.Least.Known && (!o.Least.Known || o.Least.Amount.LessThan(r.Least.Amount)) {
		r.Least = o.Least
	}
	if r.Most.Known && (!o.Most.Known || o.Most.Amount.GreaterThan(r.Most.Amount)) {
		r.Most = o.Most
	}
	return r
}

// estimateOf is the estimate of one reading.
func estimateOf(c facts.Case, b *law.Book) Estimate {
	c = facts.AssumeMayApply(c)
	u := oic.AssumeNone
	if facts.UnknownMeans(&c) {
		u = oic.AssumeUnasked
	}
	e := Estimate{Report: AssessAs(shortest(c), b, u)}
	low, high := oic.Preview(longest(facts.LeastMeans(c), b), b, oic.AssumeUnasked), oic.Preview(longest(c, b), b, oic.AssumeUnasked)
	e.Lump = line.Range{Least: low.Lump.Least, Most: high.Lump.Most}
	e.Periodic = line.Range{Least: low.Periodic.Least, Most: high.Periodic.Most}
	long := oic.AssessAs(longest(c, b), b, u)
	e.unknownCosts = facts.UnknownCosts(&c)
	can := oic.Preview(shortest(facts.LeastMeans(c)), b, oic.AssumeUnasked).CanPayLow
	e.Verdict = e.verdict(can, oic.Preview(longest(c, b), b, u).FullPay.Can)
	e.offersOf(long)
	return e
}

// offersOf takes the offers of an assessment, which count the months of a long time to
// collect: fewer are not known to be left. If offers are the answer, so is that they are open.
func (e *Estimate) offersOf(long oic.Assessment) {
	e.Form.G, e.Form.H = long.Form.G, long.Form.H
	for _, ways := range [][]way.Way{e.Offers, e.Ways} {
		for i, w := range ways {
			o, is := way.Find(long.Offers, w.ID)
			if !is {
				continue
			}
			ways[i].Costs, ways[i].Payments = o.Costs, o.Payments
			if e.Verdict == EstimateOffer {
				ways[i].Open = o.Open
			}
		}
	}
}

// verdict is what the estimate comes to. low is whether everything could be collected with
// the answers that lower what the IRS counts, and long with the longest time to collect.
// What costs are not known can turn the first, and so can interest and penalties to come, with
// which no plan may pay all.
func (e Estimate) verdict(low, long line.Finding) EstimateVerdict {
	owed := e.Means.Balance
	less := line.Below("", e.Lump.Most, owed).Verdict
	nothingLeft := line.AtMost("", e.Means.Left, line.Sum("")).Verdict == line.Yes
	certain := (low.Verdict == line.Yes || e.Means.CanPay.Verdict == line.Yes && !e.unknownCosts) &&
		e.FullPay.WithAccruals.AccrualsDecide.Verdict != line.Yes
	switch {
	case owed.IsZero():
		return EstimateNothing
	case e.Means.MayApply.Verdict == line.No:
		return EstimateFirst
	case certain && nothingLeft:
		return EstimateOwned
	case certain:
		return EstimatePay
	case long.Verdict != line.No:
		return EstimateUnknown
	case nothingLeft && e.way(cnc.ID).Open.Verdict != line.No:
		return EstimatePause
	case less == line.Yes:
		return EstimateOffer
	case line.AtLeast("", e.Lump.Least, owed).Verdict == line.Yes:
		return EstimateNotLess
	}
	return EstimateUnknown
}

// shortest is the case with the time to collect as short as it can be: each year as
// assessed as soon as it can have been, where that is not known.
func shortest(c facts.Case) facts.Case {
	return withAssessment(c, func(y facts.TaxYear) facts.Date {
		if first := y.Earliest(); first != 0 {
			return facts.Say(first)
		}
		return y.Assessed
	})
}

// longest is the case with the time to collect as long as it can be: each year as
// assessed today, and one year if none is named.
func longest(c facts.Case, b *law.Book) facts.Case {
	if len(c.Debt.Years) == 0 {
		c.Debt.Years = []facts.TaxYear{{Year: facts.Say(b.On.Year() - 1)}}
	}
	return withAssessment(c, func(facts.TaxYear) facts.Date { return facts.Say(b.On) })
}

// withAssessment is the case with a day of assessment for each year that has neither that nor a
// last day to collect.
func withAssessment(c facts.Case, on func(facts.TaxYear) facts.Date) facts.Case {
	c.Debt.Years = slices.Clone(c.Debt.Years)
	for i, y := range c.Debt.Years {
		if !y.Expires.Given && !y.Assessed.Given {
			c.Debt.Years[i].Assessed = on(y)
		}
	}
	return c
}

// LessThanOwed reports whether an offer would be less than what is owed.
func (e Estimate) LessThanOwed() bool { return e.Offer(oic.Lump).Open.Verdict == line.Yes }

// likely is the ways that an estimate may name, in their order.
var likely = []string{
	agreement.Now, agreement.ShortTerm, agreement.Guaranteed, agreement.Simple, agreement.NonStreamlined, agreement.SixYear, agreement.Standard,
	agreement.Partial, cnc.ID, oic.Lump, oic.Periodic,
}

// Likely is the IDs of the ways that look open and can be paid, those that fit first before
// the others. While it is not known whether everything could be collected, none that hangs
// on that is among them, nor, while a cost is not known, a plan of what is left.
func (e Estimate) Likely() []string {
	var ids []string
	for _, id := range union(e.Advice.Ways, likely) {
		w := e.way(id)
		hangs := id == agreement.Partial || id == oic.Lump || id == oic.Periodic || id == OfferHardship ||
			e.unknownCosts && (id == agreement.SixYear || id == agreement.Standard)
		if w.Open.Verdict != line.Yes || w.Fits.Verdict == line.No || hangs && e.Verdict == EstimateUnknown {
			continue
		}
		if slices.ContainsFunc(e.others, func(o Estimate) bool { return !slices.Contains(o.Likely(), id) }) {
			continue
		}
		ids = append(ids, id)
	}
	return ids
}

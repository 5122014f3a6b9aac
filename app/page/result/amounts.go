package result

import (
	"offercheck/app/part"
	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// amounts is the one or two amounts of the answer, none of an offer that is closed. What is
// not known is left out.
func (v result) amounts(o outcome) []part.Amount {
	unknown := v.Words.Say("amount.unknown")
	var known []part.Amount
	for _, a := range v.amountsOf(o) {
		if a.Value != unknown {
			known = append(known, a)
		}
	}
	return known
}

func (v result) amountsOf(o outcome) []part.Amount {
	lump := v.Report.Offer(oic.Lump)
	least := v.named("least-offer", v.costOrRange(lump, v.Report.Range.Lump))
	switch {
	case o == outcomeNoDebt || o == outcomeExpired:
		return nil
	case o == outcomeMissing && v.pausesFirst(o):
		return []part.Amount{v.paused(), v.owed()}
	case o == outcomeMissing || o == outcomeLaw:
		return []part.Amount{v.owed(), v.leftEach()}
	case v.untilExpected(o):
		return []part.Amount{v.named("with-today", v.costOrRange(lump, v.Report.Range.Lump)), v.owed()}
	case v.byStateLaw(o):
		low, high := v.communityAmounts()
		if v.stateLawDecides() {
			return []part.Amount{v.named("least-offer", low), v.owed()}
		}
		return []part.Amount{v.named("least-offer", low), v.named("with-spouse", high)}
	case o == outcomeRange && v.pausesFirst(o):
		return []part.Amount{v.paused(), least}
	case o == outcomeRange:
		return []part.Amount{v.named("at-least", v.Words.Amount(v.Report.Range.Lump.Least)), v.named("at-most", v.Words.Amount(v.Report.Range.Lump.Most))}
	case o == outcomeGate || o == outcomeFull || o == outcomeNotLess:
		return v.amountsWithout()
	}
	if f, key := v.twoIncomes(o); key != "" {
		if key == "expected-more" {
			return []part.Amount{v.named("with-expected", v.Words.Amount(f.Figure("lump-then"))), v.named("with-today", v.Words.Amount(f.Figure("lump-today")))}
		}
		return []part.Amount{v.named("with-today", v.Words.Amount(f.Figure("lump-today"))), v.named("with-expected", v.Words.Amount(f.Figure("lump-then")))}
	}
	if f, soon := v.raised("keep-on"); soon && v.soonHeadline(o) != "" && f.Figure("keep-on-paid").Amount.IsPositive() {
		return []part.Amount{least, v.named("keep-on", v.Words.Amount(f.Figure("keep-on-paid")))}
	}
	for _, id := range v.Report.Advice.Ways {
		switch x, _ := way.Find(v.Report.Ways, id); {
		case id == cnc.ID && x.Open.Verdict != line.No:
			return []part.Amount{v.paused(), least}
		case id == agreement.Partial && x.Open.Verdict != line.No && x.Cost(way.Monthly).Known:
			return []part.Amount{least, v.eachMonth("or-part", x.Cost(way.Monthly))}
		}
	}
	return []part.Amount{least, v.owed()}
}

// amountsWithout is the amounts where no offer is open: of the way that fits first or, if
// something else comes first, what is owed and what is left.
func (v result) amountsWithout() []part.Amount {
	fits := v.Report.Advice.Ways
	if len(fits) == 0 || v.Words.Has("result.headline.first."+v.Report.Advice.Rule.ID) {
		return []part.Amount{v.owed(), v.leftEach()}
	}
	x, _ := way.Find(v.Report.Ways, fits[0])
	if x.ID == cnc.ID {
		return []part.Amount{v.paused(), v.owed()}
	}
	if p, has := v.paceOf(x); has && !isPaidDown(p) {
		if v.Report.Advice.Rule.ID == "pay-down-first" {
			return []part.Amount{v.named("first", v.Words.Amount(x.Cost(way.Upfront))), v.named("each-month", v.Words.Amount(p.Each))}
		}
		each := "each-month"
		if p.ID == "least" {
			each = "each"
		}
		return []part.Amount{v.named(each, v.Words.Amount(p.Each)), v.named("in-all", v.Words.Amount(x.InAll(p)))}
	}
	if total := x.Cost(way.Total); total.Known {
		return []part.Amount{v.named("to-pay", v.Words.Amount(total))}
	}
	return []part.Amount{v.owed(), v.leftEach()}
}

// paceOf is the pace of a plan that its amounts are of: the one that is advised or, if none
// is, the first; of a way that does not fit first the least, as on every page.
func (v result) paceOf(x way.Way) (way.Pace, bool) {
	if p, has := x.Pace(v.Report.Advice.Pace); has && v.isFirst(x) {
		return p, true
	}
	if all := v.shown(x); len(all) > 0 {
		return all[0], true
	}
	return way.Pace{}, false
}

func (v result) named(key, value string) part.Amount {
	return part.Amount{Name: v.Say("amount." + key), Value: value}
}

func (v result) owed() part.Amount { return v.named("owe", v.Owed()) }

func (v result) leftEach() part.Amount { return v.named("left", v.Left(v.Words.Amount)) }

func (v result) paused() part.Amount { return v.eachMonth("paused", line.Sum("paused")) }

func (v result) eachMonth(key string, l line.Line) part.Amount {
	a := v.named(key, v.Words.Amount(l))
	a.Unit = v.Say("amount.a-month")
	return a
}

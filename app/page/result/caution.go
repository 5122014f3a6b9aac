package result

import (
	"slices"

	"offercheck/calc"
	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/help"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// caution is the one thing to take care with: what may turn the answer before what the way
// that fits first brings with it.
func (v result) caution(o outcome) string {
	if verdict, is := v.EstimateBeside(); o == outcomeMissing && is && verdict != calc.EstimateUnknown {
		return v.Say("caution.missing.estimate", "verdict", v.Words.Say("quick.verdict."+string(verdict)))
	}
	switch o {
	case outcomeNoDebt, outcomeExpired, outcomeMissing, outcomeLaw:
		return v.Say("caution." + string(o))
	case outcomeGate, outcomeFull, outcomeNotLess:
		return v.cautionWithout()
	}
	if text := v.turning(o); text != "" {
		return text
	}
	switch {
	case o == outcomeRange:
		return v.Say("caution.range")
	case slices.Contains(v.Report.Advice.Ways, cnc.ID):
		return v.Say("caution.pause")
	}
	upfront := v.Report.Offer(oic.Lump).Cost(way.Upfront)
	if upfront.Known && upfront.Amount.IsPositive() {
		return v.Say("caution.offer", "down", v.Words.Amount(upfront))
	}
	return v.Say("caution.offer-free")
}

// turning is what may turn an answer that has an offer in it; empty if nothing is known to.
func (v result) turning(o outcome) string {
	_, territory := v.raised("territory-tax")
	_, soon := v.raised("keep-on")
	doubts := v.doubts(o)
	switch {
	case v.untilExpected(o):
		return v.Say("caution.expected-unknown")
	case v.byStateLaw(o):
		return v.Say("caution.community")
	case v.spouseUnknown(o):
		return v.Say("caution.community-unknown")
	case territory:
		return v.Say("caution.territory", "state", v.Words.Say("state."+v.Case.Household.State.Value))
	case soon && (o == outcomeOpen || o == outcomeNothing):
		return v.Say("caution.clock")
	case o == outcomeClose:
		return v.Say("caution.close")
	}
	if _, key := v.twoIncomes(o); key != "" {
		return v.Say("caution." + key)
	}
	switch {
	case v.incomeChanging(o):
		return v.Say("caution.income-changing")
	case len(doubts) > 0:
		return v.Say("caution.doubt", "but", v.Say("doubt."+doubts[0]))
	}
	if leads := v.pauseLeads(o); len(leads) > 0 && v.pauseVerdict() == line.No {
		return v.Say("caution.pause-after")
	}
	return ""
}

// pauseIs is the end of the key of a caution for whether a pause is open now.
var pauseIs = map[line.Verdict]string{line.Yes: "paused", line.NotYet: "perhaps"}

// cautionWithout is the caution where no offer is open: what stays open meanwhile if
// something comes first and something does, else what the way that fits brings with it.
func (v result) cautionWithout() string {
	advice := v.Report.Advice
	if advice.Rule.ID == "file-first" && len(advice.Ways) == 0 && v.pauseVerdict() == line.No {
		return v.Say("caution.file-anyway")
	}
	key := "caution." + advice.Rule.ID
	if open := key + "." + pauseIs[v.pauseVerdict()]; v.Words.Has("result." + open) {
		return v.Say(open)
	}
	if v.Words.Has("result." + key) {
		return v.Say(key)
	}
	switch {
	case len(advice.Ways) == 0 && !v.notClosed(help.Clinic):
		return v.Say("caution.help-advocate")
	case len(advice.Ways) == 0:
		return v.Say("caution.help")
	case slices.Contains(advice.Ways, calc.OfferHardship) && line.AtMost("", v.Report.FullPay.Months, v.Law.Clock.ExpiresSoonMonths).Verdict == line.Yes:
		return v.Say("caution.clock")
	case advice.Ways[0] == cnc.ID:
		return v.Say("caution.pause")
	case advice.Ways[0] == agreement.Partial:
		return v.Say("caution.part")
	}
	x, _ := way.Find(v.Report.Ways, advice.Ways[0])
	if f, found := line.Find(x.Affords, "payment-within-spending"); found && f.Verdict == line.No {
		return v.Say("caution.plan-spending")
	}
	for _, e := range x.Effects {
		if e.On == way.Lien && e.Finding.ID == "lien-usual" && e.Finding.Verdict == line.Yes {
			return v.Say("caution.plan-lien")
		}
	}
	return v.Say("caution.plan")
}

package result

import (
	"slices"
	"strconv"

	"offercheck/app/page/shell"
	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// headline is the sentence the page opens with.
func (v result) headline(o outcome) string {
	for _, text := range []string{v.expectedHeadline(o), v.communityHeadline(o), v.soonHeadline(o), v.pauseHeadline(o), v.otherHeadline(o)} {
		if text != "" {
			return text
		}
	}
	key := "headline." + string(o)
	switch o {
	case outcomeGate:
		return v.Say(key, "because", v.because(v.firstGate()))
	case outcomeMissing:
		return v.counted(key, len(v.needs()))
	case outcomeDepends:
		return v.counted(key, len(v.openNeeds()))
	}
	return v.Say(key)
}

// otherHeadline is the headline where no offer is open: what comes first or, unless a gate
// is closed, what fits. It is empty for any other.
func (v result) otherHeadline(o outcome) string {
	if o != outcomeGate && o != outcomeFull && o != outcomeNotLess {
		return ""
	}
	rule, fits := v.Report.Advice.Rule.ID, v.Report.Advice.Ways
	keys := []string{"headline.first." + rule, "headline.fits." + rule}
	if v.noOfferThen() {
		keys = append([]string{keys[0] + ".plan"}, keys...)
	}
	if o == outcomeGate {
		keys = keys[:len(keys)-1]
	}
	for _, key := range keys {
		if v.Words.Has("result." + key) {
			return v.Say(key, "each", v.eachOfFirst(fits))
		}
	}
	if each := v.eachOfFirst(fits); o != outcomeGate && len(fits) == 1 && each != "" {
		return v.Say("headline.plan", "each", each)
	}
	return ""
}

// noOfferThen reports whether no offer is open either once what comes first is done.
func (v result) noOfferThen() bool {
	ways, then := v.Report.Advice.ThenWays, v.Report.Then
	if len(then) == 0 {
		return len(ways) > 0 && !slices.ContainsFunc(ways, isOffer)
	}
	return !slices.ContainsFunc(then, func(x way.Way) bool { return isOffer(x.ID) && x.Open.Verdict != line.No })
}

// isOffer reports whether a way is an offer by what the household can pay.
func isOffer(id string) bool {
	return id == oic.Lump || id == oic.Periodic || id == calc.OfferHardship
}

// eachOfFirst is what the first of some ways takes each month; empty if it is no plan, or
// that is not known.
func (v result) eachOfFirst(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	x, _ := way.Find(v.Report.Ways, ids[0])
	if p, has := v.paceOf(x); has && p.Each.Known {
		return v.Words.Amount(p.Each)
	}
	return ""
}

// counted is the text for one, or for n.
func (v result) counted(key string, n int) string {
	if n == 1 {
		return v.Say(key + ".one")
	}
	return v.Say(key+".more", "n", strconv.Itoa(n))
}

// because is the clause that says why a gate is closed: that of the innermost finding
// that has words for it.
func (v result) because(f line.Finding) string {
	for _, g := range f.Because {
		if g.Verdict == line.No && v.Words.Has("result.because."+g.ID) {
			return v.because(g)
		}
	}
	return v.Say("because." + f.ID)
}

// leads is the paragraphs below the headline.
func (v result) leads(o outcome) []string {
	if v.untilExpected(o) {
		return slices.Concat(v.expectedLeads(o), v.openPointLeads(), v.pauseLeads(o), v.keepOnLeads(o), v.territoryLeads())
	}
	return slices.Concat(v.communityLeads(o), v.doubtLeads(o), v.expectedLeads(o), v.pauseLeads(o), v.keepOnLeads(o), v.territoryLeads())
}

// territoryLeads says what an offer to the IRS does not settle, where most people owe
// income tax to their territory.
func (v result) territoryLeads() []string {
	if _, found := v.raised("territory-tax"); !found {
		return nil
	}
	return []string{v.Say("lead.territory", "state", v.Words.Say("state."+v.Case.Household.State.Value))}
}

// keepOnLeads weighs an offer against paying what is left each month until the last
// day to collect; nothing if that day is not near, or no offer may be made.
func (v result) keepOnLeads(o outcome) []string {
	if !slices.Contains([]outcome{outcomeGate, outcomeClose, outcomeNotLess, outcomeRange, outcomeDepends, outcomeNothing, outcomeOpen}, o) {
		return nil
	}
	f, _ := v.raised("keep-on")
	months, kept := f.Figure("months-left"), f.Figure("keep-on-paid")
	switch {
	case shell.KnownZero(months):
		return []string{v.Say("lead.keep-on-days")}
	case shell.KnownZero(kept):
		return []string{v.Say("lead.keep-on-nothing", "months", v.Words.Amount(months))}
	case kept.Known:
		return []string{v.Say("lead.keep-on", "months", v.Words.Amount(months), "kept", v.Words.Amount(kept))}
	}
	return nil
}

// outcomeLeads is the paragraphs of an outcome.
func (v result) outcomeLeads(o outcome) []string {
	switch o {
	case outcomeGate:
		return v.gateLeads()
	case outcomeFull:
		return v.fullLeads()
	case outcomeNothing:
		return append([]string{v.Say("lead.nothing"), v.Say("lead.nothing-pause")}, v.openPointLeads()...)
	case outcomeClose:
		return append([]string{v.Say("lead.close"), v.Say("lead.open")}, v.openPointLeads()...)
	case outcomeOpen:
		return append([]string{v.Say("lead.open")}, v.openPointLeads()...)
	case outcomeRange:
		if !slices.ContainsFunc(v.needs(), func(n shell.Need) bool { return n.Asked }) {
			return []string{v.Say("lead.range-law")}
		}
	}
	return []string{v.Say("lead." + string(o))}
}

func (v result) gateLeads() []string {
	key := "lead.gate"
	if v.Report.FullPay.Can.Verdict == line.Yes {
		key = "lead.gate-full"
	}
	leads := []string{v.Say(key)}
	if more := len(v.closed()) - 1; more > 0 {
		leads = append(leads, v.counted("lead.gate-also", more))
	}
	return leads
}

func (v result) fullLeads() []string {
	key := "lead.full"
	if shell.KnownZero(v.Report.FullPay.Shortfall) {
		key = "lead.full-even"
	}
	leads := []string{v.Say(key, v.certain()...)}
	if v.hardshipOffer() {
		leads = append(leads, v.Say("lead.full-hardship"))
	}
	if flip := v.Report.FullPay.MonthsNeeded; flip.Known && flip.Amount.IsPositive() {
		leads = append(leads, v.Say("lead.full-flip"))
	}
	return leads
}

// certain is the months that full payment was tested with, and what they come to above
// the debt: at least so much, if more months may be left.
func (v result) certain() []string {
	full := v.Report.FullPay
	months, over := v.Words.Amount(full.Months), v.Words.Amount(line.Minus("over", line.Sum("none"), full.Shortfall))
	if v.LastDayUnsure() != "" {
		months, over = v.Words.Say("owed.at-least", "amount", months), v.Words.Say("owed.at-least", "amount", over)
	}
	return []string{"months", months, "over", over}
}

// openPointLeads says how many points are still open; nothing if none are.
func (v result) openPointLeads() []string {
	n := len(v.openNeeds())
	if n == 0 {
		return nil
	}
	return []string{v.counted("lead.unsettled", n)}
}

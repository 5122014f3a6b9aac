package prefill

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// fillFiling answers how and when the return was filed, and its extension. A
// transcript prints the later of the due date and the day the return was received.
func fillFiling(h *facts.History, a *transcript.Account) {
	switch rows := filed(a); {
	case len(rows) == 0 && a.NoReturn:
		h.Filed = facts.Say(facts.FiledNever)
	case len(rows) == 0:
	case rows[0].Fact == transcript.SubstituteReturn:
		h.Filed = facts.Say(facts.FiledSubstitute)
	default:
		h.Filed = facts.Say(facts.FiledReturn)
		if a.Received != 0 {
			h.FiledOn = facts.Say(a.Received)
		}
	}
	if extensions := entries(a, transcript.Extension); len(extensions) > 0 {
		h.Extended = facts.Say(true)
		if until := extensions[len(extensions)-1].Until; until != 0 {
			h.ExtendedTo = facts.Say(until)
		}
	}
}

// fillNotices answers the notices and the installment agreement that change the
// penalty for late payment: the demand for the first assessment, the first notice
// of intent to levy, and the last agreement.
func fillNotices(h *facts.History, a *transcript.Account, assessed facts.Date) {
	if returns := filed(a); assessed.Given {
		h.Demand = demand(a, assessed.Value, returns[0].On != assessed.Value)
	}
	if levies := entries(a, transcript.LevyNotice); len(levies) > 0 {
		h.Levy = facts.Say(levies[0].On)
	}
	plans := entries(a, transcript.PlanEstablished)
	if len(plans) == 0 {
		return
	}
	h.PlanFrom = facts.Say(plans[len(plans)-1].On)
	for _, end := range entries(a, transcript.PlanEnd, transcript.PlanRemoved) {
		if end.On > h.PlanFrom.Value && !h.PlanTo.Given {
			h.PlanTo = facts.Say(end.On)
		}
	}
}

// demand is the first notice and demand on or after a day; not given if there is
// none. Of tax that was added, CP21 or CP22 is one too.
func demand(a *transcript.Account, from date.Day, added bool) facts.Date {
	bills := []transcript.Fact{transcript.Demand}
	if added {
		bills = append(bills, transcript.AdjustmentBill)
	}
	for _, r := range entries(a, bills...) {
		if r.On >= from {
			return facts.Say(r.On)
		}
	}
	return facts.Date{}
}

package write

import (
	"slices"

	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// bar is the events that bar a levy while they are pending: IRC 6331(k), 6330(e)(1) and
// 6015(e)(1)(B).
var bar = []string{facts.EventOffer, facts.EventRequest, facts.EventHearing, facts.EventInnocent}

// pending is the taxpayer's events of the case that are pending and bar a levy meanwhile, by
// their places in the case, from 1, the first of each kind.
func (w *writer) pending() []int {
	var all []int
	for _, kind := range bar {
		if i := slices.IndexFunc(w.c.Debt.Events, func(e facts.Event) bool {
			own, sure := e.Concerns(facts.WhoseOwn)
			return e.Kind.Value == kind && e.From.Given && !e.To.Answered() && !e.How.Answered() && (own || !sure)
		}); i >= 0 {
			all = append(all, i+1)
		}
	}
	return all
}

// offerPending reports whether an offer of the taxpayer's is pending.
func (w *writer) offerPending() bool {
	return slices.ContainsFunc(w.pending(), func(n int) bool { return w.c.Debt.Events[n-1].Kind.Value == facts.EventOffer })
}

// lastToCollect is the latest of the last days to collect a year, each as the IRS states it
// or, where that is not known, as it is counted; unknown if one is.
func lastToCollect(clocks []csed.Clock) *line.Line {
	latest := &line.Line{}
	for i := range clocks {
		day := &clocks[i].IRSExpires
		if !day.Known {
			day = &clocks[i].Expires
		}
		if !day.Known {
			return &line.Line{}
		}
		if !latest.Known || day.Day() > latest.Day() {
			latest = day
		}
	}
	return latest
}

package write

import "offercheck/calc/facts"

// bar is the events that bar a levy while they are pending, an offer first: IRC 6331(k),
// 6330(e)(1) and 6015(e)(1)(B).
var bar = []string{facts.EventOffer, facts.EventRequest, facts.EventHearing, facts.EventInnocent}

// pending is the taxpayer's events of the case that are pending and bar a levy meanwhile, by
// their places in the case, from 1, the first of each kind.
func (w *writer) pending() []int {
	var all []int
	for _, kind := range bar {
		for i := range w.c.Debt.Events {
			e := &w.c.Debt.Events[i]
			own, sure := e.Concerns(facts.WhoseOwn)
			if e.Kind.Value == kind && e.From.Given && !e.To.Answered() && !e.How.Answered() && (own || !sure) {
				all = append(all, i+1)
				break
			}
		}
	}
	return all
}

// offerPending reports whether an offer of the taxpayer's is pending.
func (w *writer) offerPending() bool {
	all := w.pending()
	return len(all) > 0 && w.c.Debt.Events[all[0]-1].Kind.Value == facts.EventOffer
}

package write

import (
	"offercheck/calc/facts"
	"offercheck/calc/liability"
)

// audit is the request for a new look at an audit that was decided without the papers, or
// at a return that the IRS made.
func (w *writer) audit() {
	if !w.open(liability.Audit) {
		return
	}
	cites := &w.b.Liability.Cites
	l := w.letter(Audit, "", cites.Reconsideration)
	if facts.Yes(w.c.Dispute.Substitute) {
		l.Cites = append(l.Cites, cites.Substitute)
		l.say("request-substitute", "year")
		l.Papers = []string{"original-return", "income-proof", "item-proof"}
	} else {
		l.say("request", "year", "report")
		l.Papers = []string{"audit-report", "item-proof", "corrected"}
	}
	l.say("why", "why")
	l.items("item", "return", "audit", "now", "proof")
	l.steps("hold", "close")
	w.add(l)
}

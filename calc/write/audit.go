package write

import (
	"offercheck/calc/facts"
	"offercheck/calc/liability"
	"offercheck/calc/line"
)

// audit is the request for a new look at an audit that was decided without the papers, or
// at a return that the IRS made.
func (w writer) audit() []Letter {
	if !w.open(liability.Audit) {
		return nil
	}
	l := Letter{Kind: Audit, Cites: []line.Cite{w.b.Liability.Cites.Reconsideration}, Ways: []string{liability.Audit, liability.Original}, Papers: []string{"audit-report", "item-proof", "corrected"}}
	substitute := facts.Yes(w.c.Dispute.Substitute)
	if substitute {
		l.Cites = append(l.Cites, w.b.Liability.Cites.Substitute)
		l.Papers = []string{"original-return", "income-proof", "item-proof"}
		l.Blocks = append(l.Blocks, Block{ID: "request-substitute", Blanks: []string{"year"}})
	} else {
		l.Blocks = append(l.Blocks, Block{ID: "request", Blanks: []string{"year", "report"}})
	}
	l.Blocks = append(l.Blocks, Block{ID: "why", Blanks: []string{"why"}})
	for i := range 3 {
		l.Blocks = append(l.Blocks, Block{ID: "item", N: i + 1, Blanks: []string{"item", "return", "audit", "now", "proof"}})
	}
	l.Blocks = append(l.Blocks, Block{ID: "hold"}, Block{ID: "close"})
	return []Letter{l}
}

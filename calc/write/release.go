package write

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// releases is the request to release a levy that is in place, where the law has a ground for
// it: hardship, a plan in force, or an offer or a hearing that is pending.
func (w writer) releases() []Letter {
	levies := w.unanswered(func(x notice.Notice) bool {
		return x.Kind.Stage == law.StageLevy && x.Kind.ID != "668d"
	})
	if !facts.Yes(w.c.Living.Levy) && !notice.Levied(w.c, w.b) || facts.Yes(w.c.Applying.Bankruptcy) {
		return nil
	}
	hardship := w.r.Levy.Hardship.Verdict == line.Yes
	plan, pending := w.planInForce(), w.pending()
	if !hardship && !plan && pending == "" {
		return nil
	}
	l := Letter{Kind: Release, Cites: []line.Cite{w.b.Levy.Cites.Release}, Papers: []string{"levy-copy", "statement", "bills-due"}, Ways: []string{"not-collectible"}}
	if len(levies) > 0 {
		l = w.answers(l, levies[0])
	}
	l.Blocks = append(l.Blocks, Block{ID: "request", Blanks: []string{"holder", "fax", "amount"}})
	if hardship {
		l.Cites = append(l.Cites, w.b.NotCollectible.Cites.Hardship)
		l.Blocks = append(l.Blocks, Block{ID: "hardship", Blanks: []string{"unpaid", "day"}})
		f := w.r.Form
		if t := []Gap{figure("income", f.D), figure("allowed", f.E)}; known(t...) {
			l.Blocks = append(l.Blocks, Block{ID: "costs", Gaps: t})
		}
		l.Blocks = append(l.Blocks, w.takes()...)
		if facts.No(w.c.Applying.ReturnsFiled) {
			l.Cites = append(l.Cites, w.b.Levy.Cites.Unfiled)
			l.Blocks = append(l.Blocks, Block{ID: "unfiled", Blanks: []string{"by"}})
		}
	}
	if plan {
		l.Blocks = append(l.Blocks, Block{ID: "plan"})
	}
	if pending != "" {
		l.Cites = append(l.Cites, w.b.Agreement.Cites.Levy)
		l.Blocks = append(l.Blocks, Block{ID: "pending-" + pending, Blanks: []string{"since"}})
	}
	l.Blocks = append(l.Blocks, Block{ID: "act"}, Block{ID: "next"})
	return []Letter{l}
}

// takes is what the levy takes of each pay, where that is known to the cent.
func (w writer) takes() []Block {
	var all []Block
	for i, p := range w.r.Levy.Pays {
		if !p.AtMost && p.Pay.Known && p.Stated.Taken.Known && p.Stated.Taken.Amount.IsPositive() {
			all = append(all, Block{ID: "takes", N: i + 1, Gaps: []Gap{figure("pay", p.Pay), figure("taken", p.Stated.Taken), figure("exempt", p.Stated.Exempt)}})
		}
	}
	return all
}

// planInForce reports whether a year has an installment agreement that is in effect.
func (w writer) planInForce() bool {
	return slices.ContainsFunc(w.c.Debt.Years, func(y facts.TaxYear) bool { return y.History.PlanFrom.Given && !y.History.PlanTo.Answered() })
}

// pending is what is pending that bars a levy meanwhile: an offer, a request for a plan or a
// hearing of the taxpayer's; empty if nothing is.
func (w writer) pending() string {
	for _, kind := range []string{facts.EventOffer, facts.EventRequest, facts.EventHearing} {
		for _, e := range w.c.Debt.Events {
			own, sure := e.Concerns(facts.WhoseOwn)
			if e.Kind.Given && e.Kind.Value == kind && e.From.Given && !e.To.Answered() && !e.How.Answered() && (own || !sure) {
				return kind
			}
		}
	}
	return ""
}

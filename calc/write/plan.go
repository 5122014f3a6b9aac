package write

import (
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// planOnline is the application for a plan, in the order of its screens: where a plan that
// can be asked for online is open and fits, and no revenue officer has the case.
func (w writer) planOnline() []Letter {
	if facts.Yes(w.c.Paying.Officer) || facts.Yes(w.c.Applying.Bankruptcy) || w.pending() == facts.EventOffer {
		return nil
	}
	l := Letter{Kind: PlanOnline, Cites: []line.Cite{w.b.Agreement.Cites.PaymentPlans}}
	var chosen way.Way
	for _, id := range []string{agreement.Guaranteed, agreement.Simple, agreement.ShortTerm} {
		if x := w.now(id); x.Open.Verdict == line.Yes && x.Fits.Verdict != line.No {
			if l.Ways = append(l.Ways, id); chosen.ID == "" {
				chosen = x
			}
		}
	}
	if chosen.ID == "" {
		return nil
	}
	ids := []string{"sign-in", "confirm", "balance", "choose"}
	if chosen.ID == agreement.ShortTerm {
		ids[3] = "choose-short"
	}
	for _, id := range ids {
		l.Blocks = append(l.Blocks, Block{ID: id})
	}
	if p, found := chosen.Pace("least"); found && p.Each.Known && p.Months.Known {
		l.Blocks = append(l.Blocks, Block{ID: "amount", Gaps: []Gap{figure("each", p.Each), figure("months", p.Months)}})
	}
	if p, found := chosen.Pace("affordable"); found && p.Each.Known && p.Months.Known {
		l.Blocks = append(l.Blocks, Block{ID: "faster", Gaps: []Gap{figure("each", p.Each), figure("months", p.Months)}})
	}
	for _, id := range []string{"day", "how", "statement", "fee", "review", "submit", "letter"} {
		if id == "how" && chosen.ID == agreement.ShortTerm {
			continue
		}
		l.Blocks = append(l.Blocks, Block{ID: id})
	}
	return []Letter{l}
}

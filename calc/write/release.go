package write

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// releases is the request to release a levy that is in place, where the law has a ground for
// it: hardship, a plan in force, or an offer or a hearing that is pending. An open case of
// bankruptcy is its lawyer's.
func (w *writer) releases() {
	hardship, plan, pending := w.r.Levy.Hardship.Verdict == line.Yes, w.planInForce(), w.pending()
	levied := facts.Yes(w.c.Living.Levy) || notice.Levied(*w.c, w.b)
	if !levied || facts.Yes(w.c.Applying.Bankruptcy) || !hardship && !plan && pending == "" {
		return
	}
	l := w.letter(Release, "", w.b.Levy.Cites.Release)
	if found := w.unanswered(func(x *notice.Notice) bool { return x.Kind.Stage == law.StageLevy && x.Kind.ID != "668d" }); len(found) > 0 {
		w.answer(l, found[0])
	}
	l.say("request", "holder", "fax", "amount")
	if hardship {
		l.Cites = append(l.Cites, w.b.NotCollectible.Cites.Hardship)
		l.say("hardship", "unpaid", "day")
		if !l.say("costs").with("income", &w.r.Form.D).with("allowed", &w.r.Form.E).known() {
			l.drop()
		}
		w.takes(l)
		if facts.No(w.c.Applying.ReturnsFiled) {
			l.Cites = append(l.Cites, w.b.Levy.Cites.Unfiled)
			l.say("unfiled", "by")
		}
	}
	if plan {
		l.say("plan")
	}
	if pending != "" {
		bar := w.b.Agreement.Cites.Levy
		if pending == facts.EventHearing {
			bar = w.b.Clock.Cites.Hearing
		}
		l.Cites = append(l.Cites, bar)
		l.say("pending-"+pending, "since")
	}
	l.steps("act", "next")
	l.Papers = []string{"levy-copy", "statement", "bills-due"}
	w.add(l)
}

// takes is what the levy takes of each pay, where that is known to the cent.
func (w *writer) takes(l *Letter) {
	for i := range w.r.Levy.Pays {
		p := &w.r.Levy.Pays[i]
		if taken := &p.Stated.Taken; !p.AtMost && p.Pay.Known && taken.Known && taken.Amount.IsPositive() {
			l.say("takes").of(i+1).with("pay", &p.Pay).with("taken", taken).with("exempt", &p.Stated.Exempt)
		}
	}
}

// planInForce reports whether a year has an installment agreement that is in effect.
func (w *writer) planInForce() bool {
	for i := range w.c.Debt.Years {
		if h := &w.c.Debt.Years[i].History; h.PlanFrom.Given && !h.PlanTo.Answered() {
			return true
		}
	}
	return false
}

// pending is what is pending that bars a levy meanwhile: an offer, a request for a plan or a
// hearing of the taxpayer's; empty if nothing is.
func (w *writer) pending() string {
	found := ""
	for i := range w.c.Debt.Events {
		e := &w.c.Debt.Events[i]
		own, sure := e.Concerns(facts.WhoseOwn)
		switch kind := e.Kind.Value; {
		case kind != facts.EventOffer && kind != facts.EventRequest && kind != facts.EventHearing:
		case !e.From.Given || e.To.Answered() || e.How.Answered() || sure && !own:
		case found == "" || kind == facts.EventOffer:
			found = kind
		}
	}
	return found
}

package write

import (
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// pause is the letter that asks to be currently not collectible: only while the pause is
// open, and today's income is that of the form.
func (w *writer) pause() {
	f, left := &w.r.Form, &w.r.Means.Left
	if !w.open(cnc.ID) || !f.D.Known || !f.E.Known || !left.Known || !f.D.Amount.Sub(f.E.Amount).Equal(left.Amount) {
		return
	}
	n := &w.b.NotCollectible.Cites
	l := w.letter(Pause, "433-F", n.NotCollectible, n.Hardship)
	if found := w.unanswered(collects); len(found) > 0 {
		w.answer(l, found[0])
		l.Years, l.Last = nil, line.Line{}
	}
	l.say("request")
	w.debts(l)
	t := l.say("income")
	t.Heads = []string{"month"}
	w.formLines(func(section string, x *line.Line) {
		if section == "section-7" && len(x.No) == 2 && x.No <= "38" {
			t.row(x.No, "line."+x.No, 0, x)
		}
	})
	t.foot(f.D.No, "line.box-d", &f.D)
	t = l.say("expenses")
	t.Heads = []string{"actual", "standard", "counted"}
	for i := range w.r.Expenses {
		if e := &w.r.Expenses[i]; e.Allowed.Known && e.Allowed.Amount.IsPositive() {
			t.row("", "expense."+e.ID, e.N, &e.Claimed, &e.Limit, &e.Allowed)
		}
	}
	t.foot(f.E.No, "line.box-e", nil, nil, &f.E)
	t.foot("", "line.left", nil, nil, left)
	if !w.owned(l) && f.A.IsZero() && f.B.IsZero() {
		l.say("no-assets")
	}
	l.say("reason", "reason", "since", "until")
	w.circumstances(l)
	switch filed := w.c.Applying.ReturnsFiled; {
	case facts.No(filed):
		l.say("unfiled", "years", "by")
	case facts.Yes(filed):
		l.say("filed")
	}
	l.say("knows")
	l.Papers = []string{"statement", "income-proof", "bank", "bills"}
	w.add(l)
}

// pauseCall is the call for the same, in the order of Form 433-F. It may be made while an
// answer still decides whether the pause is open, once a debt is known, and says so.
func (w *writer) pauseCall() {
	open := w.now(cnc.ID).Open.Verdict
	if open != line.Yes && (open == line.No || !w.r.Means.Balance.Known) {
		return
	}
	l := w.letter(PauseCall, "433-F", w.b.Offer.Cites.Deviation)
	if open == line.NotYet {
		l.say("perhaps")
	}
	l.say("have")
	if p, found := law.PhoneOf("irs"); found {
		l.say("language").text("source", p.Cite.Name)
	}
	l.steps("want", "levied", "read")
	if facts.No(w.c.Applying.ReturnsFiled) {
		l.say("unfiled")
	}
	if facts.Yes(w.c.Living.Levy) {
		l.say("levy")
	}
	for i, e := range w.lost() {
		l.say("cut").of(i+1).word("item", "expense."+e.ID).with("actual", &e.Claimed).with("standard", &e.Limit)
	}
	if left := &w.r.Means.Left; left.Known {
		l.say("left").with("left", left)
		l.steps("papers", "hold", "push")
	} else {
		l.steps("papers", "hold")
	}
	l.steps("close", "note")
	w.add(l)
}

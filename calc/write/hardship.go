package write

import (
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// pause is the letter that asks to be currently not collectible: only while the pause is
// open. What comes in and goes out is today's.
func (w *writer) pause() {
	income, costs, left := w.today("Box D"), w.today("Box E"), &w.r.Means.Left
	if !w.open(cnc.ID) || w.inPlace() || !income.Known || !costs.Known || !left.Known {
		return
	}
	n := &w.b.NotCollectible.Cites
	l := w.letter(Pause, "433-F", n.NotCollectible, n.Hardship)
	l.say("request")
	if found := w.unanswered(collects); len(found) > 0 {
		w.answer(l, found[0])
		l.Years, l.Last = nil, line.Line{} // its day is for another right
		if x := found[0]; x.Due.Verdict == line.Yes {
			l.say("notice").with("last", &x.Last)
		}
	}
	w.withoutStatement(l)
	w.debts(l)
	t := l.say("income")
	t.Heads = []string{"month"}
	w.formLines(func(section string, x *line.Line) {
		if section == "section-7" && len(x.No) == 2 && x.No <= "38" {
			t.row(x.No, "line."+x.No, 0, x)
		}
	})
	t.foot(income.No, "line.box-d", income)
	t = l.say("expenses")
	t.Heads = []string{"actual", "standard", "counted"}
	for i := range w.r.ExpensesToday {
		if e := &w.r.ExpensesToday[i]; e.Allowed.Known && e.Allowed.Amount.IsPositive() {
			t.row("", "expense."+e.ID, e.N, &e.Claimed, &e.Limit, &e.Allowed)
		}
	}
	t.foot(costs.No, "line.box-e", nil, nil, costs)
	t.foot("", "line.left", nil, nil, left)
	if f := &w.r.Form; !w.owned(l) && f.A.IsZero() && f.B.IsZero() {
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
	switch current := w.c.Applying.Estimated; {
	case facts.No(current):
		l.say("behind", "by")
	case facts.Yes(current):
		l.say("current")
	}
	l.steps("knows", "close")
	l.Papers = []string{"statement", "income-proof", "bank", "bills"}
	w.add(l)
}

// inPlace says that collection is put off already: asking again has the IRS look again.
func (w *writer) inPlace() bool { return cnc.InPlace(*w.c, w.b).Verdict == line.Yes }

// withoutStatement is that no financial statement may be needed: little is assessed, and benefits
// are the only income or somebody is gravely ill.
func (w *writer) withoutStatement(l *Letter) {
	below, why := false, ""
	effects := w.now(cnc.ID).Effects
	for i := range effects {
		switch f := &effects[i].Finding; {
		case f.Verdict != line.Yes:
		case f.ID == "no-statement-below":
			below = true
		case f.ID == "no-statement-circumstance":
			why = f.Because[0].ID
		}
	}
	if below && why != "" {
		l.say("no-statement-"+why).with("below", &w.b.NotCollectible.NoStatementBelow)
	}
}

// pauseCall is the call for the same, in the order of Form 433-F. It may be made while an
// answer still decides whether the pause is open, once a debt is known, and says so.
func (w *writer) pauseCall() {
	open := w.now(cnc.ID).Open.Verdict
	if w.inPlace() || open != line.Yes && (open == line.No || !w.r.Means.Balance.Known) {
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
	l.steps("want", "levied")
	w.withoutStatement(l)
	l.say("read")
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

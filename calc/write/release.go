package write

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// releases is the request to release a levy that is in place, where the case has a ground of
// the law for it (IRC 6343(a)), or the levy may have been made in a time in which none is. An
// open case of bankruptcy is its lawyer's.
func (w *writer) releases() {
	levied := facts.Yes(w.c.Living.Levy) || notice.Levied(*w.c, w.b)
	if !levied || facts.Yes(w.c.Applying.Bankruptcy) {
		return
	}
	l := w.letter(Release, "", w.b.Levy.Cites.Release)
	var letter *notice.Notice // of the levy
	if found := w.unanswered(func(x *notice.Notice) bool { return x.Kind.Stage == law.StageLevy && x.Kind.ID != "668d" }); len(found) > 0 {
		letter = found[0]
		w.answer(l, letter)
	}
	l.say("request", "holder", "fax", "amount")
	if !l.Answer.On.Given {
		l.say("made", "form", "day")
	}
	l.say("employee", "employee")
	before := len(l.Blocks)
	w.nothingLeft(l)
	w.endangers(l)
	if w.planInForce() {
		l.say("plan")
		l.Papers = append(l.Papers, "plan-letter")
	}
	due := w.unanswered(func(x *notice.Notice) bool { return x.Due.Verdict == line.Yes })
	wrongly := w.barred(l, letter, due)
	if len(l.Blocks) == before {
		return
	}
	w.onlyKnown(l)
	for _, x := range due {
		switch x.Kind.Right {
		case law.RightBankHold:
			l.say("bank").with("last", &x.Last)
		case law.RightStatement:
			l.say("statement", "given")
		}
	}
	l.say("act")
	if wrongly {
		l.rests(&w.b.Levy.Cites.Returned)
		l.say("back")
	}
	l.say("next")
	for _, x := range due {
		if x.Kind.Right == law.RightHearing {
			l.say("hearing").with("last", &x.Last)
			break
		}
	}
	l.Papers = append([]string{"levy-copy"}, l.Papers...)
	w.add(l)
}

// nothingLeft is that the debt is paid, or that the time to collect it has passed, with the
// last day of each year: IRC 6343(a)(1)(A). What a court ordered may be collected after it.
func (w *writer) nothingLeft(l *Letter) {
	if owed := &w.r.Means.Balance; owed.Known && owed.IsZero() {
		l.say("paid", "on")
		l.Papers = append(l.Papers, "transcript")
		return
	}
	if w.c.Applying.InCourt() {
		return
	}
	t := l.say("expired")
	t.Heads = []string{"last-day"}
	for i := range w.r.Debts.Years {
		if y := &w.r.Debts.Years[i]; y.Expired {
			if last := y.LastToCollect(); last.Known {
				t.row("", "", y.N, &last)
			}
		}
	}
	if len(t.Rows) == 0 {
		l.drop()
		return
	}
	l.rests(&w.b.Clock.Cites.Collection)
	l.Papers = append(l.Papers, "transcript")
}

// endangers is that the levy causes economic hardship: IRC 6343(a)(1)(D).
func (w *writer) endangers(l *Letter) {
	if w.r.Levy.Hardship.Verdict != line.Yes {
		return
	}
	l.rests(&w.b.NotCollectible.Cites.Hardship)
	l.say("hardship", "unpaid", "day")
	if !l.say("costs").with("income", w.today("Box D")).with("allowed", w.today("Box E")).known() {
		l.drop()
	}
	w.takes(l)
	if facts.No(w.c.Applying.ReturnsFiled) {
		l.rests(&w.b.Levy.Cites.Unfiled)
		l.say("unfiled", "by")
	}
	l.Papers = append(l.Papers, "statement", "bills-due")
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

// onlyKnown is the grounds that no answer tells of: a release that helps to collect, property
// that is worth more than the debt, and a final notice that never came. Each is said once it
// is typed.
func (w *writer) onlyKnown(l *Letter) {
	l.say("collects-more", "how").optional()
	l.say("worth-more", "which").optional()
	for i := range w.r.Letters {
		if final(&w.r.Letters[i]) {
			return
		}
	}
	l.say("no-notice", "lived").optional()
}

// final reports whether a letter is the notice of the right to a hearing before a levy.
func final(x *notice.Notice) bool {
	return x.Kind.Stage == law.StageFinal && x.Kind.Right == law.RightHearing
}

// barred is what may bar the levy by its time, and reports whether anything does: what is
// pending, the days to appeal what was refused, and too few days since the final notice.
func (w *writer) barred(l *Letter, letter *notice.Notice, due []*notice.Notice) bool {
	before := len(l.Blocks)
	for _, n := range w.pending() {
		e := &w.c.Debt.Events[n-1]
		from := line.GivenDay("event-from", e.From.Value).Of(n)
		switch e.Kind.Value {
		case facts.EventHearing:
			l.rests(&w.b.Clock.Cites.Hearing)
		case facts.EventInnocent:
			l.rests(&w.b.Clock.Cites.InnocentSpouse)
		default:
			l.rests(&w.b.Agreement.Cites.Levy)
		}
		l.say("pending-"+e.Kind.Value).with("since", &from)
	}
	for _, x := range due {
		switch x.Kind.Right {
		case law.RightOfferAppeal, law.RightPlanAppeal, law.RightKeepPlan:
			l.rests(&w.b.Agreement.Cites.Levy)
			l.say("days-"+x.Kind.Right).with("last", &x.Last)
		}
	}
	w.tooSoon(l, letter)
	if len(l.Blocks) == before {
		return false
	}
	l.Papers = append(l.Papers, "bar-proof")
	return true
}

// tooSoon is that every final notice is dated fewer days before the levy than the law gives:
// IRC 6330(a)(2). One that has no day may be earlier.
func (w *writer) tooSoon(l *Letter, letter *notice.Notice) {
	levy := l.Answer.On
	if !levy.Given || !l.Answer.Is("668a", "8519", "668w") {
		return
	}
	var last line.Line
	for i := range w.r.Letters {
		x := &w.r.Letters[i]
		if !final(x) {
			continue
		}
		on := w.c.Letters.Held[x.N-1].On
		if until := w.b.Clock.HearingRequestDays.After(on.Value); !on.Given || on.Value > levy.Value || until <= levy.Value {
			return
		}
		last = line.GivenDay("letter-on", on.Value).Of(x.N)
	}
	if !last.Known {
		return
	}
	made := line.GivenDay("letter-on", levy.Value).Of(letter.N)
	l.rests(&w.b.Waiting.Cites.FinalNotice)
	l.say("too-soon").with("final", &last).with("levied", &made)
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

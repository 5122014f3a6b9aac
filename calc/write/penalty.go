package write

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// asked is the requests of one kind of the way that takes penalties off, each of a year of
// the case.
func (w *writer) asked(id string) []*line.Finding {
	x := w.now(relief.ID)
	if x.Open.Verdict == line.No {
		return nil
	}
	var all []*line.Finding
	for i := range x.Effects {
		if e := &x.Effects[i]; e.On == way.Order && e.ID == id && e.N >= 1 && e.N <= len(w.c.Debt.Years) && w.c.Debt.Years[e.N-1].Year.Given {
			all = append(all, &e.Finding)
		}
	}
	return all
}

// figure is a figure of a finding.
func figure(f *line.Finding, id string) *line.Line {
	l := f.Figure(id)
	return &l
}

// filedOn is the day on which the return of the nth year was filed.
func (w *writer) filedOn(n int) *line.Line {
	l := line.GivenDay("year-filed-on", w.c.Debt.Years[n-1].History.FiledOn.Value).Of(n)
	return &l
}

// causes is a letter for each year whose penalties may come off for reasonable cause: Form
// 843, line 8. Of a hardship it is the penalty for late payment alone.
func (w *writer) causes() {
	cites, first := &w.b.Relief.Cites, w.asked("ask-first-time")
	for _, f := range w.asked("ask-cause") {
		saving, cause := f.Figure("penalty-saving"), w.c.Debt.Years[f.N-1].Relief.Cause.Value
		if f.Verdict != line.Yes || !saving.Known {
			continue
		}
		l := w.letter(Cause, "843", cites.Abatement, cites.Cause)
		l.Office, _ = law.SendTo("843", w.c.Household.State.Value, w.r.On)
		l.Years, l.Sworn, l.Both = []int{f.N}, true, facts.Yes(w.c.IsJoint()) // both sign for a joint return
		l.say("request").with("saving", &saving)
		filing, payment := w.r.Debts.Years[f.N-1].ChargedLate(&w.c.Debt.Years[f.N-1])
		t := l.say("penalties")
		t.Heads = []string{"penalty"}
		if cause != facts.CauseHardship && filing.Known && filing.Amount.IsPositive() {
			t.row("", "late-filing", 0, &filing)
		}
		if payment.Known && payment.Amount.IsPositive() {
			t.row("", "late-payment", 0, &payment)
		}
		switch {
		case len(first) == 0:
			l.say("no-first-time")
		case first[0].N != f.N:
			l.say("first-time").with("year", figure(first[0], "tax-year"))
		}
		l.say("cause-"+cause, "what", "who", "from", "to")
		if cause != facts.CauseHardship && !filing.IsZero() {
			b := l.say("filing", "filing").with("due", &w.r.Debts.Years[f.N-1].ReturnDue).with("filed", w.filedOn(f.N))
			if !b.known() {
				*b = Block{ID: "filing-undated", Blanks: b.Blanks}
			}
		}
		if b := l.say("paying", "paying").with("due", &w.r.Debts.Years[f.N-1].Due); !b.known() {
			*b = Block{ID: "paying-undated", Blanks: b.Blanks}
		}
		l.say("meanwhile", "meanwhile")
		l.say("after", "days")
		l.say("care", "care")
		l.say("now", "now")
		l.say("close")
		l.Papers = []string{"transcript", "cause-" + cause, "notice-copy"}
		w.add(l)
	}
}

// byNotice is a letter for each year for which the IRS charged what a notice of its own
// forbids.
func (w *writer) byNotice() {
	if facts.Yes(w.c.Dispute.Decided) {
		return
	}
	a := &w.b.Account
	for _, f := range w.asked("ask-notice") {
		l := w.letter(Notice, "")
		l.Years = []int{f.N}
		l.say("request")
		year := w.c.Debt.Years[f.N-1].Year.Value
		until, _ := w.b.LateFilingRelief(year)
		from, _ := w.b.LatePaymentRelief(year)
		for _, x := range w.r.Debts.Years[f.N-1].Findings {
			if len(x.Figures) == 0 {
				continue
			}
			b := &Block{}
			switch x.ID {
			case "late-filing-to-ask":
				l.Cites = append(l.Cites, a.Cites.LateFilingRelief)
				b = l.say("filing").with("amount", &x.Figures[0]).with("filed", w.filedOn(f.N)).with("until", &until)
			case "late-payment-to-ask":
				l.Cites = append(l.Cites, a.Cites.LatePaymentRelief)
				b = l.say("payment").with("amount", &x.Figures[0]).with("below", &a.LatePaymentReliefBelow).
					with("billed", &a.LatePaymentReliefBilled).with("from", &from).with("to", &a.LatePaymentReliefTo)
			}
			if !b.known() {
				l.drop()
			}
		}
		if len(l.Blocks) == 1 {
			continue
		}
		l.steps("refund", "first-time")
		l.Papers = []string{"transcript", "notice-copy"}
		w.add(l)
	}
}

// penaltyCall is the call for first-time abatement, or because a notice was not applied.
func (w *writer) penaltyCall() {
	first, forbidden := w.asked("ask-first-time"), w.asked("ask-notice")
	if len(first)+len(forbidden) == 0 {
		return
	}
	l := w.letter(PenaltyCall, "", w.b.Relief.Cites.FirstTime)
	l.steps("have", "who")
	for i, f := range forbidden {
		l.say("notice").of(i+1).with("year", figure(f, "tax-year"))
	}
	for i, f := range first {
		l.say("first").of(i+1).with("year", figure(f, "tax-year")).with("years", &w.b.Relief.FirstTimeYears)
	}
	l.steps("granted", "blocked", "reasons", "hold", "note")
	w.add(l)
}

package write

import (
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// planOnline is the application for a plan, in the order of its screens: where a plan that
// can be asked for online is open and fits, and no revenue officer has the case.
func (w *writer) planOnline() {
	if facts.Yes(w.c.Paying.Officer) || facts.Yes(w.c.Applying.Bankruptcy) || w.offerPending() {
		return
	}
	for _, id := range []string{agreement.Guaranteed, agreement.Simple, agreement.ShortTerm} {
		x := w.now(id)
		if x.Open.Verdict != line.Yes || x.Fits.Verdict == line.No {
			continue
		}
		l := w.letter(PlanOnline, "", w.b.Agreement.Cites.PaymentPlans)
		if id == agreement.ShortTerm {
			l.steps("before-short", "sign-in", "confirm", "balance", "choose-short")
		} else {
			l.steps("before", "sign-in", "confirm", "balance", "choose")
		}
		if p, found := x.Pace("least"); found && p.Each.Known && p.Months.Known {
			l.say("amount").with("each", &p.Each).with("months", &p.Months)
		}
		if p, found := x.Pace("affordable"); found && p.Each.Known && p.Months.Known {
			l.say("faster").with("each", &p.Each).with("months", &p.Months)
		}
		l.say("day")
		if id != agreement.ShortTerm {
			l.say("how")
		}
		l.steps("statement", "fee", "review", "submit", "letter", "later")
		w.add(l)
		return
	}
}

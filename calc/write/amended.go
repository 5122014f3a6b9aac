package write

import (
	"offercheck/calc/law"
	"offercheck/calc/liability"
)

// amended is what goes with an amended return: Form 1040-X, which lines it corrects and
// why, and what is enclosed.
func (w *writer) amended() {
	if !w.open(liability.Amended) {
		return
	}
	cites := &w.b.Liability.Cites
	l := w.letter(Amended, "1040-X", cites.Refund, cites.Abatement)
	l.Office, _ = law.SendTo("1040-X", w.c.Household.State.Value, w.r.On)
	l.say("request", "year")
	l.say("why", "why")
	l.items("item", "return", "now", "proof")
	l.steps("hold", "close")
	l.Papers = []string{"form-1040-x", "corrected-return", "schedules", "item-proof"}
	if len(w.unanswered(collects)) > 0 {
		l.Papers = append(l.Papers, "letter-copy")
	}
	w.add(l)
}

package write

import "offercheck/calc/line"

// helpers is what somebody with a power of attorney asks on the line for practitioners, of
// every year that is owed.
func (w *writer) helpers() {
	if w.r.Means.Collectible.Verdict == line.No || len(w.c.Debt.Years) == 0 {
		return
	}
	l := w.letter(Helpers, "")
	l.steps("who", "have", "no-record", "ask-status", "ask-years", "ask-clock", "ask-letters", "gives", "not")
	w.add(l)
}

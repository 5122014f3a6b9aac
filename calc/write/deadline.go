package write

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// sent is the form that goes out by the last day of a right; empty if none does.
func sent(right string) string {
	switch right {
	case law.RightHearing, law.RightLienHearing:
		return "12153"
	case law.RightOfferAppeal:
		return "13711"
	case law.RightPlanAppeal:
		return "9423"
	}
	return ""
}

// covers is a cover sheet for each letter whose form must be sent by a day that has not
// passed.
func (w *writer) covers() {
	for _, x := range w.unanswered(func(x *notice.Notice) bool { return sent(x.Kind.Right) != "" && x.Due.Verdict != line.No }) {
		form := sent(x.Kind.Right)
		l := w.letter(Cover, form)
		w.answer(l, x)
		l.say("form-"+form).text("form", form)
		if x.Last.Known {
			l.say("last-day").with("day", &x.Last)
		}
		l.say("mailed", "number", "on")
		l.say("pages", "pages")
		l.Papers = []string{"form-signed", "letter-copy"}
		w.add(l)
	}
}

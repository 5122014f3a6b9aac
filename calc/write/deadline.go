package write

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/help"
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
// passed, and for what presses without such a day: the appeal of a levy or of the end of a
// plan, and a request for the Taxpayer Advocate.
func (w *writer) covers() {
	for _, x := range w.unanswered(func(x *notice.Notice) bool { return sent(x.Kind.Right) != "" && x.Due.Verdict != line.No }) {
		form := sent(x.Kind.Right)
		w.cover(form, form, x)
	}
	for _, x := range w.unanswered(func(x *notice.Notice) bool {
		return slices.Contains(x.Kind.Steps, "form-9423-plan") && sent(x.Kind.Right) == ""
	}) {
		w.cover("9423", "9423-ended", x)
	}
	if levied := facts.Yes(w.c.Living.Levy) || notice.Levied(*w.c, w.b); levied {
		found := w.unanswered(func(x *notice.Notice) bool {
			return x.Kind.Stage == law.StageLevy && sent(x.Kind.Right) == "" && x.Kind.Right != ""
		})
		if len(found) == 0 {
			found = []*notice.Notice{nil}
		}
		w.cover("9423", "9423-levy", found[0])
	}
	if w.open(help.Advocate) {
		w.cover("911", "911", nil)
	}
}

// cover is the cover sheet of a form that answers a letter, or none.
func (w *writer) cover(form, words string, x *notice.Notice) {
	l := w.letter(Cover, form)
	l.Office, _ = law.SendTo(form, w.c.Household.State.Value, w.r.On)
	l.Papers = []string{"form-signed"}
	if x != nil {
		w.answer(l, x)
		l.Papers = append(l.Papers, "letter-copy")
	}
	if x == nil || sent(x.Kind.Right) != form {
		l.Last = line.Line{} // what the letter gives a day for is another thing
	}
	l.say("form-"+words).text("form", form)
	if l.Last.Known {
		l.say("last-day").with("day", &l.Last)
	}
	l.say("mailed", "number", "on")
	l.say("pages", "pages")
	l.say("kept")
	w.add(l)
}

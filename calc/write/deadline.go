package write

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// sent is the form that goes out by the last day of a right.
var sent = map[string]string{
	law.RightHearing: "12153", law.RightLienHearing: "12153", law.RightOfferAppeal: "13711", law.RightPlanAppeal: "9423",
}

// covers is a cover sheet for each letter whose form must be sent by a day that has not
// passed. The late form for a hearing is sent too: it may still be an equivalent hearing.
func (w writer) covers() []Letter {
	var all []Letter
	found := w.unanswered(func(x notice.Notice) bool {
		return sent[x.Kind.Right] != "" && x.Due.Verdict != line.No
	})
	for _, x := range found {
		form := sent[x.Kind.Right]
		l := w.answers(Letter{Kind: Cover, Form: form, Papers: []string{"form-signed", "letter-copy"}}, x)
		l.Blocks = []Block{{ID: "form-" + form, Gaps: []Gap{{Name: "form", Text: form}}}}
		if x.Last.Known {
			l.Blocks = append(l.Blocks, Block{ID: "last-day", Gaps: []Gap{figure("day", x.Last)}})
		}
		if x.Last.Cite.Name != "" {
			l.Cites = []line.Cite{x.Last.Cite}
		}
		l.Blocks = append(l.Blocks, Block{ID: "mailed", Blanks: []string{"number", "on"}}, Block{ID: "pages", Blanks: []string{"pages"}})
		all = append(all, l)
	}
	return all
}

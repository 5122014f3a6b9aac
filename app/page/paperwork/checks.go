package paperwork

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/form"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

// letterFor is the kind of letter to the IRS by which a check is seen to.
var letterFor = map[string]string{"explanation": write.Explanation}

// checks is what to see to before an offer is sent: what sends it back, and answers that
// contradict each other, each with its source and a link to its question.
func (p *Forms) checks(j *shell.Judged) shell.Region {
	w := p.Visit.Words
	var items []app.UI
	for _, k := range form.Checks(p.Visit.Case, j.Report, j.Law, p.FilledBlanks()) {
		var gaps []string
		for _, l := range k.Figures {
			gaps = append(gaps, l.ID, w.Amount(l))
		}
		why := []app.UI{app.Text(w.Say("forms.check."+k.ID+".why", gaps...) + " ")}
		for _, n := range j.NeedsOf([]line.Line{k.Answer}) {
			if k.Answer.ID != "" && n.Asked {
				why = append(why, app.A().Href(p.Visit.StepLink(n.Place)).Text(n.Name))
			}
		}
		items = append(items, app.Li().Body(
			app.Span().Class("steps__when").Text(w.Say("forms.check."+k.ID)),
			app.P().Body(why...),
			j.WrittenLinks(letterFor[k.ID]),
			part.Cited(w, k.Cite),
		))
	}
	r := shell.Region{ID: "checks", Heading: w.Say("forms.checks")}
	r.Body = []app.UI{app.P().Text(w.Say("forms.checks.none"))}
	if len(items) > 0 {
		r.Body = []app.UI{app.Ul().Class("steps", "actions").Body(items...)}
	}
	r.Body = append(r.Body, &Deposits{Visit: p.Visit})
	return r
}

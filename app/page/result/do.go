package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// firstStep is what to do first, by the advice: a button that leads there, and why. Where
// an answer is what is needed first, which the page asks for, it is nil.
func (v result) firstStep(o outcome) app.UI {
	if slices.Contains([]outcome{outcomeMissing, outcomeLaw, outcomeRange}, o) || v.untilExpected(o) {
		return nil
	}
	advice := v.Report.Advice
	key, to := "do."+advice.Rule.ID, "/ways/"
	if len(advice.Ways) == 1 && !v.Words.Has(key) {
		key, to = "do.way."+advice.Ways[0], WayPath(advice.Ways[0])
	}
	if !v.Words.Has(key) {
		key = "do.other"
	}
	text, says := v.Words.Say(key), part.Statement(v.Words, advice.Rule)
	if why := part.Reason(v.Words, advice.Rule); says == text && why != "" {
		says = why
	}
	return app.Div().Class("do").Body(part.ButtonLink(text, v.Link(to), part.Plain), app.P().Text(says))
}

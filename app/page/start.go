package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// Start says what the site does, for whom, and what to have at hand.
type Start struct {
	app.Compo
	Words say.Words
}

// CompoID tells the page from all others.
func (p *Start) CompoID() string { return p.Words.Lang() + "/" }

// OnNav comes to the page.
func (p *Start) OnNav(ctx app.Context) {
	defer caught()
	Store.StartOver()
	Arrive(ctx, p.Words, Title(p.Words, p.Words.Say("start.title")))
}

// Render draws the page.
func (p *Start) Render() app.UI {
	w := p.Words
	return Frame(w, "/", "start",
		app.Div().Body(
			part.Heading(w.Say("start.title")),
			part.Lead(w.Say("start.lead")),
			p.begin(),
			app.P().Text(w.Say("start.what")),
			app.P().Body(app.A().Href(Link(w, "/your-debt/")).Text(w.Say("start.your-debt"))),
			part.Section("before", w.Say("start.before"),
				app.P().Text(w.Say("start.before.text")),
				list(w, "start.gather.", 5),
				pasteLink(w),
			),
			part.Section("letter", w.Say("start.letter"), app.P().Text(w.Say("start.letter.text"))),
			p.privacy(),
			part.Section("not", w.Say("start.not"), app.P().Text(w.Say("start.not.text"))),
		),
		sampleCard(w),
	)
}

// begin is the ways in: an estimate within minutes comes first, since all
// questions take longer and it carries into them. A case that is begun goes on
// with the list of what is left to do.
func (p *Start) begin() app.UI {
	w := p.Words
	quick, full := Link(w, "/quick/"), StepLink(w, ask.Begin(&Store.Case))
	open := part.ButtonLink(w.Say("start.open"), Link(w, "/case/"), part.Quiet)
	if begun(&Store.Case) {
		return part.Buttons(
			part.ButtonLink(w.Say("start.go-on"), Link(w, "/tasks/"), part.Plain),
			part.ButtonLink(w.Say("start.quick"), quick, part.Quiet),
			open,
		)
	}
	return part.Buttons(
		part.ButtonLink(w.Say("start.begin"), quick, part.Plain),
		part.ButtonLink(w.Say("start.full"), full, part.Quiet),
		open,
	)
}

// begun says whether anything is answered yet.
func begun(c *facts.Case) bool {
	return slices.ContainsFunc(ask.Relevant(c), func(s ask.Section) bool { return ask.StatusOf(c, s) != ask.Untouched })
}

// privacy says what the promise rests on.
func (p *Start) privacy() app.UI {
	w := p.Words
	return part.Section("privacy", w.Say("start.privacy"),
		list(w, "start.privacy.", 4),
		app.P().Body(app.A().Href(Link(w, "/privacy/")).Text(w.Say("start.privacy.check"))),
	)
}

// list is the texts prefix1 to prefixn, as points.
func list(w say.Words, prefix string, n int) app.UI {
	var points []app.UI
	for i := range n {
		points = append(points, app.Li().Text(w.Say(prefix+string(rune('1'+i)))))
	}
	return app.Ul().Body(points...)
}

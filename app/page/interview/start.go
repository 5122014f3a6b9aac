package interview

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// Start is the start page: what the site does, for whom, and what to have at hand.
type Start struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Start) CompoID() string { return p.Words.Lang() + "/" }

// OnNav runs on arrival.
func (p *Start) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.StartOver()
	p.Arrive(ctx, shell.Title(p.Words, p.Words.Say("start.title")))
}

// Render draws the page.
func (p *Start) Render() app.UI {
	w := p.Words
	return p.Frame("/", "start",
		app.Div().Body(
			part.Heading(w.Say("start.title")),
			p.doors(),
			&shell.Installed{Visit: p.Visit, Now: p.Where()},
			&shell.Sharing{Visit: p.Visit, Now: p.Shared()},
			app.P().Text(w.Say("start.free")),
			part.Section("what", w.Say("start.what.h2"),
				app.P().Text(w.Say("start.what")),
				app.P().Body(app.A().Href(p.Link("/your-debt/")).Text(w.Say("start.your-debt"))),
				app.P().Body(app.A().ID("all-questions").Href(p.StepLink(ask.Begin(&p.Case))).Text(w.Say("start.full"))),
			),
			part.Section("before", w.Say("start.before"),
				app.P().Text(w.Say("start.before.text")),
				points(w, "start.gather.", 5),
				p.PasteLink(),
			),
			p.privacy(),
			part.Section("not", w.Say("start.not"), app.P().Text(w.Say("start.not.text"))),
		),
		sampleCard(w),
	)
}

// doors are the ways in: to go on with a case that has answers, the letter in hand, whose
// last day comes before all else, the ways out, by the quick estimate, and what somebody
// who helps has at hand.
func (p *Start) doors() app.UI {
	w, letter := p.Words, shell.AddLetter(p.Visit)
	if len(p.Case.Letters.Held) > 0 {
		letter = p.Link("/letters/")
	}
	doors := []part.Door{
		{Title: w.Say("start.letter.door"), Href: letter, Text: w.Say("start.letter.door.text")},
		{Title: w.Say("start.ways.door"), Href: p.Link("/quick/"), Text: w.Say("start.ways.door.text")},
		{Title: w.Say("start.help.door"), Href: p.Link("/transcript/"), Text: w.Say("start.help.door.text")},
	}
	open := app.Div().Body(
		app.P().Body(app.A().Href(p.Link("/case/")).Text(w.Say("start.open"))),
		app.P().Body(app.A().Href(p.Link("/clinic/")).Text(w.Say("start.help.cases"))),
	)
	if !begun(&p.Case) {
		return app.Div().Body(part.Doors(doors...), open)
	}
	return app.Div().Body(
		part.Buttons(part.ButtonLink(w.Say("start.go-on"), p.Link("/tasks/"), part.Plain)),
		part.Doors(doors...), open,
	)
}

// begun says whether anything is answered yet.
func begun(c *facts.Case) bool {
	return slices.ContainsFunc(ask.Relevant(c), func(s ask.Section) bool { return ask.StatusOf(c, s) != ask.Untouched })
}

// privacy is the promise of privacy, and what it rests on.
func (p *Start) privacy() app.UI {
	w := p.Words
	return part.Section("privacy", w.Say("start.privacy"),
		points(w, "start.privacy.", 4),
		app.P().Body(app.A().Href(p.Link("/privacy/")).Text(w.Say("start.privacy.check"))),
	)
}

// points is the texts prefix1 to prefixn, as points.
func points(w say.Words, prefix string, n int) app.UI {
	var points []app.UI
	for i := range n {
		points = append(points, app.Li().Text(w.Say(prefix+string(rune('1'+i)))))
	}
	return app.Ul().Body(points...)
}

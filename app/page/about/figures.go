package about

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/law"
)

// Figures is the list of all groups of figures, and what the mark of unverified ones
// means.
type Figures struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Figures) CompoID() string { return p.Words.Lang() + "/figures/" }

// OnNav runs on arrival.
func (p *Figures) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "figures")) }

// Render draws the page.
func (p *Figures) Render() app.UI {
	w, all := p.Words, law.All()
	list := make([]part.Task, len(groups))
	for i, g := range groups {
		list[i] = part.Task{Text: g.name(w), Href: p.Link(GroupPath(g.id)), Status: g.count(p.Visit, all)}
	}
	return p.Frame("/figures/", "question",
		p.PrintHead(),
		part.Heading(w.Say("figures.h1")),
		part.Lead(w.Say("figures.lead")),
		app.P().Text(w.Say("figures.find")),
		part.Tasks(list...),
		part.Section("marked", w.Say("figures.unverified.h2"),
			app.P().Text(w.Say("figures.unverified", "mark", w.Say("part.unverified"))),
			app.P().Text(w.Say("figures.unverified.n", "n", strconv.Itoa(unverified(p.Visit, all)), "all", strconv.Itoa(len(all)))),
		),
	)
}

// unverified is how many figures carry the mark on the visit's day.
func unverified(v shell.Visit, series []law.Series) int {
	n := 0
	for _, s := range series {
		if now, err := s.On(v.Day); err == nil && now.Unverified != "" {
			n++
		}
	}
	return n
}

// FigureGroup is the page of one group: the value, first day and source of each of its
// figures, and when it was last checked.
type FigureGroup struct {
	app.Compo
	shell.Visit
	ID string
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *FigureGroup) CompoID() string { return p.Words.Lang() + GroupPath(p.ID) }

// OnNav runs on arrival.
func (p *FigureGroup) OnNav(ctx app.Context) { p.Arrive(ctx, GroupTitle(p.Words, p.ID)) }

// GroupTitle is the title of the window on a group's page.
func GroupTitle(w say.Words, id string) string {
	return shell.Title(w, group{id: id}.name(w), w.Say("figures.title"))
}

// Render draws the page.
func (p *FigureGroup) Render() app.UI {
	w, g := p.Words, groupOf(p.ID)
	return p.Frame(GroupPath(p.ID), "", append([]app.UI{
		part.Back(w, p.Link("/figures/")),
		p.PrintHead(),
		part.Caption(w.Say("figures.title")),
		part.Heading(g.name(w)),
	}, g.body(p.Visit)...)...)
}

package about

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/law"
)

// Figures is every figure of the law in use: its value, first day, source, and when it
// was last checked.
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
	w := p.Words
	head := []app.UI{
		app.P().Class("print print--head").Text(w.Say("worksheet.print", "day", w.Day(p.Day))),
		part.Heading(w.Say("figures.h1")),
		part.Lead(w.Say("figures.lead")),
	}
	regions := []shell.Region{p.marked()}
	for _, g := range groupsOf(law.All()) {
		regions = append(regions, g.region(p.Visit))
	}
	return p.LongPage("/figures/", head, append(regions, housing(p.Visit)), nil)
}

// marked explains the mark of unverified figures, and counts them.
func (p *Figures) marked() shell.Region {
	w := p.Words
	all, unverified := law.All(), 0
	for _, s := range all {
		if v, err := s.On(p.Day); err == nil && v.Unverified != "" {
			unverified++
		}
	}
	return shell.Region{ID: "marked", Heading: w.Say("figures.unverified.h2"), Body: []app.UI{
		app.P().Text(w.Say("figures.unverified", "mark", w.Say("part.unverified"))),
		app.P().Text(w.Say("figures.unverified.n", "n", strconv.Itoa(unverified), "all", strconv.Itoa(len(all)))),
	}}
}

// A group is the figures whose IDs have the same beginning.
type group struct {
	id     string
	series []law.Series
}

// groups is the beginnings of IDs, in the order of the page.
var groups = []string{"offer", "standards", "low-income", "pay", "income", "collection", "calendar", "range"}

// groupsOf is all series in their groups; those without a group come last.
func groupsOf(all []law.Series) []group {
	sorted := make([]group, len(groups)+1)
	for i, id := range groups {
		sorted[i].id = id
	}
	sorted[len(groups)].id = "other"
	for _, s := range all {
		first, _, _ := strings.Cut(s.ID, ".")
		i := slices.Index(groups, first)
		if i < 0 {
			i = len(groups)
		}
		sorted[i].series = append(sorted[i].series, s)
	}
	return slices.DeleteFunc(sorted, func(g group) bool { return len(g.series) == 0 })
}

// region is the group's figures: single ones in one table, each table of the law in
// its own.
func (g group) region(v shell.Visit) shell.Region {
	w := v.Words
	var body []app.UI
	if key := "figures.group." + g.id + ".note"; w.Has(key) {
		body = append(body, app.P().Text(w.Say(key)))
	}
	var alone []law.Series
	for _, s := range g.series {
		if s.Row == "" {
			alone = append(alone, s)
		}
	}
	if len(alone) > 0 {
		body = append(body, aloneTable(v, g.id, alone))
	}
	for _, t := range lawTables(g.series) {
		body = append(body, t.draw(v)...)
	}
	return shell.Region{ID: g.id, Heading: w.Say("figures.group." + g.id), Body: body}
}

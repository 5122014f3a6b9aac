package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/law"
)

// Figures is every figure of the law that the sums use: its value, since when,
// where it stands and when it was last looked at.
type Figures struct {
	app.Compo
	Words say.Words
}

// CompoID keeps the page of one language from being dressed up as another's.
func (p *Figures) CompoID() string { return p.Words.Lang() + "/figures/" }

// OnNav comes to the page.
func (p *Figures) OnNav(ctx app.Context) { Arrive(ctx, p.Words, titleOf(p.Words, "figures")) }

// Render draws the page.
func (p *Figures) Render() app.UI {
	w := p.Words
	head := []app.UI{
		app.P().Class("print print--head").Text(w.Say("worksheet.print", "day", w.Day(Store.Day))),
		part.Heading(w.Say("figures.h1")),
		part.Lead(w.Say("figures.lead")),
	}
	regions := []region{marked(w)}
	for _, g := range groupsOf(law.All()) {
		regions = append(regions, g.region(w))
	}
	return splitPage(w, "/figures/", head, append(regions, housing(w)), nil)
}

// marked says what the mark of an unverified figure means, and how many have
// it.
func marked(w say.Words) region {
	all, unverified := law.All(), 0
	for _, s := range all {
		if v, err := s.On(Store.Day); err == nil && v.Unverified != "" {
			unverified++
		}
	}
	return region{id: "marked", heading: w.Say("figures.unverified.h2"), body: []app.UI{
		app.P().Text(w.Say("figures.unverified", "mark", w.Say("part.unverified"))),
		app.P().Text(w.Say("figures.unverified.n", "n", strconv.Itoa(unverified), "all", strconv.Itoa(len(all)))),
	}}
}

// A group is figures that belong together: their names begin alike.
type group struct {
	id     string
	series []law.Series
}

// groups is the groups by the beginnings of the names, in the order in which
// the page shows them.
var groups = []string{"offer", "standards", "low-income", "pay", "income", "collection", "calendar", "range"}

// groupsOf puts every series in its group; what has no group comes last.
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

// region is the figures of the group: those that stand alone in one table,
// each table of the law in its own.
func (g group) region(w say.Words) region {
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
		body = append(body, aloneTable(w, g.id, alone))
	}
	for _, t := range lawTables(g.series) {
		body = append(body, t.draw(w)...)
	}
	return region{id: g.id, heading: w.Say("figures.group." + g.id), body: body}
}

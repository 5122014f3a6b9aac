package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/law"
	"offercheck/calc/line"
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
		app.P().Class("print print--head").Text(w.Say("worksheet.print", "day", w.Day(string(Store.Day)))),
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

// region is the table of the group. Where it is a table of the law itself, the
// amount for the visitor's own household stands first.
func (g group) region(w say.Words) region {
	table := part.Table{
		Caption: w.Say("figures.group." + g.id),
		Head: []string{
			w.Say("figures.what"), w.Say("figures.value"), w.Say("figures.since"),
			w.Say("figures.still"), w.Say("figures.source"),
		},
		Stack: true,
	}
	for _, s := range g.series {
		table.Rows = append(table.Rows, seriesRow(w, s))
	}
	body := []app.UI{table.UI()}
	if key := "figures.group." + g.id + ".note"; w.Has(key) {
		body = append([]app.UI{app.P().Text(w.Say(key))}, body...)
	}
	return region{id: g.id, heading: w.Say("figures.group." + g.id), body: body}
}

// seriesRow is one figure: what it is today and what it was before.
func seriesRow(w say.Words, s law.Series) part.Row {
	row := part.Row{Name: w.Say("line." + s.ID)}
	if s.Row != "" {
		row.Name += ": " + rowName(w, s)
	}
	v, err := s.On(Store.Day)
	if err != nil {
		row.Cells = part.Cells(w.Say("figures.unknown"), "", "", "")
		return row
	}
	row.Note = earlier(w, s, v.From)
	row.Cells = []part.Cell{
		{Text: w.Amount(line.Law(s.ID, v.Amount, s.Unit, v.Cite))},
		{Text: w.Day(string(v.From))},
		{Text: w.Day(v.Cite.Still)},
		{Body: app.Span().Body(source(w, v.Cite)...)},
	}
	return row
}

// source is the page a figure stands on. The day it is in force from has its
// own column.
func source(w say.Words, c line.Cite) []app.UI {
	c.From = ""
	return part.Cite(w, c)
}

// earlier is the values before the one that holds.
func earlier(w say.Words, s law.Series, now law.Day) string {
	var texts []string
	for _, v := range slices.Backward(s.Values) {
		if v.From < now {
			texts = append(texts, w.Say("figures.before",
				"value", w.Amount(line.Law(s.ID, v.Amount, s.Unit, v.Cite)), "day", w.Day(string(v.From))))
		}
	}
	return strings.Join(texts, " ")
}

// rowName is what a row of a table is for: so many people, a state, a city.
func rowName(w say.Words, s law.Series) string {
	if key := "figures.row." + s.Row; w.Has(key) {
		return w.Say(key)
	}
	if _, err := strconv.Atoi(s.Row); err == nil {
		return w.Say("figures.people", "n", s.Row)
	}
	if key := "state." + s.Row; w.Has(key) {
		return w.Say(key)
	}
	return s.Row
}

// familySizes is how many sizes of family the housing tables tell apart.
const familySizes = 5

// housing is the table of housing and utilities: the visitor's own county, and
// how many counties each year's table holds.
func housing(w say.Words) region {
	body := []app.UI{app.P().Text(w.Say("figures.housing", "n", line.Group(strconv.Itoa(countyCount()))))}
	for _, e := range slices.Backward(law.Editions()) {
		body = append(body, app.P().Body(append([]app.UI{
			app.Text(w.Say("figures.edition", "n", line.Group(strconv.Itoa(e.Counties))) + " "),
		}, part.Cite(w, e.Cite)...)...))
	}
	own := Store.Case.Household.County
	b, err := law.On(Store.Day)
	if !own.Given || err != nil {
		return region{id: "housing", heading: w.Say("figures.housing.h2"), body: append(body, app.P().Text(w.Say("figures.housing.yours")))}
	}
	table := part.Table{
		Caption: w.Say("figures.housing.caption", "county", law.CountyName(own.Value)),
		Head:    []string{law.CountyName(own.Value), w.Say("figures.value")},
	}
	for n := 1; n <= familySizes; n++ {
		key := "figures.people"
		switch n {
		case 1:
			key = "figures.people.one"
		case familySizes:
			key = "figures.people.most"
		}
		table.Rows = append(table.Rows, part.Row{
			Name:  w.Say(key, "n", strconv.Itoa(n)),
			Cells: part.Cells(w.Amount(b.Housing(own.Value, n))),
		})
	}
	return region{id: "housing", heading: w.Say("figures.housing.h2"), body: append(body, table.UI())}
}

// countyCount is how many counties and municipios there are.
func countyCount() int {
	n := 0
	for _, state := range law.States() {
		n += len(law.Counties(state))
	}
	return n
}

package about

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// Limits is what OfferCheck does not do, why another calculator may say
// something else, and where to find a person who helps.
type Limits struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Limits) CompoID() string { return p.Words.Lang() + "/limits/" }

// OnNav runs on arrival.
func (p *Limits) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "limits")) }

// Render draws the page.
func (p *Limits) Render() app.UI {
	w := p.Words
	head := []app.UI{part.Heading(w.Say("limits.h1")), part.Lead(w.Say("limits.lead"))}
	return p.LongPage("/limits/", head, []shell.Region{
		{ID: "who", Heading: w.Say("limits.who.h2"), Body: []app.UI{listed(w, "limits.who", notDecided)}},
		{ID: "not", Heading: w.Say("limits.not.h2"), Body: []app.UI{listed(w, "limits.not", leftOut)}},
		{ID: "rules", Heading: w.Say("limits.rules.h2"), Body: []app.UI{
			app.P().Text(w.Say("limits.rules")),
			app.P().Body(app.A().Href(p.Link("/figures/")).Text(w.Say("limits.rules.link"))),
		}},
		{ID: "same", Heading: w.Say("limits.same.h2"), Body: sameFacts(w)},
		{ID: "help", Heading: w.Say("limits.help.h2"), Body: []app.UI{helpers(w)}},
	}, nil)
}

// What OfferCheck does not decide, and what it leaves out: each is the text
// limits.who or limits.not with that ID.
var (
	notDecided = []string{
		"irs-decides",
		"prequalifier",
		"advice",
		"officer",
	}
	leftOut = []string{
		"companies",
		"accruals",
		"other-ways",
		"state-tax",
		"current-tax",
		"two-offers",
		"joint-title",
		"territories",
		"abroad",
		"explanation",
		"spouse-form",
		"transcripts",
		"older-relief",
		"lien-order",
		"more-changes",
		"parted-days",
		"section-9",
	}
)

// listed is a list of the texts of a key with each ID.
func listed(w say.Words, key string, ids []string) app.UI {
	items := make([]app.UI, len(ids))
	for i, id := range ids {
		items[i] = app.Li().Text(w.Say(key + "." + id))
	}
	return app.Ul().Body(items...)
}

// methods is the offers by different methods from the same facts: $42,000 owed, $3,000
// in the bank, a car of $9,000 with a loan of $2,000, $10,000 in a 401(k), $300 left
// a month. Each offer is the equity counted, plus $300 for each month.
//
//	form             2,000 + 1,750 + 8,000 = 11,750, 12 and 24 months
//	nothing-left     3,000 + 5,200 + 8,000 = 16,200
//	after-loan       3,000 + 5,600 + 8,000 = 16,600
//	loans-ignored    80% of 22,000         = 17,600
//	no-discount      3,000 + 7,000 + 10,000 = 20,000
//	old-months       11,750, 48 and 60 months
//
// All that could be collected is 16,200, nothing kept back, and $300 a month: 41,400 in
// 84 months and 43,200 in 90.
var methods = []struct{ id, lump, periodic string }{
	{"form", "$15,350", "$18,950"},
	{"nothing-left", "$19,800", "$23,400"},
	{"after-loan", "$20,200", "$23,800"},
	{"loans-ignored", "$21,200", "$24,800"},
	{"no-discount", "$23,600", "$27,200"},
	{"old-months", "$26,150", "$29,750"},
}

// sameFacts is why another calculator may say something else.
func sameFacts(w say.Words) []app.UI {
	table := part.Table{
		Caption: w.Say("limits.same.caption"),
		Head:    []string{w.Say("limits.same.method"), w.Say("limits.same.lump"), w.Say("limits.same.periodic")},
	}
	for _, m := range methods {
		row := part.Row{Name: w.Say("limits.same." + m.id), Cells: part.Cells(m.lump, m.periodic)}
		if m.id == "form" {
			row.Note = w.Say("limits.same.form.note")
		}
		table.Rows = append(table.Rows, row)
	}
	return []app.UI{
		app.P().Text(w.Say("limits.same", "debt", "$42,000", "bank", "$3,000", "car", "$9,000", "loan", "$2,000",
			"retirement", "$10,000", "left", "$300")),
		table.UI(),
		app.P().Text(w.Say("limits.same.full", "fewer", "84", "below", "$41,400", "more", "90", "above", "$43,200")),
	}
}

// helpers is where to find a person who helps.
func helpers(w say.Words) app.UI {
	pages := []string{
		"https://www.irs.gov/advocate/low-income-taxpayer-clinics",
		"https://www.taxpayeradvocate.irs.gov/",
		"https://www.irs.gov/payments/offer-in-compromise",
	}
	items := make([]app.UI, len(pages))
	for i, address := range pages {
		key := "limits.help." + strconv.Itoa(i+1)
		items[i] = app.Li().Body(part.External(w.Say(key), address), app.Text(". "+w.Say(key+".what")))
	}
	return app.Ul().Body(items...)
}

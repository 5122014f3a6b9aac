package paperwork

import (
	"reflect"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/form"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

// path is the page's own.
const path = "/forms/"

// Forms is the forms that go with the ways out that are open to this case: why, in which
// order, and where they are sent.
type Forms struct {
	app.Compo
	shell.Visit
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Forms) CompoID() string { return p.Words.Lang() + path }

// OnNav runs on arrival.
func (p *Forms) OnNav(ctx app.Context) { p.Arrive(ctx, shell.TitleOf(p.Words, "forms")) }

// Render draws the page.
func (p *Forms) Render() app.UI {
	w := p.Words
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(path, "", empty(p.Visit, w.Say("forms.h1"))...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(path)
	}
	head := []app.UI{
		part.Back(w, p.BackFrom(path, "/result/", "/tasks/", "/ways/", "/letters/", "/write/")),
		p.PrintHead(),
		part.Heading(w.Say("forms.h1")),
		part.Lead(w.Say("forms.lead")),
	}
	var regions, checks, fit, rest []shell.Region
	if r, due := p.hearing(j); due {
		regions = append(regions, r) // it has a day
	}
	if form.ForOffer(j.Report) {
		checks = append(checks, p.checks(j))
	}
	all := groups(j)
	for _, g := range all {
		switch {
		case g.open() && g.fits(j):
			fit = append(fit, p.group(j, g, "forms.group"))
		case g.open():
			rest = append(rest, p.group(j, g, "forms.group.only"))
		}
	}
	if slices.ContainsFunc(j.Report.Advice.Ways, form.IsOffer) {
		fit = append(checks, fit...)
	} else { // an offer is none of what fits first
		fit = append(fit, checks...)
	}
	regions = slices.Concat(regions, fit, p.byLetter(j), rest)
	if perhaps := p.perhaps(all); len(perhaps) > 0 {
		regions = append(regions, shell.Region{ID: "perhaps", Heading: w.Say("forms.perhaps.h2"), Body: []app.UI{app.Ul().Body(perhaps...)}})
	}
	if len(regions) == 0 {
		head = append(head, app.P().Text(w.Say("forms.none")))
	}
	after := []app.UI{app.P().Body(app.A().Href(p.Link("/papers/")).Text(w.Say("papers.to")))}
	if len(j.Written()) > 0 {
		after = append(after, app.P().Body(app.A().Href(p.Link(shell.WrittenPath(""))).Text(w.Say("write.h1"))))
	}
	return p.LongPage(path, head, regions, append(after, part.Note(w.Say("action.leaves"))))
}

// perhaps is the ways that an answer still decides, with their forms.
func (p *Forms) perhaps(all []group) []app.UI {
	w := p.Words
	var items []app.UI
	for _, g := range all {
		if g.open() {
			continue
		}
		for _, x := range g.ways {
			items = append(items, app.Li().Body(
				app.A().Href(p.Link("/ways/"+x.ID+"/")).Text(w.Say("way."+x.ID)),
				app.Text(": "+w.Cite("Form "+strings.Join(x.Forms, ", "))),
			))
		}
	}
	return items
}

// group is the forms of some ways, under a heading: each with what it is for, and where they go.
func (p *Forms) group(j *shell.Judged, g group, heading string) shell.Region {
	w := p.Words
	var why []app.UI
	for _, x := range g.ways {
		says := w.Say("forms.open")
		if x.Open.Verdict != line.Yes {
			says = w.Say("forms.perhaps")
		} else if x.ID == agreement.Partial && x.Fits.Verdict == line.No { // its least is what is left
			says = w.Say("forms.beyond-said", "each", w.Amount(x.Paces[0].Each))
		} else if x.Fits.Verdict == line.No {
			says = w.Say("forms.beyond")
		}
		why = append(why, app.Li().Body(app.A().Href(p.Link("/ways/"+x.ID+"/")).Text(w.Say("way."+x.ID)), app.Text(": "+says)))
	}
	body := []app.UI{app.Ul().Body(why...)}
	var items []app.UI
	for _, number := range g.forms {
		items = append(items, p.item(j, number))
		if number == "2848" {
			items = append(items, p.item(j, "8821"))
		}
	}
	if slices.Contains(g.forms, "9465") && j.LowIncome() {
		items = append(items, p.item(j, "13844"))
	}
	body = append(body, app.Ol().Class("steps", "actions").Body(append(items, p.besides(j, g)...)...))
	if slices.Contains(g.forms, "656") {
		body = append(body, app.H3().Text(w.Say("forms.cheques")))
		body = append(body, cheques(j)...)
		body = append(body, app.H3().Text(w.Say("forms.send")), app.P().Text(w.Say("forms.send.online")),
			app.P().Body(part.External(w.Say("forms.account"), law.PageOf("offer-online"))))
	}
	if slices.Contains(g.forms, "2848") {
		body = append(body, j.WrittenLinks(write.Transcripts, write.Helpers))
	}
	return shell.Region{ID: g.ways[0].ID, Heading: w.Say(heading, "forms", strings.Join(g.forms, ", ")), Body: body}
}

// besides is the pages that go with forms: how retirement accounts count, and a company's
// statement, with an offer; with a plan the one form of wage earners, in place of two, and the
// agreement that follows.
func (p *Forms) besides(j *shell.Judged, g group) []app.UI {
	var items []app.UI
	add := func(id, why string) {
		if _, needed := form.Of(id, p.Case, j.Report, j.Law, form.Options{}); needed {
			items = append(items, p.page(j, id, why))
		}
	}
	if slices.Contains(g.forms, "433-A (OIC)") {
		add(retirementID, "form.retirement-sheet.what")
		if c := p.Case; facts.Yes(c.Income.Distribution.Has) || facts.Yes(c.Applying.Separate) {
			add(companyID, "forms.company")
		}
	}
	if slices.Contains(g.forms, "9465") {
		if slices.Contains(g.forms, "433-F") {
			add(wagesID, "forms.instead")
		}
		add(agreementID, "forms.received")
	}
	return items
}

// mail is where a form is sent, below it; nil if it goes with another, or to the address on a
// letter.
func mail(j *shell.Judged, number string) app.UI {
	if _, sent := j.Office(number); !sent {
		return nil
	}
	return j.MailTo(number)
}

// item is one form: its page here if it is filled in, the IRS's own, and where it is sent.
func (p *Forms) item(j *shell.Judged, number string) app.UI {
	id, filled := form.IDOf(number)
	if !filled || len(form.Every(id, p.Case, j.Report, j.Law, form.Options{})) == 0 {
		return app.Li().Body(j.FormLinks([]string{number}), mail(j, number))
	}
	return p.page(j, id, "form."+id+".what")
}

// page is the page of a form here, with why, and the IRS's own.
func (p *Forms) page(j *shell.Judged, id, why string) app.UI {
	w := p.Words
	return app.Li().Body(
		app.A().Class("actions__link").Href(p.Link(SheetPath(id))).Text(Name(w, id)),
		app.P().Text(w.Say(why)),
		j.FormLinks([]string{form.NumberOf(id)}),
		mail(j, form.NumberOf(id)),
	)
}

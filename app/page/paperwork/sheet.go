package paperwork

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/form"
	"offercheck/calc/oic"
)

// SheetPath is the page of a form, below the language.
func SheetPath(id string) string { return "/forms/" + id + "/" }

// SheetIDs are the forms that have a page.
func SheetIDs() []string { return form.IDs() }

// Name is the number of a form and what it is for, in words.
func Name(w say.Words, id string) string { return w.Say("form." + id) }

// Sheet is a form, line by line in its own order, to copy or to print. What goes to the IRS
// is in English; in another language that stands below.
type Sheet struct {
	app.Compo
	shell.Visit
	ID string // of the form

	ctx    app.Context // of the page, which outlives its buttons
	typing bool        // the fields for names and numbers are there
	terms  string      // of an offer, if they were chosen
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Sheet) CompoID() string { return p.Words.Lang() + SheetPath(p.ID) }

// OnNav runs on arrival.
func (p *Sheet) OnNav(ctx app.Context) {
	p.ctx = ctx
	p.Arrive(ctx, shell.Title(p.Words, Name(p.Words, p.ID)))
}

// Render draws the page.
func (p *Sheet) Render() app.UI {
	path := SheetPath(p.ID)
	if reflect.ValueOf(p.Case).IsZero() {
		return p.Frame(path, "", empty(p.Visit, Name(p.Words, p.ID))...)
	}
	j, err := p.Judged()
	if err != nil {
		return p.NoLaw(path)
	}
	all := form.Every(p.ID, p.Case, j.Report, j.Law, form.Options{Terms: p.terms})
	if len(all) == 0 {
		return p.Frame(path, "", part.Back(p.Words, p.Link("/forms/")), part.Heading(Name(p.Words, p.ID)), part.Lead(p.Words.Say("forms.not-needed")))
	}
	var regions []shell.Region
	for _, f := range all {
		for _, s := range f.Sections {
			r := shell.Region{ID: "section-" + s.ID, Heading: p.Words.Say("form." + f.ID + ".section-" + s.ID), Body: []app.UI{p.table(j, f, s)}}
			if key := "form." + f.ID + ".section-" + s.ID + ".note"; p.Words.Has(key) {
				r.Body = append(r.Body, part.Note(p.Words.Say(key)))
			}
			if f.Year > 0 {
				year := strconv.Itoa(f.Year)
				r.ID, r.Heading = r.ID+"-"+year, year+". "+r.Heading
			}
			regions = append(regions, r)
		}
	}
	return p.LongPage(path, p.head(j, all), append(regions, p.bring(all)...), nil)
}

// empty is the page of a case without answers.
func empty(v shell.Visit, heading string) []app.UI {
	return []app.UI{
		part.Back(v.Words, v.Link("/tasks/")),
		part.Heading(heading),
		part.Lead(v.Words.Say("forms.empty")),
		part.Buttons(part.ButtonLink(v.Words.Say("result.start"), v.Link("/tasks/"), part.Plain)),
	}
}

// head is what stands above the lines: the revision, what is missing, and what is typed to
// print.
func (p *Sheet) head(j *shell.Judged, all []form.Form) []app.UI {
	w, f := p.Words, all[0]
	body := []app.UI{
		part.Back(w, p.BackFrom(SheetPath(p.ID), "/forms/", "/result/", "/tasks/")),
		app.P().Class("print print--head").Text(w.Say("forms.print", "form", f.Number, "revision", f.Revision, "day", w.Day(j.Report.On))),
		part.Heading(Name(w, f.ID)),
		part.Lead(w.Say("forms.sheet.lead")),
		p.about(f),
		part.Note(w.Say("forms.revision", "revision", f.Revision, "day", w.Day(f.Still))),
		j.FormLinks([]string{f.Number}),
	}
	if f.Unverified != "" {
		body = append(body, part.Note(w.Say("part.unverified")))
	}
	if offers[f.ID] {
		body = append(body, p.chooseTerms(j))
	}
	if needs := j.NeedsOf(form.Missing(all...)); len(needs) > 0 {
		body = append(body, app.Div().Class("not-paper").Body(app.H2().Text(w.Say("forms.missing")), j.Missing(needs)))
	}
	return append(body, p.names(all)...)
}

// about is what a form is for, and how it is used.
func (p *Sheet) about(f form.Form) app.UI {
	if key := "form." + f.ID + ".note"; p.Words.Has(key) {
		return app.P().Text(p.Words.Say(key))
	}
	return nil
}

// offers are the forms that say how an offer is paid.
var offers = map[string]bool{"656": true, "433-a-oic": true}

// chooseTerms chooses how an offer is paid; only on this page, as no answer says it.
func (p *Sheet) chooseTerms(j *shell.Judged) app.UI {
	w, terms := p.Words, p.terms
	if terms == "" {
		terms = form.Terms(j.Report)
	}
	return &part.Switch{
		ID: "terms", Legend: w.Say("forms.terms"), Texts: [2]string{w.Say("way." + oic.Lump), w.Say("way." + oic.Periodic)},
		Second: terms == oic.Periodic, Do: p.setTerms,
	}
}

func (p *Sheet) setTerms(periodic bool) {
	p.terms = oic.Lump
	if periodic {
		p.terms = oic.Periodic
	}
}

// table is the lines of a section.
func (p *Sheet) table(j *shell.Judged, f form.Form, s form.Section) app.UI {
	w := p.Words
	t := part.Table{
		Caption: w.Say("form." + f.ID + ".section-" + s.ID), Stack: true,
		Head: []string{w.Say("forms.asks"), w.Say("forms.entry")},
	}
	typed := p.FilledBlanks()
	for i, e := range s.Entries {
		if i > 0 && isPair(s.Entries[i-1], e) {
			continue // it stands with the box for yes
		}
		if i+1 < len(s.Entries) && isPair(e, s.Entries[i+1]) {
			t.Rows = append(t.Rows, p.row(f, e, p.either(j, e)))
			continue
		}
		t.Rows = append(t.Rows, p.row(f, e, p.cell(j, e, typed)))
	}
	return app.Div().Class("sheet").Body(t.UI())
}

// isPair reports whether two entries are the boxes for yes and no of one question.
func isPair(yes, no form.Entry) bool {
	return strings.HasSuffix(yes.ID, " yes") && no.ID == strings.TrimSuffix(yes.ID, "yes")+"no"
}

// row is an entry with what it is called: in English, as on the form, and below it in the
// page's language if that is another.
func (p *Sheet) row(f form.Form, e form.Entry, cell part.Cell) part.Row {
	w := p.Words
	row := part.Row{Name: p.label(say.In(say.Langs[0]), f, e), Cells: []part.Cell{cell}}
	if w.Lang() == say.Langs[0] {
		return row
	}
	row.Note = p.label(w, f, e)
	if row.Name == "" {
		row.Name, row.Note = row.Note, ""
	}
	return row
}

// joinedFields is what a cell is called that takes several fields, by the first of them.
var joinedFields = map[string]string{
	form.FirstName: "full-name", form.SpouseFirstName: "spouse-full-name", form.Street: "address", form.City: "city-state-zip",
}

// label is what a form calls an entry, with the number of its line; empty if the words of
// the language are not there yet.
func (p *Sheet) label(w say.Words, f form.Form, e form.Entry) string {
	w = w.Under(p.Memory)
	key := "form." + f.ID + "." + e.Label
	if !w.Has(key) {
		key = "form." + e.Label
	}
	if len(e.Fields) > 0 && !w.Has(key) {
		key = "form.typed." + e.Fields[0]
		if joined := joinedFields[e.Fields[0]]; joined != "" && len(e.Fields) > 1 {
			key = "form." + joined
		}
	}
	if !w.Has(key) && w.Lang() == say.Langs[0] && p.Words.Lang() != say.Langs[0] {
		return ""
	}
	text := w.Say(key, "n", strconv.Itoa(e.N))
	if no := e.No(); no != "" && f.ID != "656" {
		text = no + " " + text
	}
	return text
}

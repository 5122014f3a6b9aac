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
	"offercheck/calc/line"
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
	looked int         // how often it looked for the texts in English
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Sheet) CompoID() string { return p.Words.Lang() + SheetPath(p.ID) }

// OnNav runs on arrival.
func (p *Sheet) OnNav(ctx app.Context) {
	p.ctx = ctx
	p.Arrive(ctx, shell.Title(p.Words, Name(p.Words, p.ID)))
	shell.AwaitEnglish(ctx, &p.looked)
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
	all := form.Every(p.ID, p.Case, j.Report, j.Law, form.Options{Terms: p.termsOf(j)})
	if len(all) == 0 {
		return p.Frame(path, "", part.Back(p.Words, p.Link("/forms/")), part.Heading(Name(p.Words, p.ID)), part.Lead(p.Words.Say("forms.not-needed")))
	}
	var regions []shell.Region
	for _, f := range all {
		for _, s := range f.Sections {
			regions = append(regions, p.of(f, shell.Region{
				ID: "section-" + s.ID, Heading: p.Words.Say("form." + f.ID + ".section-" + s.ID), Body: p.section(j, f, s),
			}))
		}
	}
	last := &regions[len(regions)-1]
	last.Body = append(last.Body, p.foot(j, all[0])...)
	if all[0].ID == agreementID {
		regions = append(p.received(j, all[0]), regions...)
	}
	regions = append(regions, p.covers(j, all[0].Number)...)
	return p.LongPage(path, p.head(j, all), append(regions, p.bring(all)...), nil)
}

// of is a region of a form, named by its year or its person where there are several.
func (p *Sheet) of(f form.Form, r shell.Region) shell.Region {
	id, name := which(f), ""
	switch {
	case f.Year > 0:
		name = id
	case f.Person > 0:
		name = p.Words.Say("forms.person-" + strconv.Itoa(f.Person))
	default:
		return r
	}
	r.ID, r.Heading = r.ID+"-"+id, name+". "+r.Heading
	return r
}

// which is the year or the person of a form, as part of an ID; empty if it has neither.
func which(f form.Form) string {
	switch {
	case f.Year > 0:
		return strconv.Itoa(f.Year)
	case f.Person > 0:
		return "person-" + strconv.Itoa(f.Person)
	}
	return ""
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
		p.PrintHead(),
		part.Heading(Name(w, f.ID)),
	}
	if p.alsoEnglish(f) {
		body = append(body, p.headed("form."+f.ID))
	}
	if f.ID != agreementID && f.Number != "" {
		body = append(body, part.Lead(w.Say("forms.sheet.lead")))
	}
	body = append(body, p.about(f))
	switch f.ID {
	case retirementID:
		body = append(body, part.Note(w.Say("forms.no-number")))
	case agreementID:
		body = append(body, j.FormLinks([]string{f.Number}))
	default:
		body = append(body, part.Note(w.Say("forms.revision", "revision", f.Revision, "day", w.Day(f.Still))), j.FormLinks([]string{f.Number}), mail(j, f.Number))
	}
	switch {
	case f.Unread:
		body = append(body, part.Note(w.Say("forms.unread")))
	case f.Unverified != "":
		body = append(body, part.Note(w.Say("part.unverified")))
	}
	if len(f.Notes) > 0 {
		body = append(body, p.notes(f))
	}
	if offers[f.ID] {
		body = append(body, p.chooseTerms(j))
	}
	if f.ID == "433-a-oic" {
		body = append(body, p.with(j)...)
	}
	if needs := j.NeedsOf(form.Missing(all...)); len(needs) > 0 {
		body = append(body, app.Div().Class("not-paper").Body(app.H2().Text(w.Say("forms.missing")), j.Missing(needs)))
	}
	return append(body, p.names(j, all)...)
}

// with is what goes with the statement of an offer: how retirement accounts count, and the
// statement of a company.
func (p *Sheet) with(j *shell.Judged) []app.UI {
	w := p.Words
	link := func(why, id string) app.UI {
		return app.P().Class("not-paper").Body(app.Text(w.Say(why)+" "), app.A().Href(p.Link(SheetPath(id))).Text(Name(w, id)))
	}
	body := []app.UI{link("forms.company.if", companyID)}
	if _, needed := form.Of(retirementID, p.Case, j.Report, j.Law, form.Options{}); needed {
		body = append(body, link("forms.retirement.if", retirementID))
	}
	return body
}

// foot is the line below a form on paper: what it is, and who wrote it out.
func (p *Sheet) foot(j *shell.Judged, f form.Form) []app.UI {
	line := func(w say.Words) app.UI {
		return app.P().Class("print print--sign").Lang(w.Lang()).Text(printed(w, j, f))
	}
	if p.alsoEnglish(f) {
		return []app.UI{line(p.english()), line(p.Words)}
	}
	return []app.UI{line(p.Words)}
}

// alsoEnglish says that a page of another language goes to the IRS as it is, so that its headings
// are in English too: those of other forms stand on the IRS's own.
func (p *Sheet) alsoEnglish(f form.Form) bool {
	return f.Number == "" && p.Words.Lang() != say.Langs[0] && shell.HasEnglish()
}

// headed is what a heading says, in English.
func (p *Sheet) headed(key string) app.UI {
	return app.P().Body(app.Strong().Body(english(p.english().Say(key))))
}

// printed is what a form is, and who wrote it out, in a language.
func printed(w say.Words, j *shell.Judged, f form.Form) string {
	day := w.Day(j.Report.On)
	if f.Number == "" || f.ID == agreementID {
		return w.Say("forms.print.sheet", "name", Name(w, f.ID), "day", day)
	}
	return w.Say("forms.print", "form", f.Number, "revision", f.Revision, "day", day)
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

// termsOf is how the offer is paid: as was chosen here, unless that is closed and the other
// is not.
func (p *Sheet) termsOf(j *shell.Judged) string {
	if _, only := onlyTerms(j); only || p.terms == "" {
		return form.Terms(j.Report)
	}
	return p.terms
}

// onlyTerms is the terms that an offer can be paid by if the others are closed, and false if
// there is a choice: both are open or may be, or both are closed, so that the amount is the
// taxpayer's to say by either.
func onlyTerms(j *shell.Judged) (string, bool) {
	closed := func(terms string) bool { return j.Report.Offer(terms).Open.Verdict == line.No }
	terms := form.Terms(j.Report)
	return terms, closed(oic.Lump) != closed(oic.Periodic)
}

// chooseTerms chooses how an offer is paid, or says by which terms alone it can be; only on
// this page, as no answer says it.
func (p *Sheet) chooseTerms(j *shell.Judged) app.UI {
	w, terms := p.Words, p.termsOf(j)
	if only, is := onlyTerms(j); is {
		return part.Facts(part.Fact{Name: w.Say("forms.terms"), Value: w.Say("way." + only)})
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

// section is the lines of a section, below what is to be known of it.
func (p *Sheet) section(j *shell.Judged, f form.Form, s form.Section) []app.UI {
	var body []app.UI
	if p.alsoEnglish(f) {
		body = append(body, p.headed("form."+f.ID+".section-"+s.ID))
	}
	if key := "form." + f.ID + ".note-" + s.ID; p.Words.Has(key) {
		body = append(body, app.P().Text(p.Words.Say(key)))
	}
	return append(body, p.table(j, f, s))
}

// table is the lines of a section.
func (p *Sheet) table(j *shell.Judged, f form.Form, s form.Section) app.UI {
	w := p.Words
	if inColumns(s) {
		return p.columns(j, f, s)
	}
	t := part.Table{
		Caption: w.Say("form." + f.ID + ".section-" + s.ID), Stack: true,
		Head: []string{p.own("asks"), p.own("entry")},
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
		row := p.row(f, e, p.cell(j, e, typed))
		if e.Kind == form.Draft {
			row.More = p.draft(e, typed)
		}
		t.Rows = append(t.Rows, row)
	}
	return app.Div().Class("sheet").Body(t.UI())
}

// own is a text of the forms, in the words of this form if it has its own.
func (p *Sheet) own(id string) string {
	if key := "form." + p.ID + "." + id; p.Words.Has(key) {
		return p.Words.Say(key)
	}
	return p.Words.Say("forms." + id)
}

// isPair reports whether two entries are the boxes for yes and no of one question.
func isPair(yes, no form.Entry) bool {
	return strings.HasSuffix(yes.ID, " yes") && no.ID == strings.TrimSuffix(yes.ID, "yes")+"no"
}

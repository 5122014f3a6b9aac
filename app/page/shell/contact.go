package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// FormName is a form with its revision, and whether that was not checked.
func FormName(w say.Words, f law.Form) string {
	revision := f.Revision
	if f.Unverified != "" {
		revision += ", " + w.Say("part.unverified")
	}
	return w.Say("action.form", "form", f.Number, "revision", revision)
}

// CollectionPhone is the ID of the phone of the IRS that takes calls of collection, by whether
// the household has a business. The number on a letter comes before it.
func CollectionPhone(c *facts.Case) string {
	if facts.Yes(c.Business.Has) {
		return "plan-business"
	}
	return "plan-wages"
}

// FormLinks leads to forms at the IRS.
func (j *Judged) FormLinks(numbers []string) app.UI {
	var links []app.UI
	for _, n := range numbers {
		f, is := law.FormOf(n)
		if !is {
			continue
		}
		text := j.Words.Say("letter-page.form", "form", f.Number)
		if f.Revision != "" {
			text = FormName(j.Words, f)
		}
		links = append(links, part.External(text, f.URL()))
	}
	return app.P().Class("actions__links").Body(links...)
}

// MailTo is where a form is sent from the state of the case or, if that is not known,
// that its instructions say so.
func (j *Judged) MailTo(form string) app.UI {
	w := j.Words
	o, found := j.Office(form)
	if !found {
		return part.Note(w.Say("action.no-address"))
	}
	lines := []app.UI{app.B().Text(w.Say("action.mail")), app.Text(" ")}
	for _, l := range o.Lines {
		lines = append(lines, app.Span().Lang(say.Langs[0]).Text(l), app.Br())
	}
	if o.Fax != "" {
		lines = append(lines, app.Text(w.Say("action.fax", "number", o.Fax)), app.Br())
	}
	body := []app.UI{app.Address().Body(lines...)}
	if o.Phone != "" {
		body = append(body, app.P().Class("actions__links").Body(Call(w.Say("action.ask", "number", o.Phone), o.Phone)))
	}
	if key := "action.mail." + o.Form; w.Has(key) {
		body = append(body, part.Note(w.Say(key)))
	}
	return app.Div().Class("actions__mail").Body(append(body, part.Cited(w, o.Cite))...)
}

// Office is where a form is sent from the state of the case, and false if that is not known.
func (j *Judged) Office(form string) (law.Office, bool) {
	if form == "9465" && (facts.Yes(j.Case.Business.Has) || facts.Yes(j.Case.Income.Rent.Has)) {
		form += law.ScheduleC
	}
	return law.SendTo(form, j.Case.Household.State.Value, j.Report.On)
}

// Call is a link that dials. It opens beside the page, which would take it for one of its
// own.
func Call(text, number string) app.UI { return part.External(text, Dial(number)) }

// Dial is the address of a number in the United States.
func Dial(number string) string { return "tel:+1-" + number }

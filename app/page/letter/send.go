package letter

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

// forms is the IRS form of a step, by the name of its file at the IRS.
var forms = map[string]string{
	"form-12153": "f12153", "lien-12153": "f12153", "form-843": "f843", "form-2210": "f2210", "form-8379": "f8379",
	"hearing-if-offered": "f12153", "form-9423": "f9423", "form-9423-plan": "f9423", "form-911": "f911", "form-433f": "f433f", "form-433d": "f433d",
	"form-433a": "f433a", "form-13844": "f13844", "form-13711": "f13711", "form-15103": "f15103", "form-12509": "f12509",
	"new-w4": "fw4",
}

// pages is the page of this site that helps with a step.
var pages = map[string]string{
	"pay-or-plan": "/ways/", "cannot-pay": "/ways/", "other-ways": "/ways/", "new-plan": "/ways/", "new-offer": "/write/new-offer/",
	"check-expiry": "/your-debt/", "offer-terms": "/after/", "keep-filing": "/after/", "cure-offer": "/after/",
}

// letters is the letters to the IRS, or the cover sheets, that help with a step.
var letters = map[string][]string{
	"form-12153": {write.Cover}, "lien-12153": {write.Cover}, "form-9423-plan": {write.Cover},
	"form-9423": {write.Cover}, "form-911": {write.Cover}, "form-13711": {write.Appeal, write.Cover}, "ask-release": {write.Release},
	"cannot-pay": {write.PauseCall, write.Pause}, "first-time": {write.PenaltyCall},
}

// sheets is the form that is filled in here for a step.
var sheets = map[string]string{
	"form-12153": "12153", "lien-12153": "12153", "hearing-if-offered": "12153", "form-843": "843", "form-8379": "8379", "form-9423": "9423",
	"form-9423-plan": "9423", "form-911": "911", "form-13844": "13844", "lien-others": "12277", "form-2848": "2848",
	"form-433f": "433-f", "form-433d": "433-d",
}

// courts is the steps that go to the Tax Court.
var courts = map[string]bool{"petition": true, "petition-hearing": true, "petition-spouse": true}

// taxCourt is where the Tax Court takes petitions.
const taxCourt = "https://www.ustaxcourt.gov/"

// toDo is what to send and do, in order; nil if there is nothing, as once it was sent.
func (a answer) toDo() app.UI {
	w := a.Words
	if a.Done {
		return nil
	}
	var steps []app.UI
	for _, id := range a.Kind.Steps {
		key := "letter-step." + id
		if !w.Has(key) {
			continue
		}
		body := []app.UI{app.B().Text(w.Say(key))}
		if w.Has(key + ".text") {
			body = append(body, app.Text(w.Say(key+".text")+" "))
		}
		steps = append(steps, app.Li().Body(append(append(body, a.helps(id)...), a.letterLinks(id)...)...))
	}
	if len(steps) == 0 {
		return nil
	}
	list := app.Ol().Class("steps").Body(steps...)
	if a.Due.Verdict == line.No {
		return part.Section("do", w.Say("letter-page.do"), app.P().Text(w.Say("letter-page.late-steps")), list)
	}
	return part.Section("do", w.Say("letter-page.do"), list)
}

// helps is the form of a step or the page that helps with it.
func (a answer) helps(step string) []app.UI {
	w := a.Words
	switch {
	case forms[step] != "":
		file := forms[step]
		links := []app.UI{part.External(w.Say("letter-page.form", "form", formName(file)), "https://www.irs.gov/pub/irs-pdf/"+file+".pdf")}
		if id := sheets[step]; id != "" {
			links = append(links, app.Text(" "), app.A().Href(a.Link("/forms/"+id+"/")).Text(w.Say("form."+id)))
		}
		return links
	case courts[step]:
		return []app.UI{part.External(w.Say("letter-page.court"), taxCourt)}
	case pages[step] == "/ways/" && !a.begun():
		return []app.UI{app.A().Href(a.Link("/quick/")).Text(w.Say("letter-page.find-ways"))}
	case pages[step] != "":
		return []app.UI{app.A().Href(a.Link(pages[step])).Text(w.Say("letter-page.page." + pageName(pages[step])))}
	}
	return nil
}

// pageName is the last part of a page's address: "new-offer" of "/write/new-offer/".
func pageName(address string) string {
	address = strings.Trim(address, "/")
	return address[strings.LastIndex(address, "/")+1:]
}

// letterLinks is links to the letters that help with a step, where they fit.
func (a answer) letterLinks(step string) []app.UI {
	j, err := a.Judged()
	if err != nil {
		return nil
	}
	if links := j.WrittenLinks(letters[step]...); links != nil {
		return []app.UI{links}
	}
	return nil
}

// formName is the name of a form by that of its file: "433-F", "W-4".
func formName(file string) string {
	name := strings.ToUpper(file[1:])
	if last := len(name) - 1; last > 0 && (name[last] >= 'A' || name[0] >= 'A') {
		return name[:last] + "-" + name[last:]
	}
	return name
}

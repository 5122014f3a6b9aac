package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/date"
)

// Clinic is the page of somebody who helps several people on one device: their cases, each under
// initials and locked with a passphrase of its own, and what is done with the open one.
type Clinic struct {
	app.Compo
	shell.Visit

	secrets
	initials string // as they are typed for a new case
	badName  string // what is wrong with them
	opening  string // the initials of the case whose passphrase is asked for
	removing string // of the one that is asked about
}

// initialsField is the field of a new case's initials.
const initialsField = "initials"

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Clinic) CompoID() string { return p.Words.Lang() + "/clinic/" }

// OnInit suggests the initials that the case has from a file.
func (p *Clinic) OnInit() {
	if shell.Initials(p.Memory) == "" {
		p.initials = shell.ClinicOf(p.Memory).Initials
	}
}

// OnNav runs on arrival.
func (p *Clinic) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.begin(ctx, p.Visit, p.titled)
	p.StartOver()
	p.Arrive(ctx, p.titled())
}

func (p *Clinic) titled() string {
	title := shell.TitleOf(p.Words, "clinic")
	if p.secret.wrong != "" || p.badName != "" {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Clinic) Render() app.UI {
	w := p.Words
	main := []app.UI{
		part.Back(w, p.BackFrom("/clinic/", "/case/", "/tasks/", "/")),
		shell.ProblemArea(p.errors()),
		part.Heading(w.Say("clinic.h1")),
		part.Lead(w.Say("clinic.lead")),
	}
	if p.Shared() {
		return p.Frame("/clinic/", "question", append(main, app.P().Body(
			app.Text(w.Say("clinic.shared")+" "), app.A().Href(p.Link("/case/")).Text(w.Say("clinic.shared.file")),
		))...)
	}
	if !shell.CanLeave(p.Memory) {
		main = append(main, p.stuck())
	}
	main = append(main, p.open(), p.list())
	if p.opening == "" { // one passphrase is asked for at a time
		main = append(main, part.Section("new-case", w.Say("clinic.new"), p.begins()...))
	}
	return p.Frame("/clinic/", "question", main...)
}

func (p *Clinic) errors() app.UI {
	switch {
	case p.badName != "":
		return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{{Field: initialsField, Text: p.badName}}}
	case p.secret.wrong != "":
		return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{{Field: p.secret.field, Text: p.secret.wrong}}}
	}
	return nil
}

// stuck says why no other case can be opened yet, and what to do.
func (p *Clinic) stuck() app.UI {
	w := p.Words
	if shell.Initials(p.Memory) == "" {
		return part.Notice("loose", w.Say("clinic.loose"), app.P().Body(
			app.Text(w.Say("clinic.loose.text")+" "), app.A().Href(p.Link("/case/")+"#erase").Text(w.Say("clinic.loose.erase")),
		))
	}
	return part.Notice("loose", w.Say("clinic.elsewhere", "initials", shell.Initials(p.Memory)), app.P().Text(w.Say("clinic.elsewhere.text")),
		part.Buttons(&part.Button{ID: "keep-device", Text: w.Say("case.keep.device"), Look: part.Quiet, Do: p.toDevice}))
}

// toDevice keeps this window's answers on the device again, unless another window has put others
// there: then the foot of the window asks which.
func (p *Clinic) toDevice(app.Context) {
	defer shell.Recover()
	p.Keep(true)
	p.Announce(p.Words.Say("case.kept." + p.Where()))
}

// open is what is done with the open case; nil if there is none.
func (p *Clinic) open() app.UI {
	w := p.Words
	if shell.Initials(p.Memory) == "" || p.Locked() {
		return nil
	}
	var rows []part.Task
	for _, name := range []string{"intake", "tasks", "result", "review", "changes", "paper", "case"} {
		rows = append(rows, part.Task{Text: w.Say("clinic.do." + name), Href: p.Link("/" + name + "/")})
	}
	return part.Section("open-case", w.Say("clinic.open-now", "initials", shell.Initials(p.Memory)), part.Tasks(rows...))
}

// list is the cases on the device.
func (p *Clinic) list() app.UI {
	w, all := p.Words, keep.Browser.Cases()
	body := []app.UI{app.P().Text(w.Say("clinic.none"))}
	if len(all) > 0 {
		var items []app.UI
		for _, k := range all {
			items = append(items, p.item(k))
		}
		body = []app.UI{app.Ul().Class("cards").Body(items...)}
	}
	return part.Section("cases", w.Say("clinic.cases"), body...)
}

// item is a case with what may be done with it.
func (p *Clinic) item(k keep.Kept) app.UI {
	w, id := p.Words, "case-"+k.Initials
	state := w.Say("clinic.state.locked")
	if k.Initials == shell.Initials(p.Memory) && !p.Locked() {
		state = w.Say("clinic.state.open")
	}
	facts := []part.Fact{{Name: w.Say("clinic.state"), Value: state}}
	if k.Changed != date.Day(0) {
		facts = append(facts, part.Fact{Name: w.Say("clinic.changed"), Value: w.Day(k.Changed)})
	}
	body := []app.UI{app.H3().ID(id).TabIndex(-1).Class("card__title").Text(k.Initials), part.Facts(facts...)}
	return app.Li().Class("card").Body(append(body, p.acts(k.Initials, id)...)...)
}

package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// clinicPath is the page of the cases under initials.
const clinicPath = "/clinic/"

// opened says on every page which case is open, and locks it with one press.
type opened struct {
	app.Compo
	Visit
	Now string // the initials, so that a page that is drawn again draws this again
	Can bool   // whether it can be locked
}

// Render draws it.
func (o *opened) Render() app.UI {
	w := o.Words
	if o.Now == "" || o.Locked() {
		return app.Div()
	}
	next := app.UI(app.A().Href(o.Link(clinicPath)).Text(w.Say("clinic.cannot-lock")))
	if o.Can {
		next = &part.Button{ID: "lock", Text: w.Say("clinic.lock"), Look: part.Quiet, Do: o.lock}
	}
	return app.Div().Class("opened").Role("region").Aria("label", w.Say("clinic.open-now", "initials", o.Now)).Body(
		app.A().Href(o.Link(clinicPath)).Text(w.Say("clinic.open-now", "initials", o.Now)), next,
	)
}

// lock leaves nothing of the case in the window, and shows the cases.
func (o *opened) lock(ctx app.Context) {
	defer Recover()
	m, to, said := o.Memory, o.Link(clinicPath), o.Words.Say("clinic.locked", "initials", o.Now)
	if !LockCase(m) {
		return
	}
	m.AnnounceNext(said)
	m.Goto(ctx, to)
}

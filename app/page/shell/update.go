package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// An update offers a newer version of the site once the device has it. It stands below
// everything else, so that nothing moves while somebody types. It is not offered
// where nothing is kept, since a reload would lose the answers.
type update struct {
	app.Compo
	Visit
}

// OnAppUpdate notes the newer version. Later pages offer it from their first drawing.
func (u *update) OnAppUpdate(app.Context) { u.window.newer = true }

// Render draws the offer. The region is always there, since only a change in
// it is read aloud.
func (u *update) Render() app.UI {
	region, w := app.Div().Role("status"), u.Words
	if !u.window.newer || u.Where() == "nowhere" || u.Shared() {
		return region
	}
	return region.Body(part.Notice("newer", w.Say("newer"),
		app.P().Text(w.Say("newer.text")),
		part.Buttons(&part.Button{ID: "use-newer", Text: w.Say("newer.use"), Look: part.Quiet, Do: useUpdate}),
	))
}

// useUpdate reloads the page with the newer version.
func useUpdate(app.Context) {
	defer Recover()
	app.Window().Call("appApplyUpdate")
}

// LookForNewer has the browser look for a newer version now, and not only when it is due.
func LookForNewer() { app.Window().Call("goappTryUpdate") }

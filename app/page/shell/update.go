package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// An update offers the newer version of the site once the device has it. It
// stands below all else, so that nothing moves under the hands of somebody who
// types, and where a browser keeps nothing it does not: loading the page again
// would cost the answers.
type update struct {
	app.Compo
	Visit
}

// OnAppUpdate learns that it came. Pages that are come to later offer it as they
// are first drawn.
func (u *update) OnAppUpdate(app.Context) { u.window.newer = true }

// Render draws the offer. The region is always there, since only a change in
// it is read aloud.
func (u *update) Render() app.UI {
	region, w := app.Div().Role("status"), u.Words
	if !u.window.newer || u.Where() == "nowhere" {
		return region
	}
	return region.Body(part.Notice("newer", w.Say("newer"),
		app.P().Text(w.Say("newer.text")),
		part.Buttons(&part.Button{ID: "use-newer", Text: w.Say("newer.use"), Look: part.Quiet, Do: useUpdate}),
	))
}

// useUpdate loads the page again, by the newer version.
func useUpdate(app.Context) {
	defer Recover()
	app.Window().Call("appApplyUpdate")
}

package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
)

// newer offers the newer version of the site once the device has it. It stands
// below all else, so that nothing moves under the hands of somebody who types,
// and where a browser keeps nothing it does not: loading the page again would
// cost the answers.
type newer struct {
	app.Compo
	Words say.Words

	ready bool
}

// OnMount finds out whether it came while another page was shown.
func (n *newer) OnMount(ctx app.Context) { n.ready = ctx.AppUpdateAvailable() }

// OnAppUpdate learns that it came.
func (n *newer) OnAppUpdate(app.Context) { n.ready = true }

// Render draws the offer. The region is always there, since only a change in
// it is read aloud.
func (n *newer) Render() app.UI {
	region := app.Div().Role("status")
	if !n.ready || Store.where() == "nowhere" {
		return region
	}
	return region.Body(part.Notice("newer", n.Words.Say("newer"),
		app.P().Text(n.Words.Say("newer.text")),
		part.Buttons(&part.Button{ID: "use-newer", Text: n.Words.Say("newer.use"), Look: part.Quiet, Do: useNewer}),
	))
}

// useNewer loads the page again, by the newer version.
func useNewer(app.Context) {
	defer caught()
	app.Window().Call("appApplyUpdate")
}

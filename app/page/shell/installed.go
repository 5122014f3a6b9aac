package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// Installed offers to keep the answers on the device where the site runs as an app of its own:
// a phone throws such an app away when it needs the room, and with it what it had open.
type Installed struct {
	app.Compo
	Visit
	Now string // where the answers are, so that a page that is drawn again draws this again
}

// Render draws the offer, or what came of it; nothing in a window of the browser.
func (i *Installed) Render() app.UI {
	region, w := app.Div().Role("status"), i.Words
	switch where := i.Where(); {
	case !installed() || where == "shared" || where == "unread":
		return region
	case where == "tab":
		return region.Class("note").Body(
			app.P().Text(w.Say("installed.text")),
			part.Buttons(&part.Button{ID: "installed-keep", Text: w.Say("case.keep.device"), Look: part.Quiet, Do: i.keepHere}),
		)
	default:
		return region.Class("note").Body(app.P().Text(w.Say("case.kept." + where)))
	}
}

func (i *Installed) keepHere(app.Context) {
	defer Recover()
	i.Keep(true)
}

// installed says whether the site runs as an app of its own. Safari says so in its own way.
func installed() bool {
	if !app.IsClient {
		return false
	}
	w := app.Window()
	return w.Call("matchMedia", "(display-mode: standalone)").Get("matches").Bool() || w.Get("navigator").Get("standalone").Truthy()
}

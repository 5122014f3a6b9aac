package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/say"
)

// StepLink is the full address of a place in the interview. The number of an
// item is its fragment, which never leaves the browser.
func StepLink(w say.Words, p ask.Place) string {
	if p.N == 0 {
		return Link(w, p.Path())
	}
	return Link(w, p.Path()) + "#" + p.Fragment()
}

// placeHere is the place the window's address stands for.
func placeHere(w say.Words) (ask.Place, bool) {
	u := app.Window().URL()
	return ask.PlaceOf(strings.TrimPrefix(u.Path, strings.TrimSuffix(Link(w, "/"), "/")), u.Fragment)
}

// instead goes to another address that takes this one's place in the history,
// so that Back does not lead to what cannot be shown.
func instead(address string) {
	app.Window().Get("location").Call("replace", address)
}

package shell

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
)

// StepLink is the full address of a place in the interview. The number of an
// item is its fragment, which never leaves the browser.
func (v Visit) StepLink(p ask.Place) string {
	if p.N == 0 {
		return v.Link(p.Path())
	}
	return v.Link(p.Path()) + "#" + p.Fragment()
}

// Place is the place in the interview that the window's address stands for.
func (v Visit) Place() ask.Place {
	u := app.Window().URL()
	p, _ := ask.PlaceOf(strings.TrimPrefix(u.Path, strings.TrimSuffix(v.Link("/"), "/")), u.Fragment)
	return p
}

// Replace goes to another address that takes this one's place in the history,
// so that Back does not lead to what cannot be shown.
func Replace(address string) {
	app.Window().Get("location").Call("replace", address)
}

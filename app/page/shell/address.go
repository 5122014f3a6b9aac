package shell

import (
	"net/url"
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

// PlaceOf is the place in the interview that the page's address stands for, on the
// page of a step.
func (m *Memory) PlaceOf(step string) ask.Place {
	p, _ := ask.PlaceOf(ask.Place{Step: step}.Path(), m.window.fragment)
	return p
}

// Goto goes to another page of the site. Pages go there by this alone, so that the
// next knows its address before it is drawn.
func (m *Memory) Goto(ctx app.Context, address string) {
	m.GoingTo(address)
	ctx.Navigate(address)
}

// GoingTo notes the address that is gone to. go-app draws a page first, and gives
// the window its address then.
func (m *Memory) GoingTo(address string) { m.window.goingTo = address }

// Opening takes note of the address of the page at a path, which is about to be
// drawn: the one gone to or, if one comes from elsewhere, by Back for one, the
// window's. What the address asks for, a day or an item, is known to the first
// drawing.
func (v Visit) Opening(path string) {
	u := app.Window().URL()
	if to, err := url.Parse(v.window.goingTo); err == nil && samePath(to.Path, v.Link(path)) {
		u = to
	}
	v.window.goingTo, v.status = "", ""
	v.readFragment(u.Fragment)
}

// samePath says that two paths lead to one page, with a slash at their ends or
// without.
func samePath(a, b string) bool { return strings.TrimSuffix(a, "/") == strings.TrimSuffix(b, "/") }

// Replace goes to another address that takes this one's place in the history,
// so that Back does not lead to what cannot be shown.
func Replace(address string) {
	app.Window().Get("location").Call("replace", address)
}

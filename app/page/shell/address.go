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

// Goto navigates to a page of the site. Pages use it in place of ctx.Navigate, so that
// the next page knows its address before it is drawn.
func (m *Memory) Goto(ctx app.Context, address string) {
	m.GoingTo(address)
	ctx.Navigate(address)
}

// GoingTo notes the address of the next page. go-app sets the window's address only
// after it has drawn the page.
func (m *Memory) GoingTo(address string) { m.window.goingTo = address }

// Opening is called before the page at a path is first drawn. It reads the page's
// address, which is the one noted by GoingTo or else, as on the first page and after
// Back, the window's: so the day and the item it asks for are known in time.
func (v Visit) Opening(path string) {
	u := app.Window().URL()
	if to, err := url.Parse(v.window.goingTo); err == nil && samePath(to.Path, v.Link(path)) {
		u = to
	}
	v.window.goingTo, v.status = "", ""
	v.readFragment(u.Fragment)
}

// samePath compares paths without the slash at their ends.
func samePath(a, b string) bool { return strings.TrimSuffix(a, "/") == strings.TrimSuffix(b, "/") }

// Replace navigates to an address that takes this one's place in the history, so that
// Back does not return to a page that cannot be shown.
func Replace(address string) {
	app.Window().Get("location").Call("replace", address)
}

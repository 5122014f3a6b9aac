package shell

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/calc/date"
)

// StepLink is the full address of a place in the interview. The number of an
// item is its fragment, which never leaves the browser.
func (v Visit) StepLink(p ask.Place) string {
	if p.N == 0 {
		return v.Link(p.Path())
	}
	return v.Link(p.Path()) + "#" + p.Fragment()
}

// PlaceAt is the place in the interview that the page at a path stands for, with the
// item of the page's address; false if it is not one of the interview's pages.
func (m *Memory) PlaceAt(path string) (ask.Place, bool) {
	return ask.PlaceOf(path, m.window.fragment)
}

// PlaceOf is the same, on the page of a step.
func (m *Memory) PlaceOf(step string) ask.Place {
	p, _ := m.PlaceAt(ask.Place{Step: step}.Path())
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
// address, so that the day and the item it asks for are known in time. The path is
// empty for the page of addresses that lead nowhere.
func (v Visit) Opening(path string) {
	u := v.addressOf(path, app.Window().URL())
	v.window.goingTo, v.window.redirect, v.status = "", "", ""
	v.newDay()
	v.readFragment(u.Fragment)
}

// Address is the address of the page that is about to be drawn: the one noted by
// GoingTo or else, as on the first page and after Back, the window's.
func (m *Memory) Address() *url.URL { return m.address(app.Window().URL()) }

func (m *Memory) address(window *url.URL) *url.URL {
	if to, err := url.Parse(m.window.goingTo); err == nil && m.window.goingTo != "" {
		return to
	}
	return window
}

// addressOf is the address of the page at a path: the noted one if it leads there, else
// the window's.
func (v Visit) addressOf(path string, window *url.URL) *url.URL {
	if to := v.address(window); path == "" || samePath(to.Path, v.Link(path)) {
		return to
	}
	return window
}

// Redirect is called after Opening if the case is not asked at the page's address, and
// has the page about to be drawn be that of p. What was typed on the other page before
// the program started is dropped.
func (v Visit) Redirect(p ask.Place) {
	v.window.redirect = v.StepLink(p)
	v.window.fragment = p.Fragment()
	v.TakeTyped()
}

// nowhere is the page last arrived at while another comes in the place of the one that stands
// there: no page's address, and none that Back leads to.
const nowhere = "?"

// Redirected reports whether the page was drawn after a Redirect. It then gives the
// window the page's address, and has go-app call OnNav again. OnNav of every page to
// which Redirect may lead calls it first, and returns if it is true.
func (m *Memory) Redirected() bool {
	win := &m.window
	to := win.redirect
	if to == "" {
		return false
	}
	win.redirect = ""
	win.entered, win.arrived = [2]string{pageOf(to), win.arrived}, nowhere
	app.Window().Get("history").Call("replaceState", nil, "", to)
	returning := win.returning
	app.Window().Call("dispatchEvent", app.Window().Get("PopStateEvent").New("popstate"))
	win.returning = returning
	return true
}

// Reopen opens the page at the window's address, in the place of the one that stands there
// now. go-app does so only at another address than the last, which it is for a moment by a
// question mark.
func (m *Memory) Reopen() {
	w := app.Window()
	history, at := w.Get("history"), w.Get("location")
	path, fragment := at.Get("pathname").String(), at.Get("hash").String()
	m.window.arrived = nowhere
	history.Call("replaceState", nil, "", path+"?"+fragment)
	w.Call("dispatchEvent", w.Get("PopStateEvent").New("popstate"))
	w.Call("setTimeout", history.Get("replaceState").Call("bind", history, nil, "", path+fragment), 0)
}

// samePath compares paths without the slash at their ends.
func samePath(a, b string) bool { return strings.TrimSuffix(a, "/") == strings.TrimSuffix(b, "/") }

// Replace navigates to an address that takes this one's place in the history, so that
// Back does not return to a page that cannot be shown.
func Replace(address string) {
	app.Window().Get("location").Call("replace", address)
}

// ReadAddress reads the window's address anew, after its fragment changed on the same
// page.
func (m *Memory) ReadAddress() { m.readFragment(app.Window().URL().Fragment) }

// readFragment takes an address's fragment. "on=2027-01-01" asks for the law of
// another day, and "on=today" for that of today again.
func (m *Memory) readFragment(fragment string) {
	m.window.fragment = fragment
	text, asked := strings.CutPrefix(fragment, dayPrefix)
	if !asked {
		return
	}
	if text == onToday {
		m.Judge(today(), false)
	}
	if day, err := date.Parse(text); err == nil {
		m.Judge(day, day != today())
	}
	m.window.dayByLink = m.Preview && m.window.arrived != ""
}

// dayPrefix begins the fragment that asks for the law of another day.
const dayPrefix = "on="

// onToday asks for the law of today, after that of another day was.
const onToday = "today"

// removal begins the fragment that asks whether to remove an item.
const removal = "remove-"

// RemovalOf is the fragment that asks whether to remove the nth item, from 1.
func RemovalOf(n int) string { return removal + strconv.Itoa(n) }

// Item is the fragment as an item's number, from 1; 0 if it is none.
func (m *Memory) Item() int { return number(m.window.fragment) }

// Removing is the number, from 1, of the item that the fragment asks to remove;
// 0 if it asks for no removal.
func (m *Memory) Removing() int {
	text, asked := strings.CutPrefix(m.window.fragment, removal)
	if !asked {
		return 0
	}
	return number(text)
}

// shown is the fragment with its #, if it says what the page shows: an item, or which
// item to remove. It is empty if the fragment is only a place on the page.
func (m *Memory) shown() string {
	if m.Item() > 0 || m.Removing() > 0 {
		return "#" + m.window.fragment
	}
	return ""
}

// number reads an item's number, from 1; it is 0 if s is none.
func number(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 9999 {
			return 0
		}
		n = 10*n + int(r-'0')
	}
	return n
}

package shell

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/law"
)

// Arrive is called by every page's OnNav with its title. The browser announces the
// first page of a visit itself; on later ones Arrive scrolls to the top and focuses
// the heading, or the element that the fragment names. After Back it restores the
// position.
func (v Visit) Arrive(ctx app.Context, title string) {
	defer Recover()
	ctx.Page().SetTitle(title)
	ctx.Page().SetLang(v.Words.Lang())
	u, win := app.Window().URL(), &v.window
	v.readFragment(u.Fragment)
	here := u.Path + v.shown()
	first, same := v.First(), win.arrived == here
	was, known := win.positions[here]
	known, win.returning = known && win.returning, false
	win.arrived = here
	switch {
	case first:
		ctx.Defer(func(app.Context) { win.typed.restoreFocus() })
	case known && !same:
		v.status, v.nextStatus = v.nextStatus, ""
		ctx.Defer(was.restore)
	case u.Fragment != "" && v.shown() == "":
		part.Focus(ctx, u.Fragment)
	case !same:
		v.status, v.nextStatus = v.nextStatus, ""
		ctx.Defer(func(app.Context) { app.Window().Call("scrollTo", 0, 0) })
		part.FocusHeading(ctx)
	}
}

// First says that the visit has not arrived at any page yet.
func (m *Memory) First() bool { return m.window.arrived == "" }

// ReadAddress reads the window's address anew, after its fragment changed on the same
// page.
func (m *Memory) ReadAddress() { m.readFragment(app.Window().URL().Fragment) }

// readFragment takes an address's fragment. "on=2027-01-01" asks for the law of
// another day.
func (m *Memory) readFragment(fragment string) {
	m.window.fragment = fragment
	text, asked := strings.CutPrefix(fragment, "on=")
	if !asked {
		return
	}
	if day, err := law.ParseDay(text); err == nil {
		m.Judge(day, true)
	}
}

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

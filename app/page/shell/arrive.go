package shell

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
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
	if !same {
		win.before, win.arrived = win.arrived, here
	}
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

// BackFrom is where Back leads from the page at path: to the page before it, if that is one
// of those that lead to it, else to the first of them.
func (v Visit) BackFrom(path string, from ...string) string {
	last := v.window.arrived
	if page, _, _ := strings.Cut(last, "#"); page == v.Link(path) {
		last = v.window.before
	}
	page, _, _ := strings.Cut(last, "#")
	for _, f := range from {
		if page == v.Link(f) {
			return last
		}
	}
	return v.Link(from[0])
}

package shell

import (
	"path"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
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
	win.page = ctx
	v.readFragment(u.Fragment)
	here := u.Path + v.shown()
	first, same := v.First(), win.arrived == here
	was, known := win.positions[here]
	known, win.returning = known && win.returning, false
	if !same {
		v.came(here)
	}
	switch {
	case first:
		ctx.Defer(func(app.Context) { win.typed.restoreFocus() })
	case known && !same:
		v.status, v.nextStatus = v.nextStatus, ""
		ctx.Defer(was.restore)
	case u.Fragment != "" && v.shown() == "" && !strings.HasPrefix(u.Fragment, dayPrefix):
		part.Focus(ctx, u.Fragment)
	case !same:
		v.status, v.nextStatus = v.nextStatus, ""
		ctx.Defer(func(app.Context) { app.Window().Call("scrollTo", 0, 0) })
		part.FocusHeading(ctx)
	}
}

// Page is the page last arrived at, for what draws itself and not the page.
func (m *Memory) Page() app.Context { return m.window.page }

// came notes the page that the visit has arrived at.
func (v Visit) came(here string) {
	win := &v.window
	if win.arrived != nowhere && v.isQuestion(here) && !v.isQuestion(win.arrived) {
		win.entered = [2]string{pageOf(here), win.arrived}
	}
	win.before, win.arrived = win.arrived, here
	win.cameBack, win.goingBack = win.goingBack, false
}

// pageOf is an address without its fragment.
func pageOf(address string) string {
	page, _, _ := strings.Cut(address, "#")
	return page
}

// isQuestion says that an address is that of a page of the interview, in any language.
func (v Visit) isQuestion(address string) bool {
	step := path.Base(pageOf(address))
	_, isCheck := ask.Checked(step)
	_, _, isStep := ask.Find(step)
	return isCheck || isStep && step != "letters" // which says what the letters mean
}

// BackOut is where Back leads from a question: to the page of the site that led there, unless that
// is the task list or the answer is being changed, and else to the question before it.
func (v Visit) BackOut(at ask.Place) string {
	here, win := v.Link(at.Path()), &v.window
	from := ""
	if last := win.arrived; last != nowhere && pageOf(last) != here && !v.isQuestion(last) {
		from = last
	} else if win.entered[0] == here {
		from = win.entered[1]
	}
	if _, changing := v.ReturnTo(at); changing || from == "" || pageOf(from) == v.Link("/tasks/") {
		return v.StepLink(v.Before(at))
	}
	return from
}

// First says that the visit has not arrived at any page yet.
func (m *Memory) First() bool { return m.window.arrived == "" }

// BackFrom is where Back leads from the page at path: to the page before it, if that is one
// of those that lead to it, else to the first of them. Where Back of another page led to it,
// that page is no step forward, or two pages would lead back to each other.
func (v Visit) BackFrom(path string, from ...string) string {
	last, back := v.window.arrived, v.window.goingBack
	if page, _, _ := strings.Cut(last, "#"); page == v.Link(path) {
		last, back = v.window.before, v.window.cameBack
	}
	if back {
		return v.Link(from[0])
	}
	page, _, _ := strings.Cut(last, "#")
	for _, f := range from {
		if page == v.Link(f) {
			return last
		}
	}
	return v.Link(from[0])
}

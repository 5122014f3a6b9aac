package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// A position is where a page was left. The browser's Back and Forward return to it.
type position struct {
	top  float64 // how far the page was scrolled
	open []bool  // which details were open, in the order of the page
	by   bool    // it was left by a link of the page itself, and not of its frame, nor by Back
	link int     // which link, in the order of the page
	text string  // its text
}

// What of a page counts for a position. What is in shut details does not: it may not be drawn yet.
const (
	unfolding = "main details:not(details:not([open]) details)"
	waysOut   = "main a:not(details:not([open]) a), main button:not(details:not([open]) button)"
)

// watchLinks notes the position at which a page is left, by a link or by Back or Forward, and
// where a link leads.
func (m *Memory) watchLinks() {
	win := &m.window
	win.positions = map[string]position{}
	listen("popstate", func(app.Value) {
		win.positions[win.arrived] = positionAt(nil) // the page is still there, and not scrolled yet
		win.returning, win.goingTo = true, ""
	})
	listen("click", func(e app.Value) {
		if link := e.Get("target").Call("closest", "a[href]"); link.Truthy() {
			m.GoingTo(link.Get("href").String())
		}
		if e.Get("target").Call("closest", "a, button").Truthy() {
			win.positions[win.arrived] = positionAt(e.Get("target").Call("closest", waysOut))
			win.goingBack = e.Get("target").Call("closest", ".back").Truthy()
		}
	})
}

// positionAt is the position of a page that is left by one of its links, or by none.
func positionAt(from app.Value) position {
	s := position{top: app.Window().Get("scrollY").Float()}
	each(unfolding, func(_ int, e app.Value) { s.open = append(s.open, e.Get("open").Bool()) })
	if from == nil || !from.Truthy() {
		return s
	}
	s.by, s.text = true, from.Get("textContent").String()
	each(waysOut, func(i int, e app.Value) {
		if e.Equal(from) {
			s.link = i
		}
	})
	return s
}

// restore returns to the position, once what it opens is drawn.
func (s position) restore(ctx app.Context) { s.unfold(ctx, 0) }

// unfold opens the details that were open, from the nth. What is in one counts once it is drawn.
func (s position) unfold(ctx app.Context, n int) {
	all := app.Window().Get("document").Call("querySelectorAll", unfolding)
	for ; n < all.Length(); n++ {
		e, open := all.Index(n), n < len(s.open) && s.open[n]
		was := e.Get("open").Bool()
		e.Set("open", open)
		if open && part.DrawPanel(e) {
			ctx.Dispatch(func(ctx app.Context) {
				ctx.PreventUpdate()
				ctx.Defer(func(ctx app.Context) { s.unfold(ctx, n+1) })
			})
			return
		}
		if open != was {
			all = app.Window().Get("document").Call("querySelectorAll", unfolding)
		}
	}
	s.scroll(ctx)
}

// scroll returns to where the page was scrolled, and to the link that it was left by.
func (s position) scroll(ctx app.Context) {
	if !s.by {
		heading := app.Window().Get("document").Call("querySelector", "h1")
		if heading.Truthy() {
			heading.Call("setAttribute", "tabindex", "-1")
			heading.Call("focus", map[string]any{"preventScroll": true})
		}
		app.Window().Call("scrollTo", 0, s.top)
		return
	}
	var link app.Value
	each(waysOut, func(i int, e app.Value) {
		if e.Get("textContent").String() == s.text && (link == nil || i == s.link) {
			link = e
		}
	})
	if link == nil { // what it led to is answered
		part.FocusHeading(ctx)
		app.Window().Call("scrollTo", 0, 0)
		return
	}
	link.Call("focus")
	app.Window().Call("scrollTo", 0, s.top)
}

// each calls do for the elements that match a selector.
func each(selector string, do func(i int, e app.Value)) {
	all := app.Window().Get("document").Call("querySelectorAll", selector)
	for i := range all.Length() {
		do(i, all.Index(i))
	}
}

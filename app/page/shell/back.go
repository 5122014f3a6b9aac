package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// A spot is where on a page somebody was when they followed a link away: the
// browser's Back leads there again.
type spot struct {
	top  float64 // how far down the page was
	open []bool  // what stood open, in the order of the page
	link int     // which link it was
	text string  // and what it said
}

// waysOut is what one leaves a page by.
const waysOut = "main a, main button"

// watchSpots notes where a page is left and where to, and that one comes back.
func (m *Memory) watchSpots() {
	win := &m.window
	win.spots = map[string]spot{}
	listen := func(event string, do func(e app.Value)) {
		app.Window().Call("addEventListener", event, app.FuncOf(func(_ app.Value, args []app.Value) any {
			defer Recover()
			do(args[0])
			return nil
		}), true)
	}
	listen("popstate", func(app.Value) { win.returning, win.goingTo = true, "" })
	listen("click", func(e app.Value) {
		if link := e.Get("target").Call("closest", "a[href]"); link.Truthy() {
			m.GoingTo(link.Get("href").String())
		}
		if from := e.Get("target").Call("closest", waysOut); from.Truthy() {
			win.spots[win.arrived] = spotAt(from)
		}
	})
}

// spotAt is the page as it stands, left by a link.
func spotAt(from app.Value) spot {
	s := spot{top: app.Window().Get("scrollY").Float(), text: from.Get("textContent").String()}
	each("main details", func(_ int, e app.Value) { s.open = append(s.open, e.Get("open").Bool()) })
	each(waysOut, func(i int, e app.Value) {
		if e.Equal(from) {
			s.link = i
		}
	})
	return s
}

// restore makes the page what it was when it was left there.
func (s spot) restore(ctx app.Context) {
	each("main details", func(i int, e app.Value) { e.Set("open", i < len(s.open) && s.open[i]) })
	found := false
	each(waysOut, func(i int, e app.Value) {
		if i == s.link && e.Get("textContent").String() == s.text {
			found = true
			e.Call("focus")
		}
	})
	if !found {
		part.FocusHeading(ctx)
	}
	app.Window().Call("scrollTo", 0, s.top)
}

// each goes through the elements that a selector picks.
func each(selector string, do func(i int, e app.Value)) {
	all := app.Window().Get("document").Call("querySelectorAll", selector)
	for i := range all.Length() {
		do(i, all.Index(i))
	}
}

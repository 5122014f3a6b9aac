package shell

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
)

// A position is where a page was left by a link. The browser's Back returns to it.
type position struct {
	top  float64 // how far the page was scrolled
	open []bool  // which details were open, in the order of the page
	link int     // which link, in the order of the page
	text string  // its text
}

// waysOut selects what leads away from a page.
const waysOut = "main a, main button"

// watchLinks notes the position at which a link leaves a page and where it leads, and
// that Back or Forward was pressed.
func (m *Memory) watchLinks() {
	win := &m.window
	win.positions = map[string]position{}
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
			win.positions[win.arrived] = positionAt(from)
		}
	})
}

// positionAt is the position of a page that a link leaves.
func positionAt(from app.Value) position {
	s := position{top: app.Window().Get("scrollY").Float(), text: from.Get("textContent").String()}
	each("main details", func(_ int, e app.Value) { s.open = append(s.open, e.Get("open").Bool()) })
	each(waysOut, func(i int, e app.Value) {
		if e.Equal(from) {
			s.link = i
		}
	})
	return s
}

// restore returns to the position.
func (s position) restore(ctx app.Context) {
	each("main details", func(i int, e app.Value) { e.Set("open", i < len(s.open) && s.open[i]) })
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

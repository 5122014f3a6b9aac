package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Focus moves the reader to the element with the given ID once the page is
// drawn, as a link to it would, but leaves the address alone.
func Focus(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { focus(app.Window().GetElementByID(id)) })
}

// FocusHeading moves the reader to the page's heading once the page is drawn.
func FocusHeading(ctx app.Context) {
	ctx.Defer(func(app.Context) {
		focus(app.Window().Get("document").Call("querySelector", "h1"))
	})
}

// focus makes an element the one that keys go to, even if it is not an input.
// A group hands it to its first input.
func focus(e app.Value) {
	if !e.Truthy() {
		return
	}
	if e.Get("tagName").String() == "FIELDSET" {
		focus(e.Call("querySelector", "input"))
		return
	}
	if e.Get("tabIndex").Int() < 0 {
		e.Call("setAttribute", "tabindex", "-1")
	}
	e.Call("focus")
}

// focused says whether the element with the given ID has the focus.
func focused(id string) bool {
	a := app.Window().Get("document").Get("activeElement")
	return a.Truthy() && a.Get("id").String() == id
}

// pressing says whether a mouse button or a finger is down on the page.
func pressing() bool {
	return app.Window().Get("document").Call("querySelector", ":active").Truthy()
}

// Jump is a link to a place on the same page, with more of its name for those
// who hear the page. It keeps the address as it is: what stands behind its #
// says which of several things is shown.
func Jump(text, name, id string) app.UI {
	return app.A().Href("#"+id).Body(app.Text(text), hidden(name)).OnClick(func(ctx app.Context, e app.Event) {
		stay(e)
		Focus(ctx, id)
	}, app.EventScope(id))
}

// stay keeps a click from the browser and from the router, which takes every
// link it sees for a page.
func stay(e app.Event) {
	e.PreventDefault()
	e.StopImmediatePropagation()
}

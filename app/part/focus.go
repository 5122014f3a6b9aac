package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Focus moves the focus to the element with that ID once the page is drawn, and scrolls
// there. The address stays as it is. Without such an element it does nothing, nor if what
// ctx belongs to is gone by then: a button that vanishes takes the context of its page.
func Focus(ctx app.Context, id string) {
	ctx.Defer(func(app.Context) { focus(app.Window().GetElementByID(id)) })
}

// FocusHeading moves the focus to the page's h1 once the page is drawn.
func FocusHeading(ctx app.Context) {
	ctx.Defer(func(app.Context) {
		focus(app.Window().Get("document").Call("querySelector", "h1"))
	})
}

// focus moves the focus to an element, even if it is not focusable by itself. In a
// group it goes to the first input.
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
	if e.Call("getBoundingClientRect").Get("top").Float() < 0 { // it is taller than the window, and its middle was shown
		e.Call("scrollIntoView")
	}
}

// focused reports whether the element with that ID has the focus.
func focused(id string) bool {
	a := app.Window().Get("document").Get("activeElement")
	return a.Truthy() && a.Get("id").String() == id
}

// pressing reports whether a mouse button or a finger is down on the page.
func pressing() bool {
	return app.Window().Get("document").Call("querySelector", ":active").Truthy()
}

// Jump is a link to the element with that ID on the same page, with more of its name
// for screen readers. It leaves the address as it is, since the fragment says which
// item the page shows.
func Jump(text, name, id string) app.UI {
	return app.A().Href("#"+id).Body(app.Text(text), hidden(name)).OnClick(func(ctx app.Context, e app.Event) {
		stay(e)
		Focus(ctx, id)
	}, app.EventScope(id))
}

// stay keeps a click from the browser and from go-app, which would navigate.
func stay(e app.Event) {
	e.PreventDefault()
	e.StopImmediatePropagation()
}

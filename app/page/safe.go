package page

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Safe is a handler whose fault does not end the program: it is written to
// the browser's console, the page says so, and the answers stay.
func Safe(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer caught()
		h(ctx, e)
	}
}

// caught turns a panic into a message; it is deferred.
func caught() {
	if fault := recover(); fault != nil {
		app.Window().Get("console").Call("error", fmt.Sprint(fault))
		if e := app.Window().GetElementByID("boot-failed"); e.Truthy() {
			e.Call("removeAttribute", "hidden")
		}
	}
}

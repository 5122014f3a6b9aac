package shell

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Recover is deferred by every handler: a fault in one does not end the
// program, which would leave a page that looks alive and does nothing. It is
// written to the browser's console, the page says so, and the answers stay.
func Recover() {
	fault := recover()
	if fault == nil {
		return
	}
	app.Window().Get("console").Call("error", fmt.Sprint(fault))
	if e := app.Window().GetElementByID("boot-failed"); e.Truthy() {
		e.Call("removeAttribute", "hidden")
	}
}

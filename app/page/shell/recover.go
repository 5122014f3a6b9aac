package shell

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Recover is deferred by every handler. A panic would end the program and leave a page
// that looks alive; Recover logs it to the console and has the page say so, and the
// answers stay.
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

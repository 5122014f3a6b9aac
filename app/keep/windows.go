package keep

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// erased is what a window says to the others when it has erased everything.
const erased = "erased"

// channel reaches the other windows of the site; nil where the browser has none, or refuses it.
var channel app.Value

// Watch has changed called when another window puts any case on the device or drops it
// there, and gone when it erases everything. Both are called on the browser's own time.
// Outside of a browser it does nothing.
func Watch(changed, gone func()) {
	if !app.IsClient {
		return
	}
	w := app.Window()
	w.Call("addEventListener", "storage", app.FuncOf(func(_ app.Value, args []app.Value) any {
		if key := args[0].Get("key"); key.IsNull() || strings.HasPrefix(key.String(), Prefix+Answers) {
			changed()
		}
		return nil
	}))
	if channel = open(); channel != nil {
		channel.Set("onmessage", app.FuncOf(func(_ app.Value, args []app.Value) any {
			if args[0].Get("data").String() == erased {
				gone()
			}
			return nil
		}))
	}
}

// open opens the channel. Firefox refuses it where it was told to keep nothing.
func open() (c app.Value) {
	defer func() { _ = recover() }()
	if kind := app.Window().Get("BroadcastChannel"); kind.Truthy() {
		c = kind.New(Prefix)
	}
	return c
}

// TellErased tells the other windows of the site that everything was erased.
func TellErased() {
	if channel != nil {
		channel.Call("postMessage", erased)
	}
}

package shell

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// watchPrint calls a page by the initials of the case, if it is under any, and the day, while it
// is printed: the browser prints its title above each sheet and names a file by it, and whoever
// passes by reads both.
func (m *Memory) watchPrint() {
	was := ""
	listen := func(event string, do func(page app.Value)) {
		app.Window().Call("addEventListener", event, app.FuncOf(func(app.Value, []app.Value) any {
			defer Recover()
			do(app.Window().Get("document"))
			return nil
		}))
	}
	listen("beforeprint", func(page app.Value) {
		was = page.Get("title").String()
		page.Set("title", printTitle(m))
	})
	listen("afterprint", func(page app.Value) {
		if page.Get("title").String() == printTitle(m) {
			page.Set("title", was)
		}
	})
}

// printTitle is what a printed page is called.
func printTitle(m *Memory) string {
	return strings.TrimSpace(m.kept.initials + " " + m.Day.String())
}

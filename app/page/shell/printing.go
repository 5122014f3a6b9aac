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
	page := app.Window().Get("document")
	listen("beforeprint", func(app.Value) {
		was = page.Get("title").String()
		page.Set("title", printTitle(m))
	})
	listen("afterprint", func(app.Value) {
		if page.Get("title").String() == printTitle(m) {
			page.Set("title", was)
		}
	})
}

// printTitle is what a printed page is called.
func printTitle(m *Memory) string {
	return strings.TrimSpace(m.kept.initials + " " + m.Day.String())
}

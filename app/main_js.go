package main

import (
	"runtime/debug"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

// garbage is GC percent 400 in place of Go's 100: it trades about 30 MB for fewer
// pauses of the collector while somebody types, where each key makes a megabyte.
const garbage = 400

// In the browser the program draws the page whose address is open, and those
// gone to from there.
func main() {
	debug.SetGCPercent(garbage)
	memory := shell.Open(app.Getenv("GOAPP_ROOT_PREFIX") + "/")
	for _, lang := range say.Langs {
		route(memory.In(say.In(lang)))
	}
	app.Route("*", func() app.Composer { return notFound(memory) })
	app.RunWhenOnBrowser()
}

// route says which page stands at which address of the visit's language. go-app
// takes addresses below the base, and to it a slash at the end makes another one.
func route(v shell.Visit) {
	for _, r := range page.Routes() {
		draw := func() app.Composer { return page.Open(v, r) }
		path := "/" + strings.TrimPrefix(v.Link(r.Path), v.Base)
		app.Route(path, draw)
		if path != "/" {
			app.Route(strings.TrimSuffix(path, "/"), draw)
		}
	}
}

// notFound is the page for every other address, in the language it begins with.
func notFound(m *shell.Memory) app.Composer {
	path := strings.TrimPrefix(m.Address().Path, m.Base)
	lang, _, _ := strings.Cut(path, "/")
	return page.Open(m.In(say.In(lang)), page.NotFound())
}

package main

import (
	"runtime/debug"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

// gcPercent 400, instead of Go's 100, trades about 30 MB for fewer pauses while
// somebody types: each key allocates a megabyte.
const gcPercent = 400

// main draws the page at the open address, and those that the visitor goes to.
func main() {
	debug.SetGCPercent(gcPercent)
	memory := shell.Open(app.Getenv("GOAPP_ROOT_PREFIX") + "/")
	for _, lang := range say.Langs {
		route(memory.In(say.In(lang)))
	}
	app.Route("*", func() app.Composer { return notFound(memory) })
	app.RunWhenOnBrowser()
}

// route registers the pages in the visit's language. go-app takes paths below the
// base, and takes a path with a slash at the end for another one than without.
func route(v shell.Visit) {
	for _, r := range page.Routes() {
		open := func() app.Composer { return page.Open(v, r) }
		path := "/" + strings.TrimPrefix(v.Link(r.Path), v.Base)
		app.Route(path, open)
		if path != "/" {
			app.Route(strings.TrimSuffix(path, "/"), open)
		}
	}
}

// notFound is the page for any other address, in the language that the address
// begins with.
func notFound(m *shell.Memory) app.Composer {
	path := strings.TrimPrefix(m.Address().Path, m.Base)
	lang, _, _ := strings.Cut(path, "/")
	return page.Open(m.In(say.In(lang)), page.NotFound())
}

package main

import (
	"runtime/debug"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page"
	"offercheck/app/say"
)

// garbage is how much may lie about, in percent of what is in use, before it is
// collected. A key makes a megabyte of it, and whoever types waits for the
// collector: so it comes seldom, and some thirty megabytes lie about.
const garbage = 400

// In the browser the program draws the page whose address is open, and those
// gone to from there.
func main() {
	debug.SetGCPercent(garbage)
	page.Base = app.Getenv("GOAPP_ROOT_PREFIX") + "/"
	page.Wake()
	page.TakeEarly()
	page.WatchSpots()
	for _, lang := range say.Langs {
		route(say.In(lang))
	}
	app.Route("*", nowhere)
	app.RunWhenOnBrowser()
}

// route says which page stands at which address of a language. go-app takes
// addresses below the base, and to it a slash at the end makes another one.
func route(w say.Words) {
	below := func(path string) string {
		return "/" + strings.TrimPrefix(page.Link(w, path), page.Base)
	}
	for _, r := range page.Routes() {
		draw := func() app.Composer { return r.New(w) }
		path := below(r.Path)
		app.Route(path, draw)
		if path != "/" {
			app.Route(strings.TrimSuffix(path, "/"), draw)
		}
	}
}

// nowhere is the page for every other address, in the language it begins with.
func nowhere() app.Composer {
	path := strings.TrimPrefix(app.Window().URL().Path, page.Base)
	lang, _, _ := strings.Cut(path, "/")
	return page.Nowhere().New(say.In(lang))
}

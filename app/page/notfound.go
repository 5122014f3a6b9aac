package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// NotFound is the page for addresses that lead nowhere. It has no path.
func NotFound() Route {
	return Route{
		Title: notFoundTitle,
		New:   func(v shell.Visit) app.Composer { return &notFound{Visit: v} },
	}
}

func notFoundTitle(w say.Words) string { return shell.Title(w, w.Say("site.notfound")) }

type notFound struct {
	app.Compo
	shell.Visit
}

// OnNav runs on arrival.
func (p *notFound) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.Arrive(ctx, notFoundTitle(p.Words))
}

// lastOf is the last name in a path.
func lastOf(path string) string {
	path = strings.Trim(path, "/")
	return path[strings.LastIndex(path, "/")+1:]
}

// Render draws the page.
func (p *notFound) Render() app.UI {
	w := p.Words
	return p.Frame("/", "",
		part.Heading(w.Say("site.notfound")),
		part.Lead(w.Say("site.notfound.text")),
		app.P().Body(app.A().Href(p.Link("/")).Text(w.Say("site.notfound.home"))),
	)
}

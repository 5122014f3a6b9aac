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

// Render draws the page. The host has one for every address, so what is written to the file
// says it in each language; the program then draws that of the address.
func (p *notFound) Render() app.UI {
	body := []app.UI{part.Heading(p.Words.Say("site.notfound")), part.Lead(p.Words.Say("site.notfound.text")), p.home()}
	if app.IsServer {
		for _, lang := range say.Langs {
			if lang == p.Words.Lang() {
				continue
			}
			other := *p
			other.Words = say.In(lang)
			body = append(body, app.Section().Lang(lang).Body(
				app.H2().Text(other.Words.Say("site.notfound")), app.P().Text(other.Words.Say("site.notfound.text")), other.home(),
			))
		}
	}
	return p.Frame("/", "", body...)
}

// home leads to the start page.
func (p *notFound) home() app.UI {
	return app.P().Body(app.A().Href(p.Link("/")).Text(p.Words.Say("site.notfound.home")))
}

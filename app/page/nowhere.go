package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
)

// Nowhere is the page for addresses that lead nowhere. It has no path.
func Nowhere() Route {
	return Route{
		Title: nowhereTitle,
		New:   func(w say.Words) app.Composer { return &nowhere{Words: w} },
	}
}

func nowhereTitle(w say.Words) string { return Title(w, w.Say("site.notfound")) }

type nowhere struct {
	app.Compo
	Words say.Words
}

// OnNav is called by go-app when the page is come to. A question that once had
// a page of its own is asked on another now.
func (p *nowhere) OnNav(ctx app.Context) {
	defer caught()
	if now, asked := ask.WhereIs(lastOf(app.Window().URL().Path), 1); asked {
		instead(StepLink(p.Words, ask.Nearest(&Store.Case, now)))
		return
	}
	Arrive(ctx, p.Words, nowhereTitle(p.Words))
}

// lastOf is the last name in a path.
func lastOf(path string) string {
	path = strings.Trim(path, "/")
	return path[strings.LastIndex(path, "/")+1:]
}

// Render draws the page.
func (p *nowhere) Render() app.UI {
	w := p.Words
	return Frame(w, "/", "",
		part.Heading(w.Say("site.notfound")),
		part.Lead(w.Say("site.notfound.text")),
		app.P().Body(app.A().Href(Link(w, "/")).Text(w.Say("site.notfound.home"))),
	)
}

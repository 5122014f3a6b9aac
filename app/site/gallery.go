package site

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// gallery is the page of every part in every state. It is no part of a site
// that is published.
func gallery() page.Route {
	return page.Route{
		Path:  "/gallery/",
		Title: func(say.Words) string { return "Gallery" },
		New:   func(v shell.Visit) app.Composer { return &galleryPage{words: v.Words} },
		Plain: true,
	}
}

type galleryPage struct {
	app.Compo
	words say.Words
}

func (p *galleryPage) Render() app.UI { return part.Gallery(p.words) }

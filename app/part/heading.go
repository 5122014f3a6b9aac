package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// Back is the back link.
func Back(w say.Words, href string) app.UI {
	return app.A().Class("back").Href(href).Text(w.Say("part.back"))
}

// Caption is the line above the heading: the section and its number.
func Caption(text string) app.UI {
	return app.P().Class("caption").Text(text)
}

// Heading is the page's only h1. It takes the focus on arrival.
func Heading(text string) app.UI {
	return app.H1().TabIndex(-1).Text(text)
}

// Lead is the lead paragraph below the heading.
func Lead(text string) app.UI {
	return app.P().Class("lead").Text(text)
}

// Section is a part of a page with its own heading, which contents can link to.
func Section(id, heading string, body ...app.UI) app.UI {
	return app.Section().Aria("labelledby", id).Body(
		append([]app.UI{app.H2().ID(id).TabIndex(-1).Text(heading)}, body...)...,
	)
}

// Note is a remark in small type.
func Note(text string) app.UI {
	return app.P().Class("note").Text(text)
}

// External is a link out of this site, in a new tab.
func External(text, href string) app.UI {
	return app.A().Href(href).Target("_blank").Rel("noopener noreferrer").Text(text)
}

package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Split is text with something at its side, which is below it on a phone.
func Split(main, side app.UI) app.UI { return app.Div().Class("split").Body(main, side) }

// Side is what stands at the side of a text, under a heading.
func Side(id, heading string, body ...app.UI) app.UI {
	return app.Aside().Class("side").Aria("labelledby", id).Body(
		append([]app.UI{app.H2().ID(id).Text(heading)}, body...)...,
	)
}

// Acts is a list of links, each a row.
func Acts(links ...app.UI) app.UI {
	return app.Ul().Class("acts").Body(
		app.Range(links).Slice(func(i int) app.UI { return app.Li().Body(links[i]) }),
	)
}

package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Due is a day that must not be missed, above all else on a page.
type Due struct {
	ID   string // of its name
	What string // what it is for
	Day  string // the day; empty if it is not known
	Left string // how far off it is, or what to do to know it
	Big  bool   // it is the answer of the page
	Over bool   // it has passed
}

// UI draws the day; more stands below it.
func (d Due) UI(more ...app.UI) app.UI {
	class := "due"
	if d.Big {
		class += " due--big"
	}
	if d.Over {
		class += " due--over"
	}
	what := app.UI(app.P().Class("due__what").ID(d.ID).Text(d.What)) // above the heading of a page
	if d.Big {
		what = app.H2().Class("due__what").ID(d.ID).Text(d.What)
	}
	body := []app.UI{what}
	if d.Day != "" {
		body = append(body, app.P().Body(app.Span().Class("due__date").Text(d.Day)))
	}
	if d.Left != "" {
		body = append(body, app.P().Class("due__left").Text(d.Left))
	}
	return app.Section().Class(class).Aria("labelledby", d.ID).Body(append(body, more...)...)
}

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

// A Door is a way into the site.
type Door struct{ Title, Href, Text string }

// Doors is the ways in, the first of them marked.
func Doors(doors ...Door) app.UI {
	return app.Ul().Class("doors").Body(
		app.Range(doors).Slice(func(i int) app.UI {
			class := "door"
			if i == 0 {
				class = "door door--first"
			}
			return app.Li().Class(class).Body(app.Div().Body(
				app.H2().Body(app.A().Href(doors[i].Href).Text(doors[i].Title)),
				app.P().Text(doors[i].Text),
			))
		}),
	)
}

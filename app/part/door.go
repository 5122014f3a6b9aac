package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

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

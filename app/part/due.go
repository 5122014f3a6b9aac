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

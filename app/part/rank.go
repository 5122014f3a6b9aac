package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Ranked is a way among others in order: its name, which leads to it, one figure and
// one short reason.
type Ranked struct {
	Name   Link
	Figure string // empty for none
	Unit   string // of the figure: "in all"
	Why    string
}

// Rank is ways in order; last is the line below them, of those that are closed.
func Rank(ways []Ranked, last ...app.UI) app.UI {
	items := make([]app.UI, 0, len(ways)+1)
	for _, w := range ways {
		items = append(items, w.item())
	}
	return app.Ol().Class("rank").Body(append(items, app.Li().Class("rank__item rank__item--shut").Body(last...))...)
}

func (r Ranked) item() app.UI {
	var figure, unit app.UI
	if r.Unit != "" {
		unit = app.Small().Text(" " + r.Unit)
	}
	if r.Figure != "" {
		figure = app.Span().Class("rank__figure").Body(app.Text(" "+r.Figure), unit)
	}
	return app.Li().Class("rank__item").Body(
		app.A().Href(r.Name.Href).Text(r.Name.Text), figure, app.P().Class("rank__why").Text(r.Why),
	)
}

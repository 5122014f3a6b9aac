package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// A Matrix compares things by the same figures: a table, and on a narrow screen a card
// for each.
type Matrix struct {
	Words   say.Words
	Caption string   // what it shows, for screen readers
	Head    []string // of the names, of the verdicts, and of each figure
	Rows    []MatrixRow
}

// A MatrixRow is one of them.
type MatrixRow struct {
	Name    Link
	Note    string // below the name; empty for none
	Verdict line.Verdict
	First   bool     // it stands out
	Bare    bool     // it has no verdict
	Cells   []string // one for each figure; empty for none
}

// UI draws the table. The roles repeat those of the elements, which a browser drops
// where the table is laid out as cards.
func (m Matrix) UI() app.UI {
	return app.Table().Class("matrix").Role("table").Body(
		app.Caption().Text(m.Caption),
		app.THead().Role("rowgroup").Body(app.Tr().Role("row").Body(
			app.Range(m.Head).Slice(func(i int) app.UI {
				th := app.Th().Scope("col").Role("columnheader").Text(m.Head[i])
				if i > 1 {
					th = th.Class("num")
				}
				return th
			}),
		)),
		app.TBody().Role("rowgroup").Body(app.Range(m.Rows).Slice(func(i int) app.UI { return m.row(m.Rows[i]) })),
	)
}

func (m Matrix) row(r MatrixRow) app.UI {
	var note app.UI
	if r.Note != "" {
		note = app.Small().Text(r.Note)
	}
	tr := app.Tr().Role("row")
	if r.First {
		tr = tr.Class("matrix__first")
	}
	var shown app.UI
	if !r.Bare {
		shown = pill(r.Verdict, Open(m.Words, r.Verdict))
	}
	cells := []app.UI{
		app.Th().Scope("row").Role("rowheader").Body(app.Div().Body(app.A().Href(r.Name.Href).Text(r.Name.Text), note)),
		app.Td().Class("matrix__state").Role("cell").Body(app.Div().Body(shown)),
	}
	for i, text := range r.Cells {
		td := app.Td().Class("num").Role("cell").DataSet("head", m.Head[i+2])
		if text != "" {
			td = td.Body(app.Div().Text(text))
		}
		cells = append(cells, td)
	}
	return tr.Body(cells...)
}

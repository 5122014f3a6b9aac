package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Table is a table.
type Table struct {
	Caption string   // what it shows, for screen readers
	Head    []string // the headings of the columns, the one of the rows' names first
	Rows    []Row
	Foot    []Row
	Stack   bool // it becomes a list of rows where the screen is too narrow for it
	Words   bool // its cells are words, aligned left; else numbers
}

// A Row is a row of a table.
type Row struct {
	Name  string
	Lang  string // of the name, if it is not the page's
	Note  string // below the name; empty for none
	Cells []Cell // one for each heading after the first
	More  app.UI // below the row, as wide as the table; nil for none
}

// A Cell is a cell of a table.
type Cell struct {
	Text    string
	Limited bool   // the amount is cut by a limit
	Total   bool   // a final amount
	Body    app.UI // instead of Text; nil for none
}

// Cells is cells of texts.
func Cells(texts ...string) []Cell {
	cells := make([]Cell, len(texts))
	for i, t := range texts {
		cells[i] = Cell{Text: t}
	}
	return cells
}

// UI draws the table. The roles repeat those of the elements, which a browser drops
// where the table is laid out as a list.
func (t Table) UI() app.UI {
	class := "ledger"
	if t.Stack {
		class += " ledger--stack"
	}
	if t.Words {
		class += " ledger--words"
	}
	return app.Table().Class(class).Role("table").Body(
		app.Caption().Class("hidden").Text(t.Caption),
		app.THead().Role("rowgroup").Body(app.Tr().Role("row").Body(
			app.Range(t.Head).Slice(func(i int) app.UI {
				return app.Th().Scope("col").Role("columnheader").Text(t.Head[i])
			}),
		)),
		app.TBody().Role("rowgroup").Body(t.rows(t.Rows)...),
		t.foot(),
	)
}

func (t Table) foot() app.UI {
	if len(t.Foot) == 0 {
		return nil
	}
	return app.TFoot().Role("rowgroup").Body(t.rows(t.Foot)...)
}

func (t Table) rows(rows []Row) []app.UI {
	var all []app.UI
	for _, r := range rows {
		all = append(all, t.row(r))
		if r.More != nil {
			all = append(all, app.Tr().Class("ledger__more").Role("row").Body(
				app.Td().Role("cell").ColSpan(len(t.Head)).Body(r.More),
			))
		}
	}
	return all
}

func (t Table) row(r Row) app.UI {
	var note app.UI
	if r.Note != "" {
		note = app.Small().Text(r.Note)
	}
	name := app.UI(app.Text(r.Name + " "))
	if r.Lang != "" {
		name = app.Span().Lang(r.Lang).Text(r.Name + " ")
	}
	cells := []app.UI{app.Th().Scope("row").Role("rowheader").Body(name, note)}
	for i, c := range r.Cells {
		cells = append(cells, t.cell(i+1, c))
	}
	return app.Tr().Role("row").Body(cells...)
}

// cell is the cell of a column, from 1, with its heading for where it is laid out as a list.
func (t Table) cell(column int, c Cell) app.UI {
	td := app.Td().Role("cell")
	if column < len(t.Head) {
		td = td.DataSet("head", t.Head[column])
	}
	if c.Limited {
		td = td.Class("ledger__cut")
	}
	switch {
	case c.Body != nil:
		return td.Body(c.Body)
	case c.Total:
		return td.Body(app.Span().Class("ledger__total").Text(c.Text))
	}
	return td.Text(c.Text)
}

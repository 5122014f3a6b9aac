package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// years is the table of the dates of each tax year, with what decides a year whose
// dates have not passed; nil of a way that has none.
func (v result) years(x way.Way) app.UI {
	w := v.Words
	if len(x.Years) == 0 {
		return nil
	}
	ids := []string{bankruptcy.Due, bankruptcy.Assessed, bankruptcy.Filed, bankruptcy.From}
	table := part.Table{Caption: w.Say("years.table"), Head: []string{w.Say("years.year")}, Stack: true}
	for _, id := range ids {
		table.Head = append(table.Head, w.Name(id))
	}
	for _, y := range x.Years {
		row := part.Row{Name: w.Amount(y.Figure("tax-year"))}
		if y.Verdict != line.Yes && len(y.Because) > 0 {
			row.Note = part.Statement(w, y.Because[0])
		}
		for _, id := range ids {
			row.Cells = append(row.Cells, part.Cell{Text: v.dayOr(y, id), Total: id == bankruptcy.From})
		}
		table.Rows = append(table.Rows, row)
	}
	return app.Div().Body(table.UI(), part.Note(w.Say("years.how")))
}

// dayOr is a day of a year, or that it has none.
func (v result) dayOr(year line.Finding, id string) string {
	day := year.Figure(id)
	switch {
	case day.ID != "":
		return v.Words.Amount(day)
	case id == bankruptcy.From && year.Verdict == line.No:
		return v.Words.Say("years.never")
	}
	return v.Words.Say("years.none")
}

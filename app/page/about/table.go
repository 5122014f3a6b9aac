package about

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// aloneTable is the figures that are not rows of a table of the law.
func aloneTable(v shell.Visit, caption string, series []law.Series) app.UI {
	w := v.Words
	table := part.Table{
		Caption: caption,
		Head: []string{
			w.Say("figures.what"), w.Say("figures.value"), w.Say("figures.since"),
			w.Say("figures.still"), w.Say("figures.source"),
		},
		Stack: true,
	}
	for _, s := range series {
		table.Rows = append(table.Rows, aloneRow(v, s))
	}
	return table.UI()
}

// aloneRow is one figure: what it is today and what it was before.
func aloneRow(v shell.Visit, s law.Series) part.Row {
	w := v.Words
	row := part.Row{Name: w.Say("line." + s.ID)}
	now, err := s.On(v.Day)
	if err != nil {
		row.Cells = part.Cells(w.Say("figures.unknown"), "", "", "")
		return row
	}
	row.Note = earlier(w, now.From, s)
	row.Cells = []part.Cell{
		{Text: amountOf(w, s, now)},
		{Text: w.Day(now.From)},
		{Text: w.Day(now.Cite.Still)},
		{Body: app.Span().Body(part.Source(w, now.Cite, row.Name)...)},
	}
	return row
}

// A lawTable is series with the same rows: family sizes, states, cities.
type lawTable struct {
	rows []string
	byID [][]law.Series // one series for each row
}

// lawTables gathers the rows of each series, and the series with the same rows.
func lawTables(all []law.Series) []lawTable {
	var tables []lawTable
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].ID == all[0].ID {
			n++
		}
		rows := all[:n]
		all = all[n:]
		if rows[0].Row == "" {
			continue
		}
		names := make([]string, n)
		for i, s := range rows {
			names[i] = s.Row
		}
		i := slices.IndexFunc(tables, func(t lawTable) bool { return slices.Equal(t.rows, names) })
		if i < 0 {
			tables, i = append(tables, lawTable{rows: names}), len(tables)
		}
		tables[i].byID = append(tables[i].byID, rows)
	}
	return tables
}

// fewRows is how many rows of a table of the law fit beside each other.
const fewRows = 4

// draw is the table, below its first day and source; with few rows, as columns.
func (t lawTable) draw(v shell.Visit) []app.UI {
	w := v.Words
	if len(t.rows) <= fewRows {
		return t.beside(v)
	}
	var drawn []app.UI
	for _, series := range t.byID {
		name := w.Say("line." + series[0].ID)
		table := part.Table{Caption: name, Head: []string{w.Say("figures.rows"), w.Say("figures.value")}}
		for _, s := range series {
			row := part.Row{Name: rowName(w, s.Row), Cells: part.Cells(valueOf(v, s))}
			if now, err := s.On(v.Day); err == nil {
				row.Note = earlier(w, now.From, s)
			}
			table.Rows = append(table.Rows, row)
		}
		drawn = append(drawn, app.H2().Text(name))
		drawn = append(append(drawn, stamps(v, series)...), table.UI())
	}
	return drawn
}

// beside is the table with a column for each of its rows.
func (t lawTable) beside(v shell.Visit) []app.UI {
	w := v.Words
	table := part.Table{Caption: w.Say("line." + t.byID[0][0].ID), Head: []string{w.Say("figures.what")}, Stack: true}
	for _, row := range t.rows {
		table.Head = append(table.Head, rowName(w, row))
	}
	for _, series := range t.byID {
		row := part.Row{Name: w.Say("line." + series[0].ID)}
		for _, s := range series {
			row.Cells = append(row.Cells, part.Cell{Text: valueOf(v, s)})
		}
		if now, err := series[0].On(v.Day); err == nil {
			row.Note = earlier(w, now.From, series...)
		}
		table.Rows = append(table.Rows, row)
	}
	return append(stamps(v, slices.Concat(t.byID...)), table.UI())
}

// stamps is the distinct sources of series, with their first days and last checks.
func stamps(v shell.Visit, series []law.Series) []app.UI {
	w := v.Words
	var said []line.Cite
	var stamps []app.UI
	for _, s := range series {
		now, err := s.On(v.Day)
		if err != nil || slices.Contains(said, now.Cite) {
			continue
		}
		said = append(said, now.Cite)
		stamps = append(stamps, app.Div().Class("cite").Body(append(
			[]app.UI{app.Text(w.Say("figures.since-still", "day", w.Day(now.Cite.From), "still", w.Day(now.Cite.Still)) + " ")},
			part.Source(w, now.Cite, strings.TrimSpace(w.Say("line."+s.ID)+" "+rowName(w, s.Row)))...,
		)...))
	}
	return stamps
}

// valueOf is a series' value on the visit's day.
func valueOf(v shell.Visit, s law.Series) string {
	now, err := s.On(v.Day)
	if err != nil {
		return v.Words.Say("figures.unknown")
	}
	return amountOf(v.Words, s, now)
}

func amountOf(w say.Words, s law.Series, v law.Value) string {
	return w.Amount(line.Law(s.ID, v.Amount, s.Unit, v.Cite))
}

// earlier is the values of series before their present one.
func earlier(w say.Words, now date.Day, series ...law.Series) string {
	var texts []string
	for _, v := range slices.Backward(series[0].Values) {
		if v.From >= now {
			continue
		}
		var amounts []string
		for _, s := range series {
			if before, err := s.On(v.From); err == nil {
				amounts = append(amounts, amountOf(w, s, before))
			}
		}
		texts = append(texts, w.Say("figures.before", "value", strings.Join(amounts, ", "), "day", w.Day(v.From)))
	}
	return strings.Join(texts, " ")
}

// firstTaxYear tells the tax years of a table from its family sizes.
const firstTaxYear = 1900

// rowName is the name of a table's row: a family size, a tax year, a state, both of
// these, a city.
func rowName(w say.Words, row string) string {
	if key := "figures.row." + row; w.Has(key) {
		return w.Say(key)
	}
	if n, err := strconv.Atoi(row); err == nil && n < firstTaxYear {
		return w.Say("figures.people", "n", row)
	}
	if key := "state." + row; w.Has(key) {
		return w.Say(key)
	}
	if year, state, both := strings.Cut(row, " "); both && w.Has("state."+state) {
		return w.Say("figures.year-in-state", "year", year, "state", w.Say("state."+state))
	}
	return row
}

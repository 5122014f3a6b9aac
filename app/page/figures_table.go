package page

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// aloneTable is figures that are no rows of a table of the law.
func aloneTable(w say.Words, group string, series []law.Series) app.UI {
	table := part.Table{
		Caption: w.Say("figures.group." + group),
		Head: []string{
			w.Say("figures.what"), w.Say("figures.value"), w.Say("figures.since"),
			w.Say("figures.still"), w.Say("figures.source"),
		},
		Stack: true,
	}
	for _, s := range series {
		table.Rows = append(table.Rows, aloneRow(w, s))
	}
	return table.UI()
}

// aloneRow is one figure: what it is today and what it was before.
func aloneRow(w say.Words, s law.Series) part.Row {
	row := part.Row{Name: w.Say("line." + s.ID)}
	v, err := s.On(Store.Day)
	if err != nil {
		row.Cells = part.Cells(w.Say("figures.unknown"), "", "", "")
		return row
	}
	row.Note = earlier(w, v.From, s)
	row.Cells = []part.Cell{
		{Text: amountOf(w, s, v)},
		{Text: w.Day(v.From)},
		{Text: w.Day(v.Cite.Still)},
		{Body: app.Span().Body(source(w, v.Cite)...)},
	}
	return row
}

// A lawTable is series whose rows are for the same things: so many people,
// states, cities.
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

// draw is the table: its rows beside each other if they are few, and since
// when it holds and where it stands above it.
func (t lawTable) draw(w say.Words) []app.UI {
	if len(t.rows) <= fewRows {
		return t.beside(w)
	}
	var drawn []app.UI
	for _, series := range t.byID {
		name := w.Say("line." + series[0].ID)
		table := part.Table{Caption: name, Head: []string{w.Say("figures.rows"), w.Say("figures.value")}}
		for _, s := range series {
			row := part.Row{Name: rowName(w, s.Row), Cells: part.Cells(valueOf(w, s))}
			if v, err := s.On(Store.Day); err == nil {
				row.Note = earlier(w, v.From, s)
			}
			table.Rows = append(table.Rows, row)
		}
		drawn = append(drawn, app.H3().Text(name))
		drawn = append(append(drawn, stamps(w, series)...), table.UI())
	}
	return drawn
}

// beside is the table with a column for each of its rows.
func (t lawTable) beside(w say.Words) []app.UI {
	table := part.Table{Caption: w.Say("line." + t.byID[0][0].ID), Head: []string{w.Say("figures.what")}, Stack: true}
	for _, row := range t.rows {
		table.Head = append(table.Head, rowName(w, row))
	}
	for _, series := range t.byID {
		row := part.Row{Name: w.Say("line." + series[0].ID)}
		for _, s := range series {
			row.Cells = append(row.Cells, part.Cell{Text: valueOf(w, s)})
		}
		if v, err := series[0].On(Store.Day); err == nil {
			row.Note = earlier(w, v.From, series...)
		}
		table.Rows = append(table.Rows, row)
	}
	return append(stamps(w, slices.Concat(t.byID...)), table.UI())
}

// stamps is since when series hold, when they were last seen to, and where:
// each that differs once.
func stamps(w say.Words, series []law.Series) []app.UI {
	var said []line.Cite
	var stamps []app.UI
	for _, s := range series {
		v, err := s.On(Store.Day)
		if err != nil || slices.Contains(said, v.Cite) {
			continue
		}
		said = append(said, v.Cite)
		stamps = append(stamps, app.Div().Class("cite").Body(append(
			source(w, v.Cite),
			app.Text(". "+w.Say("figures.since-still", "day", w.Day(v.Cite.From), "still", w.Day(v.Cite.Still))),
		)...))
	}
	return stamps
}

// source is the page a figure stands on. The day it is in force from stands
// beside it.
func source(w say.Words, c line.Cite) []app.UI {
	c.From = 0
	return part.Cite(w, c)
}

// valueOf is what a series is on the day of the law.
func valueOf(w say.Words, s law.Series) string {
	v, err := s.On(Store.Day)
	if err != nil {
		return w.Say("figures.unknown")
	}
	return amountOf(w, s, v)
}

func amountOf(w say.Words, s law.Series, v law.Value) string {
	return w.Amount(line.Law(s.ID, v.Amount, s.Unit, v.Cite))
}

// earlier is what series were before the day from which they hold now.
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

// rowName is what a row of a table is for: so many people, a state, a city.
func rowName(w say.Words, row string) string {
	if key := "figures.row." + row; w.Has(key) {
		return w.Say(key)
	}
	if _, err := strconv.Atoi(row); err == nil {
		return w.Say("figures.people", "n", row)
	}
	if key := "state." + row; w.Has(key) {
		return w.Say(key)
	}
	return row
}

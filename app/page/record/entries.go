package record

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// notUsed is the entries of unknown meaning.
func (c *card) notUsed() app.UI {
	rows := c.of.Account.Unused()
	if len(rows) == 0 {
		return nil
	}
	var items []app.UI
	for _, r := range rows[:min(len(rows), shell.MaxEntries)] {
		text := c.w.Say("transcript.code", "day", c.w.Day(r.On), "code", r.Code)
		if r.Amount.Valid && !r.Amount.Decimal.IsZero() {
			text += ", " + shell.Dollars(c.w)(r.Amount.Decimal)
		}
		items = append(items, app.Li().Body(app.Text(text+": "), app.Span().Lang("en").Text(r.Text)))
	}
	return app.Div().Body(app.P().Text(c.w.Say("transcript.not-used")), app.Ul().Body(items...))
}

// unread is the lines that could not be read, by their numbers, and what is known of
// those that hold a code and an amount.
func (c *card) unread() app.UI {
	rows := c.of.Account.Unread
	if len(c.of.Unread)+len(rows) == 0 {
		return nil
	}
	var lines []string
	for _, n := range c.of.Unread[:min(len(c.of.Unread), shell.MaxEntries)] {
		lines = append(lines, strconv.Itoa(n))
	}
	body := []app.UI{app.P().Text(c.w.Say("transcript.unread", "lines", strings.Join(lines, ", ")))}
	var items []app.UI
	for _, r := range rows[:min(len(rows), shell.MaxEntries)] {
		key, day := "transcript.unread.row", ""
		if r.On != 0 {
			key, day = "transcript.unread.row.dated", c.w.Day(r.On)
		}
		items = append(items, app.Li().Text(c.w.Say(key, "line", itoa(r.Line), "code", r.Code, "amount", shell.Dollars(c.w)(r.Amount.Decimal), "day", day)))
	}
	if len(items) > 0 {
		body = append(body, app.P().Text(c.w.Say("transcript.unread.rows")), app.Ul().Body(items...))
	}
	return app.Div().Body(body...)
}

// lines is the table of all entries as they were read.
func (c *card) lines() app.UI {
	rows := c.of.Account.Rows
	if len(rows) == 0 {
		return nil
	}
	w := c.w
	t := part.Table{Caption: c.title(), Stack: true,
		Head: []string{w.Say("transcript.lines.day"), w.Say("transcript.lines.code"), w.Say("transcript.lines.text"), w.Say("transcript.lines.amount")}}
	for _, r := range rows[:min(len(rows), shell.MaxEntries)] {
		amount := ""
		if r.Amount.Valid {
			amount = shell.Dollars(w)(r.Amount.Decimal)
		}
		t.Rows = append(t.Rows, part.Row{Name: w.Day(r.On), Cells: []part.Cell{
			{Text: r.Code}, {Body: app.Span().Lang("en").Text(r.Text)}, {Text: amount},
		}})
	}
	return part.Details(w.Say("transcript.lines"), c.title(), t.UI())
}

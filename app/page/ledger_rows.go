package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/line"
)

// table is the rows of one calendar year.
func (b book) table(year string, rows []account.Row) app.UI {
	t := part.Table{
		Caption: b.say("caption", "year", year), Stack: true,
		Head: []string{b.say("what"), b.say("base"), b.say("rate"), b.say("factor"), b.say("amount"), b.say("balance")},
	}
	for _, r := range rows {
		t.Rows = append(t.Rows, part.Row{
			Name: b.w.Name(r.Amount.ID), Note: b.days(r),
			Cells: []part.Cell{
				{Text: b.amount(r.Base)}, {Body: b.rate(r)}, {Text: b.factor(r)},
				{Text: b.w.Amount(r.Amount)}, {Text: b.w.Amount(r.Balance)},
			},
		})
	}
	return t.UI()
}

func (b book) amount(l line.Line) string {
	if l.ID == "" {
		return ""
	}
	return b.w.Amount(l)
}

// days is the day of a row or, if it is for a time, from when to when; and to
// which bill it belongs, if there are several.
func (b book) days(r account.Row) string {
	text := b.w.Day(r.From)
	switch {
	case r.Kind == account.RowInterest:
		text = b.say("days", "from", b.w.Day(r.From), "to", b.w.Day(r.To), "n", strconv.Itoa(int(r.To-r.From)))
	case r.From != r.To:
		text = b.say("span", "from", b.w.Day(r.From), "to", b.w.Day(r.To))
	}
	if r.Bill > 1 {
		text += ". " + b.say("added")
	}
	if r.Held {
		text += ". " + b.say("held")
	}
	return text
}

// rate is the rate of a row, with the number of what it rests on.
func (b book) rate(r account.Row) app.UI {
	if r.Rate.ID == "" {
		return nil
	}
	n := strconv.Itoa(indexOfCite(b.cites, r.Rate.Cite) + 1)
	return app.Span().Body(
		app.Text(b.w.Amount(r.Rate)+" "),
		part.Jump("["+n+"]", b.say("source", "n", n), "source-"+n),
	)
}

// factor is the interest on a dollar, to the nine decimals of the tables.
func (b book) factor(r account.Row) string {
	if r.Factor.ID == "" {
		return ""
	}
	return r.Factor.Amount.StringFixed(9)
}

// sources is what the rates rest on.
func (b book) sources() region {
	var items []app.UI
	for i, c := range b.cites {
		c.From = 0
		items = append(items, app.Li().ID("source-"+strconv.Itoa(i+1)).TabIndex(-1).Body(part.Cite(b.w, c)...))
	}
	return region{id: "sources", heading: b.say("sources"), body: []app.UI{
		app.Ol().Body(items...),
		app.P().Body(append([]app.UI{app.Text(b.say("method") + " ")}, part.Cite(b.w, b.b.Account.Compounding)...)...),
		app.P().Body(app.A().Href(Link(b.w, "/figures/")).Text(b.w.Say("limits.rules.link"))),
	}}
}

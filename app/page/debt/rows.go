package debt

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/line"
)

// table is the rows of one calendar year.
func (b ledger) table(year string, rows []account.Row) app.UI {
	t := part.Table{
		Caption: b.say("caption", "year", year), Stack: true,
		Head: []string{b.say("what"), b.say("base"), b.say("rate"), b.say("factor"), b.say("amount"), b.say("balance")},
	}
	for _, r := range rows {
		t.Rows = append(t.Rows, part.Row{
			Name: b.Words.Name(r.Amount.ID), Note: b.days(r),
			Cells: []part.Cell{
				{Text: b.amount(r.Base)}, {Body: b.rate(r)}, {Text: b.factor(r)},
				{Text: b.Words.Amount(r.Amount)}, {Text: b.Words.Amount(r.Balance)},
			},
		})
	}
	return t.UI()
}

func (b ledger) amount(l line.Line) string {
	if l.ID == "" {
		return ""
	}
	return b.Words.Amount(l)
}

// days is the day of a row, or its first and last, and its assessment if that is not
// the first.
func (b ledger) days(r account.Row) string {
	text := b.Words.Day(r.From)
	switch {
	case r.Kind == account.RowInterest:
		text = b.say("days", "from", b.Words.Day(r.From), "to", b.Words.Day(r.To), "n", strconv.Itoa(int(r.To-r.From)))
	case r.From != r.To:
		text = b.say("span", "from", b.Words.Day(r.From), "to", b.Words.Day(r.To))
	}
	if r.Bill > 1 {
		text += ". " + b.say("added")
	}
	if r.RateHeld {
		text += ". " + b.say("held")
	}
	return text
}

// rate is the rate of a row, with the number of its source.
func (b ledger) rate(r account.Row) app.UI {
	if r.Rate.ID == "" {
		return nil
	}
	n := strconv.Itoa(indexOfCite(b.cites, r.Rate.Cite) + 1)
	return app.Span().Body(
		app.Text(b.Words.Amount(r.Rate)+" "),
		part.Jump("["+n+"]", b.say("source", "n", n), "source-"+n),
	)
}

// factor is the interest on a dollar, to nine decimals, as the IRS's tables print
// it.
func (b ledger) factor(r account.Row) string {
	if r.Factor.ID == "" {
		return ""
	}
	return r.Factor.Amount.StringFixed(9)
}

// sources is the sources of the rates.
func (b ledger) sources() shell.Region {
	var items []app.UI
	for i, c := range b.cites {
		c.From = 0
		items = append(items, app.Li().ID("source-"+strconv.Itoa(i+1)).TabIndex(-1).Body(part.Cite(b.Words, c)...))
	}
	return shell.Region{ID: "sources", Heading: b.say("sources"), Body: []app.UI{
		app.Ol().Body(items...),
		app.P().Body(append([]app.UI{app.Text(b.say("method") + " ")}, part.Cite(b.Words, b.Law.Account.Cites.Compounding)...)...),
		app.P().Body(app.A().Href(b.Link("/figures/")).Text(b.Words.Say("limits.rules.link"))),
	}}
}

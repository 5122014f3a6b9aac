package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// limits is the cap ledger: what is spent, what of it counts, what the
// difference costs, and when one may ask for more.
func (v result) limits() region {
	caps := v.spent()
	if len(caps) == 0 {
		return region{}
	}
	body := []app.UI{app.P().Text(v.cut(caps)), v.ledger(caps)}
	if asks := v.asksForMore(caps); len(asks) > 0 {
		body = append(body, app.H3().Text(v.say("caps.ask.h3")))
		body = append(body, asks...)
	}
	body = append(body, part.Cited(v.w, v.b.Offer.Deviation, v.say("caps.law")))
	return region{id: "limits", heading: v.say("caps.h2"), body: body}
}

// spent is the rows worth showing: those with something spent, allowed or not
// known.
func (v result) spent() []oic.ExpenseLimit {
	var caps []oic.ExpenseLimit
	for _, c := range v.r.Caps {
		if !nothing(c.Said) || !nothing(c.Counted) {
			caps = append(caps, c)
		}
	}
	return caps
}

// cut says what all limits together leave out.
func (v result) cut(caps []oic.ExpenseLimit) string {
	var lost []line.Line
	for _, c := range caps {
		lost = append(lost, c.Lost)
	}
	sum := line.Sum("lost", lost...)
	switch {
	case !sum.Known:
		return v.say("caps.unknown")
	case sum.Amount.IsZero():
		return v.say("caps.none-cut")
	}
	return v.say("caps.cut", "lost", v.w.Amount(sum))
}

// ledger is the table of all expenses.
func (v result) ledger(caps []oic.ExpenseLimit) app.UI {
	table := part.Table{
		Caption: v.say("caps.caption"),
		Head:    []string{v.say("caps.each-month"), v.say("caps.said"), v.say("caps.limit"), v.say("caps.counted")},
		Foot: []part.Row{{
			Name:  v.say("caps.in-all"),
			Cells: []part.Cell{{}, {}, {Text: v.w.Amount(v.r.Form.E), Total: true}},
		}},
	}
	for _, c := range caps {
		table.Rows = append(table.Rows, v.ledgerRow(c))
	}
	return table.UI()
}

func (v result) ledgerRow(c oic.ExpenseLimit) part.Row {
	row := part.Row{Name: v.capName(c), Cells: []part.Cell{
		{Text: v.said(c)},
		{Text: v.limit(c)},
		{Text: v.w.Amount(c.Counted), Cut: bites(c)},
	}}
	if c.Said.ID == "" || c.Said.Known && c.Counted.Known && c.Counted.Amount.GreaterThan(c.Said.Amount) {
		row.Note = v.say("caps.whatever")
	}
	return row
}

func (v result) said(c oic.ExpenseLimit) string {
	if c.Said.ID == "" {
		return v.say("caps.not-asked")
	}
	return v.w.Amount(c.Said)
}

func (v result) limit(c oic.ExpenseLimit) string {
	if c.Limit.ID == "" {
		return v.say("caps.no-limit")
	}
	return v.w.Amount(c.Limit)
}

// capName is the expense, with its number if there are several.
func (v result) capName(c oic.ExpenseLimit) string {
	name := v.say("cap." + c.ID)
	if n := v.number(c.ID, c.N); n > 0 {
		return v.w.Say("part.numbered", "name", name, "n", strconv.Itoa(n))
	}
	return name
}

func bites(c oic.ExpenseLimit) bool { return c.Lost.Known && c.Lost.Amount.IsPositive() }

// asksForMore is, for each expense that is cut, what that costs and when and
// with what proof one may ask for more.
func (v result) asksForMore(caps []oic.ExpenseLimit) []app.UI {
	var asks []app.UI
	for _, c := range caps {
		if !bites(c) {
			continue
		}
		body := []app.UI{app.P().Text(v.say("caps.costs", "lost", v.w.Amount(c.Lost),
			"lump", v.w.Amount(c.LostLump), "periodic", v.w.Amount(c.LostPeriodic)))}
		if key := "cap." + c.ID + ".more"; v.w.Has(key) {
			body = append(body, app.P().Text(v.w.Say(key)))
		}
		body = append(body, part.Cited(v.w, c.Counted.Cite))
		asks = append(asks, part.Opens(v.capName(c), "", body...))
	}
	return asks
}

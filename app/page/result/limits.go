package result

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// limits is the expenses against their limits: what is spent, what is allowed, what
// the difference adds to the offer, and when more may be allowed.
func (v result) limits() shell.Region {
	caps := v.expenses()
	if len(caps) == 0 {
		return shell.Region{}
	}
	body := []app.UI{app.P().Text(v.cutText(caps)), v.ledger(caps)}
	if asks := v.asksForMore(caps); len(asks) > 0 {
		body = append(body, app.H3().Text(v.Say("caps.ask.h3")))
		body = append(body, asks...)
	}
	body = append(body, part.Cited(v.Words, v.Law.Offer.Cites.Deviation, v.Say("caps.law")))
	return shell.Region{ID: "limits", Heading: v.Say("caps.h2"), Body: body}
}

// expenses is the rows in which something is spent, allowed or unknown.
func (v result) expenses() []oic.Expense {
	var caps []oic.Expense
	for _, c := range v.Report.Expenses {
		if !shell.KnownZero(c.Claimed) || !shell.KnownZero(c.Allowed) {
			caps = append(caps, c)
		}
	}
	return caps
}

// cutText is the total that the limits disallow.
func (v result) cutText(caps []oic.Expense) string {
	var lost []line.Line
	for _, c := range caps {
		lost = append(lost, c.Disallowed)
	}
	sum := line.Sum("lost", lost...)
	switch {
	case !sum.Known:
		return v.Say("caps.unknown")
	case sum.Amount.IsZero():
		return v.Say("caps.none-cut")
	}
	return v.Say("caps.cut", "lost", v.Words.Amount(sum))
}

// ledger is the table of all expenses.
func (v result) ledger(caps []oic.Expense) app.UI {
	table := part.Table{
		Caption: v.Say("caps.caption"),
		Head:    []string{v.Say("caps.each-month"), v.Say("caps.said"), v.Say("caps.limit"), v.Say("caps.counted")},
		Foot: []part.Row{{
			Name:  v.Say("caps.in-all"),
			Cells: []part.Cell{{}, {}, {Text: v.Words.Amount(v.Report.Form.E), Total: true}},
		}},
	}
	for _, c := range caps {
		table.Rows = append(table.Rows, v.ledgerRow(c))
	}
	return table.UI()
}

func (v result) ledgerRow(c oic.Expense) part.Row {
	row := part.Row{Name: v.capName(c), Cells: []part.Cell{
		{Text: v.said(c)},
		{Text: v.limit(c)},
		{Text: v.Words.Amount(c.Allowed), Cut: isCut(c)},
	}}
	if c.Claimed.ID == "" || c.Claimed.Known && c.Allowed.Known && c.Allowed.Amount.GreaterThan(c.Claimed.Amount) {
		row.Note = v.Say("caps.whatever")
	}
	if c.NotCounted() {
		row.Note = v.Say("caps.not-counted")
	}
	return row
}

func (v result) said(c oic.Expense) string {
	if c.Claimed.ID == "" {
		return v.Say("caps.not-asked")
	}
	return v.Words.Amount(c.Claimed)
}

func (v result) limit(c oic.Expense) string {
	if c.Limit.ID == "" {
		return v.Say("caps.no-limit")
	}
	return v.Words.Amount(c.Limit)
}

// capName is the expense, with its number if there are several.
func (v result) capName(c oic.Expense) string {
	name := v.Say("cap." + c.ID)
	if n := v.Number(c.ID, c.N); n > 0 {
		return v.Words.Say("part.numbered", "name", name, "n", strconv.Itoa(n))
	}
	return name
}

func isCut(c oic.Expense) bool { return c.Disallowed.Known && c.Disallowed.Amount.IsPositive() }

// asksForMore is, for each expense that is cut, what that adds to the offer, and
// with what proof more may be allowed.
func (v result) asksForMore(caps []oic.Expense) []app.UI {
	var asks []app.UI
	for _, c := range caps {
		if !isCut(c) {
			continue
		}
		body := []app.UI{app.P().Text(v.Say("caps.costs", "lost", v.Words.Amount(c.Disallowed),
			"lump", v.Words.Amount(c.AddsLump), "periodic", v.Words.Amount(c.AddsPeriodic)))}
		key := "cap." + c.ID + ".more"
		if c.NotCounted() {
			key = "cap.another-vehicle.more"
		}
		if v.Words.Has(key) {
			body = append(body, app.P().Text(v.Words.Say(key)))
		}
		body = append(body, part.Cited(v.Words, c.Allowed.Cite))
		asks = append(asks, part.Opens(v.capName(c), "", body...))
	}
	return asks
}

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
	rows := v.expenses()
	if len(rows) == 0 {
		return shell.Region{}
	}
	body := []app.UI{app.P().Text(v.disallowedText(rows)), v.ledger(rows)}
	if asks := v.asksForMore(rows); len(asks) > 0 {
		body = append(body, app.H3().Text(v.Say("caps.ask.h3")))
		body = append(body, asks...)
	}
	body = append(body, part.Cited(v.Words, v.Law.Offer.Cites.Deviation, v.Say("caps.law")))
	return shell.Region{ID: "limits", Heading: v.Say("caps.h2"), Body: body}
}

// expenses is the rows in which something is spent, allowed or unknown.
func (v result) expenses() []oic.Expense {
	var rows []oic.Expense
	for _, e := range v.Report.Expenses {
		if !shell.KnownZero(e.Claimed) || !shell.KnownZero(e.Allowed) {
			rows = append(rows, e)
		}
	}
	return rows
}

// disallowedText is the total that the limits disallow.
func (v result) disallowedText(rows []oic.Expense) string {
	var disallowed []line.Line
	for _, e := range rows {
		disallowed = append(disallowed, e.Disallowed)
	}
	sum := line.Sum("lost", disallowed...)
	switch {
	case !sum.Known:
		return v.Say("caps.unknown")
	case sum.Amount.IsZero():
		return v.Say("caps.none-cut")
	}
	return v.Say("caps.cut", "lost", v.Words.Amount(sum))
}

// ledger is the table of all expenses.
func (v result) ledger(rows []oic.Expense) app.UI {
	table := part.Table{
		Caption: v.Say("caps.caption"),
		Head:    []string{v.Say("caps.each-month"), v.Say("caps.said"), v.Say("caps.limit"), v.Say("caps.counted")},
		Foot: []part.Row{{
			Name:  v.Say("caps.in-all"),
			Cells: []part.Cell{{}, {}, {Text: v.Words.Amount(v.Report.Form.E), Total: true}},
		}},
	}
	for _, e := range rows {
		table.Rows = append(table.Rows, v.ledgerRow(e))
	}
	return table.UI()
}

func (v result) ledgerRow(e oic.Expense) part.Row {
	row := part.Row{Name: v.expenseName(e), Cells: []part.Cell{
		{Text: v.claimed(e)},
		{Text: v.limit(e)},
		{Text: v.Words.Amount(e.Allowed), Limited: isDisallowed(e)},
	}}
	if e.Claimed.ID == "" || e.Claimed.Known && e.Allowed.Known && e.Allowed.Amount.GreaterThan(e.Claimed.Amount) {
		row.Note = v.Say("caps.whatever")
	}
	if e.Said().ID != e.Claimed.ID {
		row.Note = v.Say("caps.your-part", "amount", v.Words.Amount(e.Claimed))
	}
	if e.NotCounted() {
		row.Note = v.Say("caps.not-counted")
	}
	return row
}

func (v result) claimed(e oic.Expense) string {
	if e.Claimed.ID == "" {
		return v.Say("caps.not-asked")
	}
	return v.Words.Amount(e.Said())
}

func (v result) limit(e oic.Expense) string {
	if e.Limit.ID == "" {
		return v.Say("caps.no-limit")
	}
	return v.Words.Amount(e.Limit)
}

// expenseName is the expense, with its number if there are several.
func (v result) expenseName(e oic.Expense) string {
	name := v.Say("cap." + e.ID)
	if n := v.Number(e.ID, e.N); n > 0 {
		return v.Words.Say("part.numbered", "name", name, "n", strconv.Itoa(n))
	}
	return name
}

func isDisallowed(e oic.Expense) bool { return e.Disallowed.Known && e.Disallowed.Amount.IsPositive() }

// asksForMore is, for each expense that is partly disallowed, what that adds to the offer, and
// with what proof more may be allowed.
func (v result) asksForMore(rows []oic.Expense) []app.UI {
	var asks []app.UI
	for _, e := range rows {
		if !isDisallowed(e) {
			continue
		}
		costs := "caps.costs"
		if v.Report.Open.Verdict == line.No {
			costs = "caps.costs-month"
		}
		body := []app.UI{app.P().Text(v.Say(costs, "lost", v.Words.Amount(e.Disallowed),
			"lump", v.Words.Amount(e.AddsLump), "periodic", v.Words.Amount(e.AddsPeriodic)))}
		key := "cap." + e.ID + ".more"
		if e.NotCounted() {
			key = "cap.another-vehicle.more"
		}
		if v.Words.Has(key) {
			body = append(body, app.P().Text(v.Words.Say(key)))
		}
		body = append(body, part.Cited(v.Words, e.Allowed.Cite))
		asks = append(asks, part.Details(v.expenseName(e), "", body...))
	}
	return asks
}

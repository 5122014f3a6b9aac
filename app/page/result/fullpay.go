package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// fullPay is the full-pay test: its answer, its margin, and the figures at which the
// answer would turn.
func (v result) fullPay() shell.Region {
	full := v.Report.FullPay
	debt, _ := v.Debt()
	body := append(v.fullByStateLaw(), v.fullVerdict()...)
	if v.awaitsIncome() {
		body = append(body, app.P().Text(v.Say("full.until-expected")))
	}
	if full.Collectible.Known && debt.Known {
		body = append(body, part.Bars(v.Words,
			part.Bar{Label: v.Say("full.reach"), Amount: full.Collectible},
			part.Bar{Label: v.Say("full.owe"), Amount: debt, Muted: true},
		))
	}
	body = append(body, app.Div().Class("brief").Body(v.Sheet().Line(shell.Trim(full.Collectible, v.Report.Form.F))))
	if text := v.LastDayUnsure(); text != "" {
		body = append(body, part.Note(text))
	}
	if flip := v.flipText(); flip != "" {
		body = append(body, app.P().Text(flip))
	}
	body = append(body, v.turningTable()...)
	body = append(body, v.fullGrowing()...)
	return shell.Region{ID: "full", Heading: v.Say("full.h2"), Body: body}
}

// fullVerdict is the answer on today's balance, after that of both tests if they
// differ.
func (v result) fullVerdict() []app.UI {
	full := v.Report.FullPay
	if !v.TestsDiffer() {
		body := []app.UI{app.P().Body(app.Strong().Text(v.FullAnswer()), app.Text(" "+v.Say("full.why")))}
		lump := v.Report.Offer(oic.Lump)
		if cost := lump.Cost(way.Amount); lump.Open.Verdict == line.Yes && line.Above("", full.Collectible, cost).Verdict == line.Yes {
			body = append(body, part.Note(v.Say("full.more-than-offer")))
		}
		return body
	}
	return []app.UI{
		app.P().Body(app.Strong().Text(part.Statement(v.Words, full.WithAccruals.AccrualsDecide) + ".")),
		app.P().Text(v.Words.Say("owed.tests.static") + ": " + v.FullAnswer() + " " + v.Say("full.why")),
	}
}

// fullGrowing is the answer of the test including accruals, with a link to the
// comparison of both.
func (v result) fullGrowing() []app.UI {
	g := v.Report.FullPay.WithAccruals
	text := part.Statement(v.Words, g.Can) + "."
	if g.Months.Known && g.On.Known && g.Months.Amount.IsPositive() {
		text += " " + v.Words.Say("owed.takes", "months", v.Words.Amount(g.Months), "day", v.Words.Amount(g.On))
	}
	return []app.UI{
		app.H3().Text(v.Words.Say("owed.grows.h3")),
		app.P().Text(v.Words.Say("owed.grows") + " " + text),
		app.P().Body(app.A().Href(v.Link("/your-debt/")).Text(v.Words.Say("tasks.your-debt"))),
	}
}

// flipText says at how many months to collect the answer would turn; empty if at
// none.
func (v result) flipText() string {
	flip := v.Report.FullPay.MonthsNeeded
	if !flip.Known || !flip.Amount.IsPositive() {
		return ""
	}
	switch v.Report.FullPay.Can.Verdict {
	case line.No:
		return v.Say("full.flip.no")
	case line.Yes:
		return v.Say("full.flip.yes")
	}
	return ""
}

// A turningPoint is one figure of the full-pay test: as it is, and where it alone
// would turn the answer.
type turningPoint struct {
	key     string
	now, at line.Line
}

// turningPoints is those of the months, the monthly remainder, the equity and the
// debt. A figure that cannot turn the answer, or is unknown, is left out.
func (v result) turningPoints() []turningPoint {
	full := v.Report.FullPay
	debt, _ := v.Debt()
	gap := line.Minus("debt-over-equity", debt, full.Equity)
	left := line.RoundedUp("turn-left", line.DividedBy("turn-left-exact", gap, full.Months, 6))
	equity := line.Minus("turn-equity", debt, line.Minus("income-until-then", full.Collectible, full.Equity))
	all := []turningPoint{
		{"months", full.Months, full.MonthsNeeded},
		{"left", v.Report.Form.F, left},
		{"equity", full.Equity, equity},
		{"debt", debt, full.Collectible},
	}
	var turns []turningPoint
	for _, t := range all {
		if t.now.Known && t.at.Known && t.at.Amount.IsPositive() {
			turns = append(turns, t)
		}
	}
	return turns
}

// turningTable is the turning points; nothing if the test is undecided.
func (v result) turningTable() []app.UI {
	verdict := v.Report.FullPay.Can.Verdict
	turns := v.turningPoints()
	if verdict == line.NotYet || len(turns) == 0 {
		return nil
	}
	table := part.Table{
		Caption: v.Say("full.turn.caption"),
		Head:    []string{v.Say("full.turn.what"), v.Say("full.turn.now"), v.Say("full.turn.at")},
	}
	for _, t := range turns {
		now := v.Words.Amount(t.now)
		if t.key == "months" {
			now = v.MonthsLeft()
		}
		table.Rows = append(table.Rows, part.Row{Name: v.Say("full.turn." + t.key), Cells: part.Cells(now, v.Words.Amount(t.at))})
	}
	return []app.UI{
		app.H3().Text(v.Say("full.turn.h3")),
		table.UI(),
		part.Note(v.Say("full.turn." + string(verdict))),
	}
}

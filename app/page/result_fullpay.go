package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
)

// fullPay is whether the IRS would say that all can be paid: by how much, and
// what would turn the answer.
func (v result) fullPay() region {
	full := v.r.FullPay
	debt, _ := v.debt()
	body := v.fullVerdict()
	if full.Reach.Known && debt.Known {
		body = append(body, part.Bars(v.w,
			part.Bar{Label: v.say("full.reach"), Amount: full.Reach},
			part.Bar{Label: v.say("full.owe"), Amount: debt, Faint: true},
		))
	}
	body = append(body, app.Div().Class("brief").Body(v.sheet().Line(until(full.Reach, v.r.Form.F))))
	if flip := v.flip(); flip != "" {
		body = append(body, app.P().Text(flip))
	}
	body = append(body, v.turningTable()...)
	body = append(body, v.fullGrowing()...)
	return region{id: "full", heading: v.say("full.h2"), body: body}
}

// fullVerdict is the answer of today's debt, behind the one of both tests if
// they do not agree.
func (v result) fullVerdict() []app.UI {
	full := v.r.FullPay
	if !v.close() {
		return []app.UI{app.P().Body(app.Strong().Text(v.fullAnswer()), app.Text(" "+v.say("full.why")))}
	}
	return []app.UI{
		app.P().Body(app.Strong().Text(part.Statement(v.w, full.WithAccruals.Close) + ".")),
		app.P().Text(v.w.Say("owed.tests.static") + ": " + v.fullAnswer() + " " + v.say("full.why")),
	}
}

// fullGrowing is the answer of the other test, with what comes, and the way to
// where both stand side by side.
func (v result) fullGrowing() []app.UI {
	g := v.r.FullPay.WithAccruals
	text := part.Statement(v.w, g.Can) + "."
	if g.Months.Known && g.On.Known && g.Months.Amount.IsPositive() {
		text += " " + v.w.Say("owed.takes", "months", v.w.Amount(g.Months), "day", v.w.Amount(g.On))
	}
	return []app.UI{
		app.H3().Text(v.w.Say("owed.grows.h3")),
		app.P().Text(v.w.Say("owed.grows") + " " + text),
		app.P().Body(app.A().Href(Link(v.w, "/your-debt/")).Text(v.w.Say("tasks.your-debt"))),
	}
}

// fullAnswer is the answer and its margin.
func (v result) fullAnswer() string {
	switch v.r.FullPay.Can.Verdict {
	case line.No:
		return v.say("full.no")
	case line.Yes:
		if nothing(v.r.FullPay.Short) {
			return v.say("full.even")
		}
		return v.say("full.yes")
	}
	return v.say("full.depends")
}

// flip says how many months to collect would turn the answer.
func (v result) flip() string {
	flip := v.r.FullPay.Flip
	if !flip.Known || !flip.Amount.IsPositive() {
		return ""
	}
	switch v.r.FullPay.Can.Verdict {
	case line.No:
		return v.say("full.flip.no")
	case line.Yes:
		return v.say("full.flip.yes")
	}
	return ""
}

// A turn is one figure of the full-pay test, as it stands and where it alone
// would turn the answer.
type turn struct {
	key     string
	now, at line.Line
}

// turns is where each figure of the test turns the answer: the months, what is
// left in one, what is owned and what is owed. One that cannot turn it, or
// whose point is not known, is left out.
func (v result) turns() []turn {
	full := v.r.FullPay
	debt, _ := v.debt()
	gap := line.Minus("debt-over-equity", debt, full.Equity)
	left := line.RoundedUp("turn-left", line.DividedBy("turn-left-exact", gap, full.Months, 6))
	equity := line.Minus("turn-equity", debt, line.Minus("income-until-then", full.Reach, full.Equity))
	all := []turn{
		{"months", full.Months, full.Flip},
		{"left", v.r.Form.F, left},
		{"equity", full.Equity, equity},
		{"debt", debt, full.Reach},
	}
	var turns []turn
	for _, t := range all {
		if t.now.Known && t.at.Known && t.at.Amount.IsPositive() {
			turns = append(turns, t)
		}
	}
	return turns
}

// turningTable shows the turns; nothing if the test is not decided.
func (v result) turningTable() []app.UI {
	verdict := v.r.FullPay.Can.Verdict
	turns := v.turns()
	if verdict == line.NotYet || len(turns) == 0 {
		return nil
	}
	table := part.Table{
		Caption: v.say("full.turn.caption"),
		Head:    []string{v.say("full.turn.what"), v.say("full.turn.now"), v.say("full.turn.at")},
	}
	for _, t := range turns {
		table.Rows = append(table.Rows, part.Row{
			Name:  v.say("full.turn." + t.key),
			Cells: part.Cells(v.w.Amount(t.now), v.w.Amount(t.at)),
		})
	}
	return []app.UI{
		app.H3().Text(v.say("full.turn.h3")),
		table.UI(),
		part.Note(v.say("full.turn." + string(verdict))),
	}
}

package debt

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// inTime is whether the IRS could collect in full before the debt expires, by both
// tests.
func (v debts) inTime() app.UI {
	g := v.Report.FullPay.WithAccruals
	body := []app.UI{app.P().Text(v.say("in-time")), app.P().Body(
		app.Strong().Text(v.FullAnswer()),
		app.Text(" "+part.Statement(v.Words, g.Can)+"."),
	)}
	if v.TestsDiffer() {
		body = append(body, part.Notice("close", part.Statement(v.Words, g.AccrualsDecide), app.P().Text(v.say("close"))))
	}
	if m := v.Report.Community; m.Decides.Verdict == line.Yes {
		body = append(body, part.Notice("state-law", part.Statement(v.Words, m.Decides), app.P().Text(v.Say("lead.community-full"))))
	}
	if text := v.LastDayUnsure(); text != "" {
		body = append(body, app.P().Text(text))
	}
	body = append(body, v.bothTests(), v.byPeriod(), part.Note(v.say("in-time.own")))
	return part.FoldRegion("in-time", v.say("in-time.h2"), v.FullAnswer(), body...)
}

// bothTests compares the test on today's balance with the one that includes
// accruals: the answer, the number of payments, the day of the last, the shortfall.
func (v debts) bothTests() app.UI {
	full, g := v.Report.FullPay, v.Report.FullPay.WithAccruals
	short := line.NotBelowZero("debt-unreached", full.Shortfall)
	return part.Table{
		Caption: v.say("tests.caption"),
		Head:    []string{v.say("tests.what"), v.say("tests.static"), v.say("tests.growing")},
		Rows: []part.Row{
			{Name: v.say("tests.can"), Cells: part.Cells(part.Verdict(v.Words, full.Can.Verdict), part.Verdict(v.Words, g.Can.Verdict))},
			{Name: v.say("tests.months"), Cells: part.Cells(v.takes(full.MonthsNeeded), v.takes(g.Months))},
			{Name: v.say("tests.on"), Cells: part.Cells(v.flipDay(full.MonthsNeeded), v.takes(g.On))},
			{Name: v.say("tests.left"), Cells: part.Cells(v.MonthsLeft(), v.MonthsLeft())},
			{Name: v.say("tests.short"), Cells: part.Cells(v.Words.Amount(short), v.Words.Amount(g.Short))},
		},
	}.UI()
}

// takes is a number of payments or a day, or "never" if it is known that no number
// of payments suffices.
func (v debts) takes(l line.Line) string {
	if !l.Known && len(l.Missing()) == 0 {
		return v.say("never")
	}
	return v.Words.Amount(l)
}

// maxMonths is the number of months beyond which no day is named.
const maxMonths = 1200

// flipDay is the day that many months from the report's.
func (v debts) flipDay(months line.Line) string {
	switch {
	case !months.Known:
		return v.takes(months)
	case months.Amount.GreaterThan(decimal.NewFromInt(maxMonths)):
		return v.say("never")
	}
	return v.Words.Day(v.Report.On.AddMonths(int(months.Amount.IntPart())))
}

// byPeriod is the full-pay test including accruals, by assessment; nil if it was not
// made.
func (v debts) byPeriod() app.UI {
	periods := v.Report.FullPay.WithAccruals.Periods
	if len(periods) == 0 {
		return nil
	}
	return v.periods(v.say("periods.caption"), v.say("periods.at-once"), periods)
}

// periods is assessments in the order they expire: the payments before each expires,
// the payment that pays it off, and what is left unpaid. The text before stands for
// one that needs no payment.
func (v debts) periods(caption, before string, periods []payoff.Period) app.UI {
	t := part.Table{
		Caption: caption, Stack: true,
		Head: []string{v.say("periods.what"), v.say("periods.last"), v.say("periods.months"), v.say("periods.paid-in"), v.say("periods.short")},
	}
	settled := true
	for i, p := range periods {
		last := v.lastDaysOfPeriod(p)
		settled = settled && shell.Settled(last)
		t.Rows = append(t.Rows, part.Row{
			Name:  v.say("periods.name", "n", strconv.Itoa(i+1), "year", v.billName(p.N, p.Bill)),
			Cells: part.Cells(v.LastDay(last), v.payments(p, last), v.paidIn(p, before), v.Words.Amount(p.Short)),
		})
	}
	if settled {
		return t.UI()
	}
	return app.Div().Body(t.UI(), part.Note(v.say("periods.earliest")))
}

// payments is how many payments fall on or before the last day of an assessment.
func (v debts) payments(p payoff.Period, last line.Range) string {
	if shell.Settled(last) {
		return v.Words.Amount(p.Months)
	}
	return v.Months(line.Range{Least: v.monthsUntil(last.Least), Most: v.monthsUntil(last.Most)})
}

// paidIn is the payment that pays an assessment off.
func (v debts) paidIn(p payoff.Period, before string) string {
	switch {
	case !p.PaidIn.Known:
		return v.say("periods.never")
	case p.PaidIn.Amount.IsZero():
		return before
	}
	return v.say("periods.nth", "n", p.PaidIn.Amount.String())
}

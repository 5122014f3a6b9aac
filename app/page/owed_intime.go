package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// inTime is whether the IRS could collect it all before its time runs out, by
// both tests.
func (o owed) inTime() region {
	g := o.r.FullPay.WithAccruals
	body := []app.UI{app.P().Text(o.say("in-time")), app.P().Body(
		app.Strong().Text(o.fullAnswer()),
		app.Text(" "+part.Statement(o.w, g.Can)+"."),
	)}
	if o.close() {
		body = append(body, part.Notice("close", part.Statement(o.w, g.Close), app.P().Text(o.say("close"))))
	}
	body = append(body, o.bothTests(), o.byPeriod(), part.Note(o.say("in-time.own")))
	return region{id: "in-time", heading: o.say("in-time.h2"), body: body}
}

// bothTests is the two tests side by side: the answer, the payments it takes,
// the day of the last, and what is not reached.
func (o owed) bothTests() app.UI {
	full, g := o.r.FullPay, o.r.FullPay.WithAccruals
	short := line.NotBelowZero("debt-unreached", full.Short)
	return part.Table{
		Caption: o.say("tests.caption"),
		Head:    []string{o.say("tests.what"), o.say("tests.static"), o.say("tests.growing")},
		Rows: []part.Row{
			{Name: o.say("tests.can"), Cells: part.Cells(part.Verdict(o.w, full.Can.Verdict), part.Verdict(o.w, g.Can.Verdict))},
			{Name: o.say("tests.months"), Cells: part.Cells(o.takes(full.Flip), o.takes(g.Months))},
			{Name: o.say("tests.on"), Cells: part.Cells(o.flipDay(full.Flip), o.takes(g.On))},
			{Name: o.say("tests.left"), Cells: part.Cells(o.w.Amount(full.Months), o.w.Amount(full.Months))},
			{Name: o.say("tests.short"), Cells: part.Cells(o.w.Amount(short), o.w.Amount(g.Short))},
		},
	}.UI()
}

// takes is a number of payments or a day; never, if what is left each month is
// known and does not get there.
func (o owed) takes(l line.Line) string {
	if !l.Known && len(l.Missing()) == 0 {
		return o.say("never")
	}
	return o.w.Amount(l)
}

// ever is the months beyond which no day is named.
const ever = 1200

// flipDay is the day by which so many months of income would have come in.
func (o owed) flipDay(months line.Line) string {
	switch {
	case !months.Known:
		return o.takes(months)
	case months.Amount.GreaterThan(decimal.NewFromInt(ever)):
		return o.say("never")
	}
	return o.w.Day(o.r.On.AddMonths(int(months.Amount.IntPart())))
}

// byPeriod is each part of the debt in the test with what comes; nil if it was
// not made.
func (o owed) byPeriod() app.UI {
	periods := o.r.FullPay.WithAccruals.Periods
	if len(periods) == 0 {
		return nil
	}
	return o.periods(o.say("periods.caption"), o.say("periods.at-once"), periods)
}

// periods is parts of a debt in the order they are paid: the payments that come
// in time, the one that ends it, and what is lost. What no payment ends is ended
// before the first.
func (o owed) periods(caption, before string, periods []payoff.Period) app.UI {
	t := part.Table{
		Caption: caption, Stack: true,
		Head: []string{o.say("periods.what"), o.say("periods.last"), o.say("periods.months"), o.say("periods.paid-in"), o.say("periods.short")},
	}
	for i, p := range periods {
		last := line.Line{}
		if len(p.Months.In) > 0 {
			last = p.Months.In[0]
		}
		t.Rows = append(t.Rows, part.Row{
			Name:  o.say("periods.name", "n", strconv.Itoa(i+1), "year", o.billed(p.N, p.Bill)),
			Cells: part.Cells(o.w.Amount(last), o.w.Amount(p.Months), o.paidIn(p, before), o.w.Amount(p.Short)),
		})
	}
	return t.UI()
}

// paidIn is which payment ends a part of the debt.
func (o owed) paidIn(p payoff.Period, before string) string {
	switch {
	case !p.PaidIn.Known:
		return o.say("periods.never")
	case p.PaidIn.Amount.IsZero():
		return before
	}
	return o.say("periods.nth", "n", p.PaidIn.Amount.String())
}

package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// onDay is what is owed on a day, if nothing is paid until then.
func (p *WhatIf) onDay() []app.UI {
	o, ok := p.now()
	if !ok {
		return nil
	}
	p.heard = ""
	if !p.read(p.anyDay()) {
		return []app.UI{part.Note(o.say("day.type"))}
	}
	on := p.on.Value
	switch {
	case on < o.r.On:
		return []app.UI{part.Note(o.say("day.past", "day", o.w.Day(o.r.On)))}
	case on > o.r.On.AddMonths(ever):
		return []app.UI{part.Note(o.say("day.far"))}
	}
	d := account.Owed(o.c, o.b, on)
	live, over := o.living(d, on)
	amount := o.between(live.Balance, live.Range)
	if amount == "" {
		return o.lacking("lacks", d.Balance)
	}
	p.heard = o.say("day.says", "day", o.w.Day(on), "amount", amount)
	body := []app.UI{part.Figure(o.say("day.owed", "day", o.w.Day(on)), amount), o.dayTable(d, on)}
	if over {
		body = append(body, part.Note(o.say("day.over")))
	}
	return append(body, o.estimate(d.Held))
}

// living is the debt without the years whose time is over on a day, and whether
// there are any.
func (o owed) living(d account.Debts, on date.Day) (live account.Debts, over bool) {
	var all, least, most []line.Line
	for _, y := range d.Years {
		if last := o.over(y.N); last != 0 && last < on {
			over = true
			continue
		}
		all, least, most = append(all, y.Balance), append(least, y.Range.Least), append(most, y.Range.Most)
	}
	live.Balance = line.Sum("debt-balance", all...)
	live.Range = line.Range{Least: line.Sum("debt-balance-least", least...), Most: line.Sum("debt-balance-most", most...)}
	return live, over
}

// dayTable is the debt of a day, year by year.
func (o owed) dayTable(d account.Debts, on date.Day) app.UI {
	t := part.Table{
		Caption: o.say("day.caption"), Stack: true,
		Head: []string{o.say("day.what"), o.say("day.tax"), o.say("day.penalties"), o.say("day.interest"), o.say("growth.all")},
	}
	for _, y := range d.Years {
		row := part.Row{Name: o.called(y.N)}
		if last := o.over(y.N); last != 0 && last < on {
			row.Note = o.say("over.on", "day", o.w.Day(last))
		} else {
			row.Cells = part.Cells(
				o.w.Amount(y.Tax), o.w.Amount(line.Sum("debt-penalties", y.LateFiling, y.LatePayment, y.Other)),
				o.w.Amount(y.Interest), o.between(y.Balance, y.Range))
		}
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}

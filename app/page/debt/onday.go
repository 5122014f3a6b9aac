package debt

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// onDay is the balance on a day, if nothing is paid until then.
func (p *WhatIf) onDay() []app.UI {
	v, ok := p.judged()
	if !ok {
		return nil
	}
	p.announcement = ""
	if !p.read(p.anyDay()) {
		return []app.UI{part.Note(v.say("day.type"))}
	}
	on := p.on.Value
	switch {
	case on < v.Report.On:
		return []app.UI{part.Note(v.say("day.past", "day", v.Words.Day(v.Report.On)))}
	case on > v.Report.On.AddMonths(maxMonths):
		return []app.UI{part.Note(v.say("day.far"))}
	}
	d := account.Owed(v.Case, v.Law, on)
	live, over := v.collectible(d, on)
	amount := v.amountOrRange(live.Balance, live.Range)
	if amount == "" {
		return v.stillNeeded("lacks", d.Balance)
	}
	p.announcement = v.say("day.says", "day", v.Words.Day(on), "amount", amount)
	body := []app.UI{part.Figure(v.say("day.owed", "day", v.Words.Day(on)), amount), v.dayTable(d, on)}
	if over {
		body = append(body, part.Note(v.say("day.over")))
	}
	return append(body, v.estimate(d.RatesHeld))
}

// collectible is the balance and range of a debt without the years that have expired
// by a day, and whether some have. A year that may have expired is a range, from nothing.
func (v debts) collectible(d account.Debts, on date.Day) (live account.Debts, some bool) {
	var all, least, most []line.Line
	for _, y := range d.Years {
		low, high := y.Range.Least, y.Range.Most
		if y.Balance.Known && !low.Known {
			low, high = y.Balance, y.Balance
		}
		switch collectabilityOn(on, v.lastDaysOfYear(y.N)) {
		case expired:
			some = true
			continue
		case unsure:
			low, y.Balance = line.Sum("nothing"), line.Line{}
		}
		all, least, most = append(all, y.Balance), append(least, low), append(most, high)
	}
	live.Balance = line.Sum("debt-balance", all...)
	live.Range = line.Range{Least: line.Sum("debt-balance-least", least...), Most: line.Sum("debt-balance-most", most...)}
	return live, some
}

// dayTable is the debt on a day, by year.
func (v debts) dayTable(d account.Debts, on date.Day) app.UI {
	t := part.Table{
		Caption: v.say("day.caption"), Stack: true,
		Head: []string{v.say("day.what"), v.say("day.tax"), v.say("day.penalties"), v.say("day.interest"), v.say("growth.all")},
	}
	for _, y := range d.Years {
		row := part.Row{Name: v.yearName(y.N)}
		last := v.lastDaysOfYear(y.N)
		then := collectabilityOn(on, last)
		switch then {
		case expired:
			row.Note = v.say("over.on", "day", v.LastDay(last))
		case unsure:
			row.Note = v.say("clock.unsure", "day", v.LastDay(last))
		}
		if then != expired {
			row.Cells = part.Cells(
				v.Words.Amount(y.Tax), v.Words.Amount(line.Sum("debt-penalties", y.LateFiling, y.LatePayment, y.Other)),
				v.Words.Amount(y.Interest), v.amountOrRange(y.Balance, y.Range))
		}
		t.Rows = append(t.Rows, row)
	}
	return t.UI()
}

package agreement

import (
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// pace is what a level payment comes to, under the name of a pace.
func pace(id string, d *payoff.Debt, each line.Line) way.Pace {
	p := way.Pace{ID: id, Each: each}
	if !each.Known {
		p.Paid = line.Sum("schedule-paid", each)
		p.Months, p.LastDay, p.Interest, p.Penalty, p.Lost = each, each, each, each, each
		p.Ends = line.Stated("schedule-ends", line.NotYet).With(each)
		return p
	}
	s := d.Schedule(payoff.Level(each.Amount))
	p.Months, p.LastDay, p.Paid, p.Interest, p.Penalty, p.Lost, p.Ends = s.Months, s.LastDay, s.Paid, s.Interest, s.Penalty, s.Lost, s.Ends
	return p
}

// paces is the least payment over a number of months, and what the household says it
// can pay and what the standards leave where they are more.
func (p *planner) paces(d *payoff.Debt, least line.Line) []way.Pace {
	all := []way.Pace{pace("least", d, least)}
	for _, more := range []struct {
		id   string
		each line.Line
	}{{"affordable", p.monthly()}, {"left", p.m.Remaining}} {
		if least.Known && more.each.Known && more.each.Amount.GreaterThan(least.Amount) {
			all = append(all, pace(more.id, d, more.each))
		}
	}
	return all
}

// costs is what a pace costs, with the fee.
func costs(upfront, fee line.Line, chosen way.Pace) []way.Cost {
	return []way.Cost{
		{Kind: way.Upfront, Line: upfront},
		{Kind: way.Monthly, Line: chosen.Each},
		{Kind: way.Months, Line: chosen.Months},
		{Kind: way.Fee, Line: fee},
		{Kind: way.Total, Line: line.Sum("plan-total", upfront, chosen.Paid, fee)},
	}
}

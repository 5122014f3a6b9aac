package agreement

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// A paid is a debt with a level payment, and what that comes to.
type paid struct {
	debt     *payoff.Debt
	each     decimal.Decimal
	schedule payoff.Schedule
}

// schedule is what a level payment on a debt comes to, worked out once.
func (p *planner) schedule(d *payoff.Debt, each line.Line) payoff.Schedule {
	for _, x := range p.done {
		if x.debt == d && x.each.Equal(each.Amount) {
			return x.schedule
		}
	}
	s := d.Schedule(payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: each.Amount}}, Brief: true})
	p.done = append(p.done, paid{d, each.Amount, s})
	return s
}

// pace is what a level payment comes to, under the name of a pace.
func (p *planner) pace(id string, d *payoff.Debt, each line.Line) way.Pace {
	x := way.Pace{ID: id, Each: each}
	if !each.Known {
		x.Paid = line.Sum("schedule-paid", each)
		x.Months, x.LastDay, x.Interest, x.Penalty, x.Lost = each, each, each, each, each
		x.Ends = line.Stated("schedule-ends", line.NotYet).With(each)
		return x
	}
	s := p.schedule(d, each)
	x.Months, x.LastDay, x.Paid, x.Interest, x.Penalty, x.Lost, x.Ends = s.Months, s.LastDay, s.Paid, s.Interest, s.Penalty, s.Lost, s.Ends
	return x
}

// paces is the least payment over a number of months, and what the household says it
// can pay and what the standards leave where they are more.
func (p *planner) paces(d *payoff.Debt, least line.Line) []way.Pace {
	all := []way.Pace{p.pace("least", d, least)}
	for _, more := range []struct {
		id   string
		each line.Line
	}{{"affordable", p.monthly()}, {"left", p.m.Left}} {
		if least.Known && more.each.Known && more.each.Amount.GreaterThan(least.Amount) {
			all = append(all, p.pace(more.id, d, more.each))
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

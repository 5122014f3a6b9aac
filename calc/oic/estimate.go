package oic

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// adjustments is what an examiner may see otherwise although it was answered.
func adjustments(c facts.Case, b *law.Book, s *worksheet) []adjustment {
	return slices.Concat(values(c, b), overtime(c), lifted(s), added(c, s))
}

// values is the price of each property, vehicle, valuable and thing of the
// business that counts, which is an estimate until it is sold.
func values(c facts.Case, b *law.Book) []adjustment {
	var moves []adjustment
	for i, p := range c.Assets.OwnedProperties() {
		at := func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Properties, i).Value }
		moves = append(moves, estimate("property-value", i+1, p.Value, at, owning, b)...)
	}
	for i, v := range c.Assets.OwnedVehicles() {
		if facts.No(v.Leased) {
			at := func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Vehicles, i).Value }
			moves = append(moves, estimate("vehicle-value", i+1, v.Value, at, owning, b)...)
		}
	}
	for i, v := range c.Assets.OwnedValuables() {
		at := func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Valuables, i).Value }
		moves = append(moves, estimate("valuable-value", i+1, v.Value, at, owning, b)...)
	}
	for i, t := range c.Business.OwnedThings() {
		if !thing(i+1, t, b).IsZero() {
			at := func(c *facts.Case) *facts.Amount { return &own(&c.Business.Things, i).Value }
			moves = append(moves, estimate("thing-value", i+1, t.Value, at, trading, b)...)
		}
	}
	return moves
}

// estimate is a value a little lower and a little higher than was said.
func estimate(id string, n int, value facts.Amount, at func(*facts.Case) *facts.Amount, redo part, b *law.Book) []adjustment {
	if !value.Given || value.Value.IsZero() {
		return nil
	}
	said := facts.Given(id, value).Of(n)
	by := line.Times("swing", said, b.Offer.ValueMargin).Of(n)
	low := line.Rounded("tried-low", line.Minus("value-less-swing", said, by)).Of(n)
	high := line.Rounded("tried-high", line.Sum("value-and-swing", said, by)).Of(n)
	return []adjustment{{
		id: id, n: n, said: said, low: low, high: high, redo: redo, bounded: true,
		favour:  func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(low.Amount) },
		against: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(high.Amount) },
	}}
}

// overtime is each job's overtime and bonuses, which may not last.
func overtime(c facts.Case) []adjustment {
	var moves []adjustment
	for i, j := range c.Income.HeldJobs() {
		if !j.Overtime.Given || !j.Overtime.Value.IsPositive() {
			continue
		}
		said := facts.Given("job-overtime", j.Overtime).Of(i + 1)
		moves = append(moves, adjustment{
			id: "job-overtime", n: i + 1, said: said, low: tried("low", i+1, decimal.Zero), high: said, redo: earning | living,
			favour: func(c *facts.Case, _ *examiner) {
				pay := &own(&c.Income.Jobs, i).Pay
				pay.Value = decimal.Max(pay.Value.Sub(j.Overtime.Value), decimal.Zero)
			},
		})
	}
	return moves
}

// lifted is each expense over its limit, counted in full.
func lifted(s *worksheet) []adjustment {
	var moves []adjustment
	for _, e := range s.spending.rows {
		if e.limit.ID == "" || !e.said.Known || !e.counted.Known || e.said.Amount.LessThanOrEqual(e.counted.Amount) {
			continue
		}
		moves = append(moves, adjustment{
			id: e.id, n: e.n, said: e.said, low: e.said, high: e.counted, redo: living,
			favour: func(_ *facts.Case, x *examiner) { *x = x.allowing(e.key()) },
		})
	}
	return moves
}

// added is what the form alone leaves out and an examiner may count.
func added(c facts.Case, s *worksheet) []adjustment {
	var moves []adjustment
	add := func(said line.Line, redo part, against func(*facts.Case, *examiner)) {
		if said.Known && said.Amount.IsPositive() {
			moves = append(moves, adjustment{
				id: said.ID, said: said, low: tried("low", 0, decimal.Zero), high: said, redo: redo, against: against,
			})
		}
	}
	add(s.trade.tools, trading, func(_ *facts.Case, x *examiner) { x.refusesTools = true })
	add(c.Assets.PartedWith.Line("parted-with", "has-parted-with"), owning, func(_ *facts.Case, x *examiner) { x.addsPartedWith = true })
	if facts.Yes(c.Business.Has) {
		add(c.Business.Receivables.Line("receivables", "receivables"), owning, func(_ *facts.Case, x *examiner) { x.addsReceivable = true })
	}
	return moves
}

// tried is an amount that was not said.
func tried(way string, n int, d decimal.Decimal) line.Line {
	return facts.Given("tried-"+way, facts.Say(d)).Of(n)
}

// own is a thing of a list that may be changed: the list is copied.
func own[T any](list *[]T, i int) *T {
	*list = slices.Clone(*list)
	return &(*list)[i]
}

package oic

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// An adjustment is one answer that may turn out otherwise, between a value that
// lowers the offers and one that raises them.
type adjustment struct {
	id        string
	n         int
	answer    line.Line // as it stands
	low, high line.Line // the value that lowers the offers, and the one that raises them
	lower     change    // to low; nil if the answer is low already
	raise     change    // to high; nil if the answer is high already
	parts     part      // what of the form depends on it
	bounded   bool      // it moves an offer by no more than high less low
}

// A change sets an answer, or what the examiner decides. It may replace a list
// of the case, but not change one that other cases share: see elementOf.
type change func(c *facts.Case, x *examiner)

// examinerAdjustments is what an examiner may see otherwise although it was
// answered.
func (f *form) examinerAdjustments() []adjustment {
	return slices.Concat(
		f.valuations(), overtime(f.answers.Income), f.expensesInFull(), f.uncountedVehicles(), f.oldVehicles(),
		f.garnishment(), f.taxesAsDue(), f.additions(), f.livedOnAsIncome(), f.retirementReleased(),
		f.expectedIncome(), f.retiredDebts())
}

// valuations is the value of each property, vehicle, valuable and business asset
// that counts, which is an estimate until the asset is sold.
func (f *form) valuations() []adjustment {
	var all []adjustment
	for i, p := range f.answers.Assets.OwnedProperties() {
		at := func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Properties, i).Value }
		all = append(all, f.valuation("property-value", i+1, p.Value, assetsPart, at)...)
	}
	for i, v := range f.answers.Assets.OwnedVehicles() {
		if facts.No(v.Leased) {
			at := func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Vehicles, i).Value }
			all = append(all, f.valuation("vehicle-value", i+1, v.Value, assetsPart, at)...)
		}
	}
	for i, v := range f.answers.Assets.OwnedValuables() {
		at := func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Valuables, i).Value }
		all = append(all, f.valuation("valuable-value", i+1, v.Value, assetsPart, at)...)
	}
	for i, t := range f.answers.Business.OwnedAssets() {
		if !businessAssetEquity(i+1, t, f.book).IsZero() {
			at := func(c *facts.Case) *facts.Amount { return &elementOf(&c.Business.Assets, i).Value }
			all = append(all, f.valuation("thing-value", i+1, t.Value, businessPart, at)...)
		}
	}
	return all
}

// valuation is a value, found at a place in the case, a set share lower and
// higher; nothing if it is zero or unknown.
func (f *form) valuation(id string, n int, value facts.Amount, parts part, at func(*facts.Case) *facts.Amount) []adjustment {
	if !value.Given || value.Value.IsZero() {
		return nil
	}
	answer := facts.Given(id, value).Of(n)
	by := line.Times("swing", answer, f.book.Offer.ValueMargin).Of(n)
	low := line.Rounded("tried-low", line.Minus("value-less-swing", answer, by)).Of(n)
	high := line.Rounded("tried-high", line.Sum("value-and-swing", answer, by)).Of(n)
	return []adjustment{{
		id: id, n: n, answer: answer, low: low, high: high, parts: parts, bounded: true,
		lower: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(low.Amount) },
		raise: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(high.Amount) },
	}}
}

// overtime is each job's overtime and bonuses, which may not last.
func overtime(i facts.Income) []adjustment {
	var all []adjustment
	for k, j := range i.HeldJobs() {
		if !j.Overtime.Given || !j.Overtime.Value.IsPositive() {
			continue
		}
		answer := facts.Given("job-overtime", j.Overtime).Of(k + 1)
		all = append(all, adjustment{
			id: "job-overtime", n: k + 1, answer: answer, low: zero("tried-low", k+1), high: answer, parts: incomePart | expensesPart,
			lower: func(c *facts.Case, _ *examiner) {
				pay := &elementOf(&c.Income.Jobs, k).Pay
				pay.Value = decimal.Max(pay.Value.Sub(j.Overtime.Value), decimal.Zero)
			},
		})
	}
	return all
}

// expensesInFull is each expense above its limit, allowed in full.
func (f *form) expensesInFull() []adjustment {
	var all []adjustment
	for _, e := range f.expenses.rows {
		allowed := e.Allowed
		if e.NotCounted() {
			allowed = e.ifCounted
		}
		if e.Limit.ID == "" || !e.Claimed.Known || !allowed.Known || e.Claimed.Amount.LessThanOrEqual(allowed.Amount) {
			continue
		}
		key := e.Key()
		all = append(all, adjustment{
			id: e.ID, n: e.N, answer: e.Claimed, low: e.Claimed, high: allowed, parts: expensesPart,
			lower: func(_ *facts.Case, x *examiner) { *x = x.allowing(key) },
		})
	}
	return all
}

// uncountedVehicles is the vehicles that the standards have no place for, with
// their costs allowed up to the standards.
func (f *form) uncountedVehicles() []adjustment {
	var claimed, allowed []line.Line
	for _, e := range f.expenses.rows {
		if e.NotCounted() {
			claimed, allowed = append(claimed, e.Claimed), append(allowed, e.ifCounted)
		}
	}
	if len(claimed) == 0 {
		return nil
	}
	return []adjustment{{
		id: "another-vehicle", answer: line.Sum("another-vehicle", claimed...), parts: expensesPart,
		low: line.Sum("tried-low", allowed...), high: zero("tried-high", 0),
		lower: func(_ *facts.Case, x *examiner) { x.countsAllVehicles = true },
	}}
}

// oldVehicles is the other reading of the allowance for old vehicles (IRM
// 5.8.5.22.3): as an amount on top of the operating costs that are allowed, and
// not on top of their limit. It never allows less.
func (f *form) oldVehicles() []adjustment {
	var claimed, onLimit, onTop []line.Line
	g := *f
	g.examiner.addsOldVehicleAllowance = true
	vehicles := f.answers.Assets.OwnedVehicles()
	for _, e := range f.expenses.rows {
		if e.ID != "vehicle-running" || e.NotCounted() {
			continue
		}
		v := vehicles[e.N-1]
		if _, may := oldVehicleAllowance(e.N, v, f.book); may {
			read := (&expenseBuilder{form: &g}).operatingCosts(e.N, v)
			claimed, onLimit, onTop = append(claimed, e.Claimed), append(onLimit, e.Allowed), append(onTop, read.Allowed)
		}
	}
	if len(claimed) == 0 {
		return nil
	}
	return []adjustment{{
		id: "old-vehicle-allowance", answer: line.Sum("old-vehicle-allowance", claimed...), parts: expensesPart,
		low: line.Sum("tried-low", onTop...), high: line.Sum("tried-high", onLimit...),
		lower: func(_ *facts.Case, x *examiner) { x.addsOldVehicleAllowance = true },
	}}
}

// garnishment is what a private creditor has by a judgment, allowed if it is
// perfected ahead of the federal tax lien. An amount that is not known is then at
// most all of box D.
func (f *form) garnishment() []adjustment {
	g := f.answers.Living.Garnishment
	paid, most := g.Line("garnishment", "garnishment"), g.Amount.Value
	if facts.Yes(g.Has) && g.Amount.Unsure {
		most = f.D.Amount
	}
	if !most.IsPositive() || !facts.Yes(g.Has) {
		return nil
	}
	return []adjustment{{
		id: "garnishment", answer: paid, low: facts.Given("tried-low", facts.Say(most)), high: zero("tried-high", 0), parts: expensesPart,
		lower: func(c *facts.Case, x *examiner) {
			c.Living.Garnishment.Amount = facts.Say(most)
			*x = x.allowing("garnishment")
		},
	}}
}

// additions is what the form leaves out and an examiner may count.
func (f *form) additions() []adjustment {
	all := slices.Concat(f.dissipatedAdjustment(), f.comingAdjustments())
	if tools := f.business.toolsExemption; tools.Known && tools.Amount.IsPositive() {
		all = append(all, adjustment{
			id: tools.ID, answer: tools, low: zero("tried-low", 0), high: tools, parts: businessPart,
			raise: func(_ *facts.Case, x *examiner) { x.noToolsExemption = true },
		})
	}
	if o := f.answers.Business; facts.Yes(o.Has) {
		all = append(all, f.counting("receivables", o.Receivables, facts.Given("receivables", o.Receivables.Amount))...)
	}
	return all
}

// counting is an amount that the form has no line for, counted with the assets as far
// as it may be. One that is not known is at most the balance due: more is not owed.
func (f *form) counting(id string, m facts.Maybe, counts line.Line) []adjustment {
	most := counts
	if m.Amount.Unsure {
		most = f.balance
	}
	if !facts.Yes(m.Has) || !most.Known || !most.Amount.IsPositive() {
		return nil
	}
	adds := line.Sum(id, most)
	return []adjustment{{
		id: id, answer: counts, low: zero("tried-low", 0), high: most, parts: assetsPart,
		raise: func(_ *facts.Case, x *examiner) { *x = x.adding(adds) },
	}}
}

// zero is an amount of nothing that is tried instead of the nth answer.
func zero(id string, n int) line.Line { return facts.Given(id, facts.Say(decimal.Zero)).Of(n) }

// elementOf is an element of a list that may be changed: the list is replaced by
// a copy first, since other cases share it.
func elementOf[T any](list *[]T, i int) *T {
	*list = slices.Clone(*list)
	return &(*list)[i]
}

package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// choices is the questions of yes or no that were answered "I do not know".
func (d *unknowns) choices(c facts.Case) {
	l := &c.Living
	if l.Term.Unsure && facts.Yes(l.LifeInsurance.Has) {
		d.choice("term", 0, living, func(c *facts.Case) *facts.YesNo { return &c.Living.Term })
	}
	if facts.Yes(l.StateTax.Has) && l.StateTax.Earlier.Unsure {
		d.choice("state-tax-earlier", 0, living, func(c *facts.Case) *facts.YesNo { return &c.Living.StateTax.Earlier })
	}
	if facts.Yes(l.StateTax.Has) && l.StateTax.Balance.Unsure {
		d.moves = append(d.moves, adjustment{
			id: "state-tax-balance", said: facts.Missing("state-tax-balance"), redo: living,
			low: facts.Given("state-tax-payment", l.StateTax.Payment), high: tried("high", 0, decimal.Zero),
			favour:  func(_ *facts.Case, x *examiner) { *x = x.allowing("state-tax") },
			against: func(c *facts.Case, _ *examiner) { c.Living.StateTax.Balance = facts.Say(decimal.Zero) },
		})
	}
	for i, t := range c.Business.OwnedThings() {
		if t.Producing.Unsure {
			d.choice("thing-producing", i+1, trading, func(c *facts.Case) *facts.YesNo { return &own(&c.Business.Things, i).Producing })
		}
	}
}

// choice is a question whose yes is in the taxpayer's favour.
func (d *unknowns) choice(id string, n int, redo part, at func(*facts.Case) *facts.YesNo) {
	d.moves = append(d.moves, adjustment{
		id: id, n: n, said: facts.Missing(id).Of(n), low: facts.Missing(id).Of(n), high: facts.Missing(id).Of(n), redo: redo,
		favour:  func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(true) },
		against: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(false) },
	})
}

// years is the tax years of which neither the last day nor the assessment is
// known: assessed as early as could be, or today.
func (d *unknowns) years(c facts.Case, b *law.Book) {
	for i, y := range c.Debt.Years {
		if y.Expires.Given || !y.Assessed.Unsure || !y.Year.Given {
			continue
		}
		early := date.FirstOf(y.Year.Value + 1)
		at := func(c *facts.Case) *facts.Date { return &own(&c.Debt.Years, i).Assessed }
		d.moves = append(d.moves, adjustment{
			id: "tax-year-assessed", n: i + 1, said: line.GivenDay("tax-year-assessed", 0).Of(i + 1), redo: timing,
			low: line.GivenDay("tried-low", early).Of(i + 1), high: line.GivenDay("tried-high", b.On).Of(i + 1),
			favour:  func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(early) },
			against: func(c *facts.Case, _ *examiner) { *at(c) = facts.Say(b.On) },
		})
	}
}

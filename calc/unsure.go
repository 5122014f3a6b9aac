package calc

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// choices is the questions of yes or no that were answered "I do not know".
func (d *doubting) choices(c Case) {
	l := &c.Living
	if l.Term.Unsure && yes(l.LifeInsurance.Has) {
		d.choice("term", 0, living, func(c *Case) *YesNo { return &c.Living.Term })
	}
	if yes(l.StateTax.Has) && l.StateTax.Earlier.Unsure {
		d.choice("state-tax-earlier", 0, living, func(c *Case) *YesNo { return &c.Living.StateTax.Earlier })
	}
	if yes(l.StateTax.Has) && l.StateTax.Balance.Unsure {
		d.moves = append(d.moves, move{
			id: "state-tax-balance", said: missing("state-tax-balance"), redo: living,
			low: given("state-tax-payment", l.StateTax.Payment), high: tried("high", 0, decimal.Zero),
			favour:  func(_ *Case, x *examiner) { *x = x.allowing("state-tax") },
			against: func(c *Case, _ *examiner) { c.Living.StateTax.Balance = Say(decimal.Zero) },
		})
	}
	for i, t := range c.Business.things() {
		if t.Producing.Unsure {
			d.choice("thing-producing", i+1, trading, func(c *Case) *YesNo { return &own(&c.Business.Things, i).Producing })
		}
	}
}

// choice is a question whose yes is in the taxpayer's favour.
func (d *doubting) choice(id string, n int, redo part, at func(*Case) *YesNo) {
	d.moves = append(d.moves, move{
		id: id, n: n, said: missing(id).Of(n), low: missing(id).Of(n), high: missing(id).Of(n), redo: redo,
		favour:  func(c *Case, _ *examiner) { *at(c) = Say(true) },
		against: func(c *Case, _ *examiner) { *at(c) = Say(false) },
	})
}

// years is the tax years of which neither the last day nor the assessment is
// known: assessed as early as could be, or today.
func (d *doubting) years(c Case, b *law.Book) {
	for i, y := range c.Debt.Years {
		if y.Expires.Given || !y.Assessed.Unsure || !y.Year.Given {
			continue
		}
		early := date.FirstOf(y.Year.Value + 1)
		at := func(c *Case) *Date { return &own(&c.Debt.Years, i).Assessed }
		d.moves = append(d.moves, move{
			id: "tax-year-assessed", n: i + 1, said: line.GivenDay("tax-year-assessed", 0).Of(i + 1), redo: timing,
			low: line.GivenDay("tried-low", early).Of(i + 1), high: line.GivenDay("tried-high", b.On).Of(i + 1),
			favour:  func(c *Case, _ *examiner) { *at(c) = Say(early) },
			against: func(c *Case, _ *examiner) { *at(c) = Say(b.On) },
		})
	}
}

package calc

import "github.com/shopspring/decimal"

// loans is the loans that are not known, and what selling a property costs.
func (d *doubting) loans(c Case) {
	for i, v := range c.Assets.vehicles() {
		d.loan("vehicle", i, v.Value, v.Loan, owning, func(c *Case) *Amount { return &own(&c.Assets.Vehicles, i).Loan })
	}
	for i, p := range c.Assets.properties() {
		d.loan("property", i, p.Value, p.Loan, owning, func(c *Case) *Amount { return &own(&c.Assets.Properties, i).Loan })
		if yes(p.Sold) {
			d.amount("property-costs", i+1, p.Costs, given("property-value", p.Value), tried("high", i+1, decimal.Zero), owning,
				func(c *Case) *Amount { return &own(&c.Assets.Properties, i).Costs })
		}
	}
	for i, x := range c.Assets.Retirement {
		d.loan("retirement", i, x.Value, x.Loan, owning, func(c *Case) *Amount { return &own(&c.Assets.Retirement, i).Loan })
	}
	for i, x := range c.Assets.Investments {
		d.loan("investment", i, x.Value, x.Loan, owning, func(c *Case) *Amount { return &own(&c.Assets.Investments, i).Loan })
	}
	for i, x := range c.Assets.Policies {
		d.loan("policy", i, x.Value, x.Loan, owning, func(c *Case) *Amount { return &own(&c.Assets.Policies, i).Loan })
	}
	for i, x := range c.Assets.Valuables {
		d.loan("valuable", i, x.Value, x.Loan, owning, func(c *Case) *Amount { return &own(&c.Assets.Valuables, i).Loan })
	}
	for i, t := range c.Business.things() {
		d.loan("thing", i, t.Value, t.Loan, trading, func(c *Case) *Amount { return &own(&c.Business.Things, i).Loan })
	}
}

// loan is a loan that is not known: between nothing and all of the value.
func (d *doubting) loan(kind string, i int, value, loan Amount, redo part, at func(*Case) *Amount) {
	whole := given(kind+"-value", value).Of(i + 1)
	d.amount(kind+"-loan", i+1, loan, whole, tried("high", i+1, decimal.Zero), redo, at)
}

package oic

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
)

// loans is the loans that are not known, and what selling a property costs.
func (d *unknowns) loans(c facts.Case) {
	for i, v := range c.Assets.OwnedVehicles() {
		d.loan("vehicle", i, v.Value, v.Loan, owning, func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Vehicles, i).Loan })
	}
	for i, p := range c.Assets.OwnedProperties() {
		d.loan("property", i, p.Value, p.Loan, owning, func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Properties, i).Loan })
		if facts.Yes(p.Sold) {
			d.amount("property-costs", i+1, p.Costs, facts.Given("property-value", p.Value), tried("high", i+1, decimal.Zero), owning,
				func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Properties, i).Costs })
		}
	}
	for i, x := range c.Assets.Retirement {
		d.loan("retirement", i, x.Value, x.Loan, owning, func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Retirement, i).Loan })
	}
	for i, x := range c.Assets.Investments {
		d.loan("investment", i, x.Value, x.Loan, owning, func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Investments, i).Loan })
	}
	for i, x := range c.Assets.Policies {
		d.loan("policy", i, x.Value, x.Loan, owning, func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Policies, i).Loan })
	}
	for i, x := range c.Assets.Valuables {
		d.loan("valuable", i, x.Value, x.Loan, owning, func(c *facts.Case) *facts.Amount { return &own(&c.Assets.Valuables, i).Loan })
	}
	for i, t := range c.Business.OwnedThings() {
		d.loan("thing", i, t.Value, t.Loan, trading, func(c *facts.Case) *facts.Amount { return &own(&c.Business.Things, i).Loan })
	}
}

// loan is a loan that is not known: between nothing and all of the value.
func (d *unknowns) loan(kind string, i int, value, loan facts.Amount, redo part, at func(*facts.Case) *facts.Amount) {
	whole := facts.Given(kind+"-value", value).Of(i + 1)
	d.amount(kind+"-loan", i+1, loan, whole, tried("high", i+1, decimal.Zero), redo, at)
}

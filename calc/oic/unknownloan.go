package oic

import "offercheck/calc/facts"

// addLoans adds the loans on assets, and what the sale of a property costs.
func (u *unknowns) addLoans() {
	a := u.answers.Assets
	for i, v := range a.OwnedVehicles() {
		u.addLiens("vehicle", i+1, v.Value, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Vehicles, i).Liens })
		u.addLoan("vehicle", i+1, v.Value, assetsPart, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Vehicles, i).Loan })
	}
	for i, p := range a.OwnedProperties() {
		u.addLiens("property", i+1, p.Value, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Properties, i).Liens })
		u.addLoan("property", i+1, p.Value, assetsPart, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Properties, i).Loan })
		if facts.Yes(p.Sold) {
			u.addAmount("property-costs", i+1, facts.Given("property-value", p.Value), zero("tried-high", i+1), assetsPart,
				func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Properties, i).Costs })
		}
	}
	for i, x := range a.Retirement {
		u.addLoan("retirement", i+1, x.Value, assetsPart, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Retirement, i).Loan })
	}
	for i, x := range a.Investments {
		u.addLoan("investment", i+1, x.Value, assetsPart, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Investments, i).Loan })
	}
	for i, x := range a.Policies {
		u.addLoan("policy", i+1, x.Value, assetsPart, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Policies, i).Loan })
	}
	for i, x := range a.Valuables {
		u.addLoan("valuable", i+1, x.Value, assetsPart, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Assets.Valuables, i).Loan })
	}
	for i, t := range u.answers.Business.OwnedAssets() {
		u.addLoan("thing", i+1, t.Value, businessPart, func(c *facts.Case) *facts.Amount { return &elementOf(&c.Business.Assets, i).Loan })
	}
}

// addLoan adds the loan on the nth asset of a kind: between the asset's whole
// value and nothing.
func (u *unknowns) addLoan(kind string, n int, value facts.Amount, parts part, at amountAt) {
	u.addAmount(kind+"-loan", n, facts.Given(kind+"-value", value).Of(n), zero("tried-high", n), parts, at)
}

// addLiens adds the liens ahead of the federal tax lien, of the same bounds. The
// form counts none while they are not known.
func (u *unknowns) addLiens(kind string, n int, value facts.Amount, at amountAt) {
	u.addAmount(kind+"-liens", n, facts.Given(kind+"-value", value).Of(n), zero("tried-high", n), assetsPart, at)
}

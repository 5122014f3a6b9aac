package ask

import "offercheck/calc"

// own is what is owned: Form 433-A (OIC), section 3.
var own = []Step{
	{ID: "has-accounts", Questions: []Question{
		{ID: "has-accounts", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.HasAccounts })}},
	}},
	{ID: "accounts", When: when(func(c *calc.Case) bool { return yes(c.Assets.HasAccounts) }),
		Items: items(func(c *calc.Case) *[]calc.Account { return &c.Assets.Accounts },
			Step{ID: "account", Questions: []Question{
				{ID: "account-kind", Kind: Choice{At: func(c *calc.Case, n int) *calc.Choice { return &c.Assets.Accounts[n].Kind }, Options: []string{calc.AccountCash, calc.AccountChecking, calc.AccountSavings, calc.AccountOther}}},
				{ID: "account-balance", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Accounts[n].Balance }}, Unsure: true},
				{ID: "account-shared", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Assets.Accounts[n].Shared }}},
				{ID: "account-owners", Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Assets.Accounts[n].Owners }, Least: 2, Most: 20}, When: func(c *calc.Case, n int) bool { return yes(c.Assets.Accounts[n].Shared) }},
			}},
		)},
	{ID: "has-vehicles", Questions: []Question{
		{ID: "has-vehicles", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.HasVehicles })}},
	}},
	{ID: "vehicles", When: when(func(c *calc.Case) bool { return yes(c.Assets.HasVehicles) }),
		Items: items(func(c *calc.Case) *[]calc.Vehicle { return &c.Assets.Vehicles },
			Step{ID: "vehicle", Questions: []Question{
				{ID: "vehicle-leased", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Assets.Vehicles[n].Leased }}},
			}},
			Step{ID: "vehicle-worth", Questions: []Question{
				{ID: "vehicle-value", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Vehicles[n].Value }}, Unsure: true, When: func(c *calc.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }},
				{ID: "vehicle-loan", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Vehicles[n].Loan }}, Unsure: true, When: func(c *calc.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }},
				{ID: "vehicle-needed", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Assets.Vehicles[n].Needed }}, When: func(c *calc.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }},
				{ID: "vehicle-shared", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Assets.Vehicles[n].Shared }}, When: func(c *calc.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }},
				{ID: "vehicle-owners", Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Assets.Vehicles[n].Owners }, Least: 2, Most: 20}, When: func(c *calc.Case, n int) bool {
					return !yes(c.Assets.Vehicles[n].Leased) && yes(c.Assets.Vehicles[n].Shared)
				}},
			}},
			Step{ID: "vehicle-costs", Questions: []Question{
				{ID: "vehicle-payment", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Vehicles[n].Payment }}, Unsure: true},
				{ID: "vehicle-running", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Vehicles[n].Running }}, Unsure: true},
				{ID: "vehicle-model", Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Assets.Vehicles[n].Model }, Least: 1950, Most: 2030}, Unsure: true},
				{ID: "vehicle-miles", Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Assets.Vehicles[n].Miles }, Least: 0, Most: 999999}, Unsure: true},
			}},
		)},
	{ID: "has-properties", Questions: []Question{
		{ID: "has-properties", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.HasProperties })}},
	}},
	{ID: "properties", When: when(func(c *calc.Case) bool { return yes(c.Assets.HasProperties) }),
		Items: items(func(c *calc.Case) *[]calc.Property { return &c.Assets.Properties },
			Step{ID: "property", Questions: []Question{
				{ID: "property-value", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Properties[n].Value }}, Unsure: true},
				{ID: "property-loan", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Properties[n].Loan }}, Unsure: true},
				{ID: "property-shared", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Assets.Properties[n].Shared }}},
				{ID: "property-owners", Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Assets.Properties[n].Owners }, Least: 2, Most: 20}, When: func(c *calc.Case, n int) bool { return yes(c.Assets.Properties[n].Shared) }},
			}},
			Step{ID: "property-sale", Questions: []Question{
				{ID: "property-sold", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Assets.Properties[n].Sold }}},
				{ID: "property-costs", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Properties[n].Costs }}, Unsure: true, When: func(c *calc.Case, n int) bool { return yes(c.Assets.Properties[n].Sold) }},
			}},
		)},
	{ID: "has-retirement", Questions: []Question{
		{ID: "has-retirement", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.HasRetirement })}},
	}},
	{ID: "retirements", When: when(func(c *calc.Case) bool { return yes(c.Assets.HasRetirement) }),
		Items: items(func(c *calc.Case) *[]calc.Retirement { return &c.Assets.Retirement },
			Step{ID: "retirement", Questions: []Question{
				{ID: "retirement-value", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Retirement[n].Value }}, Unsure: true},
				{ID: "retirement-loan", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Retirement[n].Loan }}, Unsure: true},
				{ID: "retirement-lost", Optional: true, Kind: Percent{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Retirement[n].Lost }}},
			}},
		)},
	{ID: "has-investments", Questions: []Question{
		{ID: "has-investments", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.HasInvestments })}},
	}},
	{ID: "investments", When: when(func(c *calc.Case) bool { return yes(c.Assets.HasInvestments) }),
		Items: items(func(c *calc.Case) *[]calc.Investment { return &c.Assets.Investments },
			Step{ID: "investment", Questions: []Question{
				{ID: "investment-kind", Kind: Choice{At: func(c *calc.Case, n int) *calc.Choice { return &c.Assets.Investments[n].Kind }, Options: []string{calc.InvestmentSecurities, calc.InvestmentDigital}}},
				{ID: "investment-value", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Investments[n].Value }}, Unsure: true},
				{ID: "investment-loan", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Investments[n].Loan }}, Unsure: true},
			}},
		)},
	{ID: "has-policies", Questions: []Question{
		{ID: "has-policies", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.HasPolicies })}},
	}},
	{ID: "policies", When: when(func(c *calc.Case) bool { return yes(c.Assets.HasPolicies) }),
		Items: items(func(c *calc.Case) *[]calc.Policy { return &c.Assets.Policies },
			Step{ID: "policy", Questions: []Question{
				{ID: "policy-value", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Policies[n].Value }}, Unsure: true},
				{ID: "policy-loan", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Policies[n].Loan }}, Unsure: true},
			}},
		)},
	{ID: "has-valuables", Questions: []Question{
		{ID: "has-valuables", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.HasValuables })}},
	}},
	{ID: "valuables", When: when(func(c *calc.Case) bool { return yes(c.Assets.HasValuables) }),
		Items: items(func(c *calc.Case) *[]calc.Valuable { return &c.Assets.Valuables },
			Step{ID: "valuable", Questions: []Question{
				{ID: "valuable-value", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Valuables[n].Value }}, Unsure: true},
				{ID: "valuable-loan", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Assets.Valuables[n].Loan }}, Unsure: true},
			}},
		)},
	{ID: "effects", Questions: []Question{
		{ID: "effects", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Assets.Effects })}, Unsure: true},
	}},
	{ID: "has-parted-with", Questions: []Question{
		{ID: "has-parted-with", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Assets.PartedWith.Has })}, Unsure: true},
	}},
	{ID: "parted-with", Questions: []Question{
		ticked("parted-with", func(c *calc.Case) *calc.Maybe { return &c.Assets.PartedWith }),
	}},
}

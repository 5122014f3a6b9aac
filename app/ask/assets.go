package ask

import "offercheck/calc/facts"

// assets is what the household owns: Form 433-A (OIC), section 3. Boxes say which kinds
// of assets there are, and only those are asked about. On its last page is what section
// 9 asks, which is about assets for the most part.
var assets = []Step{
	{ID: "owns", Questions: []Question{
		{ID: "owns", Kind: Picks{Options: []Pick{
			{ID: "has-accounts", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasAccounts }},
			{ID: "has-vehicles", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasVehicles }},
			{ID: "has-properties", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasProperties }},
			{ID: "has-retirement", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasRetirement }},
			{ID: "has-investments", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasInvestments }},
			{ID: "has-policies", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasPolicies }},
			{ID: "has-valuables", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Assets.HasValuables }},
		}}},
	}},
	{ID: "accounts", When: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasAccounts) },
		Items: &Items{collection: sliceOf[facts.Account](func(c *facts.Case) *[]facts.Account { return &c.Assets.Accounts }), Steps: []Step{
			{ID: "account", Questions: []Question{
				{ID: "account-balance", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Accounts[n].Balance }}, Unsure: true},
				{ID: "account-is", Kind: Picks{Bare: true, Options: []Pick{
					{ID: "account-shared", Is: func(c *facts.Case, n int) *facts.YesNo { return &c.Assets.Accounts[n].Shared }},
				}}},
				{ID: "account-owners", Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Assets.Accounts[n].Owners }, Least: 2, Most: 20}, When: func(c *facts.Case, n int) bool { return yes(c.Assets.Accounts[n].Shared) }},
				{ID: "account-kind", Optional: true, Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Assets.Accounts[n].Kind }, Options: []string{facts.AccountCash, facts.AccountChecking, facts.AccountSavings, facts.AccountOther}}},
			}},
		}}},
	{ID: "vehicles", When: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasVehicles) },
		Items: &Items{collection: sliceOf[facts.Vehicle](func(c *facts.Case) *[]facts.Vehicle { return &c.Assets.Vehicles }), Steps: []Step{
			{ID: "vehicle", Questions: []Question{
				{ID: "vehicle-is", Kind: Picks{Options: []Pick{
					{ID: "vehicle-needed", Is: func(c *facts.Case, n int) *facts.YesNo { return &c.Assets.Vehicles[n].Needed }, When: owned},
					{ID: "vehicle-shared", Is: func(c *facts.Case, n int) *facts.YesNo { return &c.Assets.Vehicles[n].Shared }, When: owned},
					{ID: "vehicle-leased", Is: func(c *facts.Case, n int) *facts.YesNo { return &c.Assets.Vehicles[n].Leased }},
				}}},
				{ID: "vehicle-value", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Vehicles[n].Value }}, Unsure: true, When: func(c *facts.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }},
				{ID: "vehicle-loan", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Vehicles[n].Loan }}, Unsure: true, When: func(c *facts.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }},
				{ID: "vehicle-liens", Optional: true, Unsure: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Vehicles[n].Liens }}, When: func(c *facts.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }},
				{ID: "vehicle-owners", Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Assets.Vehicles[n].Owners }, Least: 2, Most: 20}, When: func(c *facts.Case, n int) bool {
					return !yes(c.Assets.Vehicles[n].Leased) && yes(c.Assets.Vehicles[n].Shared)
				}},
				{ID: "vehicle-payment", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Vehicles[n].Payment }}, Unsure: true},
				{ID: "vehicle-left", Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Assets.Vehicles[n].Left }, Least: 0, Most: mostLeft}, Unsure: true, When: func(c *facts.Case, n int) bool { return facts.No(c.Assets.Vehicles[n].Leased) },
					Optional: true, Wanted: func(c *facts.Case, n int) bool { return endsOf(c.Assets.Vehicles[n].Payment) }},
				{ID: "vehicle-running", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Vehicles[n].Running }}, Unsure: true},
				{ID: "vehicle-model", Optional: true, Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Assets.Vehicles[n].Model }, Least: 1950, Most: 2030}, Unsure: true},
				{ID: "vehicle-miles", Optional: true, Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Assets.Vehicles[n].Miles }, Least: 0, Most: 999999}, Unsure: true},
			}},
		}}},
	{ID: "properties", When: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasProperties) },
		Items: &Items{collection: sliceOf[facts.Property](func(c *facts.Case) *[]facts.Property { return &c.Assets.Properties }), Steps: []Step{
			{ID: "property", Questions: []Question{
				{ID: "property-value", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Properties[n].Value }}, Unsure: true},
				{ID: "property-loan", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Properties[n].Loan }}, Unsure: true},
				{ID: "property-liens", Optional: true, Unsure: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Properties[n].Liens }}},
				{ID: "property-shared", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Assets.Properties[n].Shared }}},
				{ID: "property-owners", Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Assets.Properties[n].Owners }, Least: 2, Most: 20}, When: func(c *facts.Case, n int) bool { return yes(c.Assets.Properties[n].Shared) }},
				{ID: "property-sold", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Assets.Properties[n].Sold }}},
				{ID: "property-costs", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Properties[n].Costs }}, Unsure: true, When: func(c *facts.Case, n int) bool { return yes(c.Assets.Properties[n].Sold) }},
			}},
		}}},
	{ID: "retirements", When: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasRetirement) },
		Items: &Items{collection: sliceOf[facts.Retirement](func(c *facts.Case) *[]facts.Retirement { return &c.Assets.Retirement }), Steps: []Step{
			{ID: "retirement", Questions: []Question{
				{ID: "retirement-value", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Retirement[n].Value }}, Unsure: true},
				{ID: "retirement-loan", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Retirement[n].Loan }}, Unsure: true},
				{ID: "retirement-access", Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Assets.Retirement[n].Access }, Options: []string{facts.AccessWithdraw, facts.AccessLoan, facts.AccessNone}}, Unsure: true},
				{ID: "retirement-borrow", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Retirement[n].Borrow }}, Unsure: true,
					When: func(c *facts.Case, n int) bool { return c.Assets.Retirement[n].Access.Value == facts.AccessLoan }},
				{ID: "retirement-lived-on", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Assets.Retirement[n].LivedOn }}, Unsure: true},
				{ID: "retirement-pays", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Retirement[n].Pays }}, Unsure: true,
					When: func(c *facts.Case, n int) bool { return yes(c.Assets.Retirement[n].LivedOn) }},
				{ID: "retirement-lost", Optional: true, When: func(c *facts.Case, n int) bool { return withdrawable(c.Assets.Retirement[n]) },
					Kind: Percent{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Retirement[n].Lost }}},
			}},
		}}},
	{ID: "investments", When: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasInvestments) },
		Items: &Items{collection: sliceOf[facts.Investment](func(c *facts.Case) *[]facts.Investment { return &c.Assets.Investments }), Steps: []Step{
			{ID: "investment", Questions: []Question{
				{ID: "investment-kind", Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Assets.Investments[n].Kind }, Options: []string{facts.InvestmentSecurities, facts.InvestmentDigital}}},
				{ID: "investment-value", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Investments[n].Value }}, Unsure: true},
				{ID: "investment-loan", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Investments[n].Loan }}, Unsure: true},
			}},
		}}},
	{ID: "policies", When: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasPolicies) },
		Items: &Items{collection: sliceOf[facts.Policy](func(c *facts.Case) *[]facts.Policy { return &c.Assets.Policies }), Steps: []Step{
			{ID: "policy", Questions: []Question{
				{ID: "policy-value", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Policies[n].Value }}, Unsure: true},
				{ID: "policy-loan", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Policies[n].Loan }}, Unsure: true},
			}},
		}}},
	{ID: "valuables", When: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasValuables) },
		Items: &Items{collection: sliceOf[facts.Valuable](func(c *facts.Case) *[]facts.Valuable { return &c.Assets.Valuables }), Steps: []Step{
			{ID: "valuable", Questions: []Question{
				{ID: "valuable-value", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Valuables[n].Value }}, Unsure: true},
				{ID: "valuable-loan", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Assets.Valuables[n].Loan }}, Unsure: true},
			}},
		}}},
	{ID: "effects", Questions: []Question{
		{ID: "other-information", Kind: Picks{Options: []Pick{
			{ID: "lawsuit", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Other.Lawsuit }},
			{ID: "beneficiary", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Other.Beneficiary }},
			{ID: "held-in-trust", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Other.HeldInTrust }},
			{ID: "trustee", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.Trustee }},
			{ID: "safe-deposit", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.SafeDeposit }},
			{ID: "foreign-assets", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.Foreign }},
			{ID: "transferred", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.Transferred }},
			{ID: "lived-abroad", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.Abroad }},
			{ID: "past-bankruptcy", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.Bankruptcy }},
			{ID: "litigation", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.Litigation }},
			{ID: "prison", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Other.Prison }},
			{ID: "has-parted-with", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Assets.Dissipated }},
		}}},
		{ID: "effects", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Effects }}, Unsure: true, Optional: true,
			Wanted: func(c *facts.Case, _ int) bool { return yes(c.Assets.HasValuables) }},
	}},
	{ID: "coming", Questions: []Question{
		{ID: "lawsuit", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Other.Lawsuit.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Other.Lawsuit.Has) }, Unsure: true},
		{ID: "beneficiary", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Other.Beneficiary.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Other.Beneficiary.Has) }, Unsure: true},
		{ID: "held-in-trust", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Other.HeldInTrust.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Other.HeldInTrust.Has) }, Unsure: true},
		{ID: "parted-with", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Dissipated.Amount }}, When: parted, Unsure: true},
		{ID: "parted-with-on", Kind: Date{At: func(c *facts.Case, _ int) *facts.Date { return &c.Assets.DissipatedOn }, Past: true}, When: parted, Unsure: true},
		{ID: "parted-with-for", Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Assets.DissipatedFor },
			Options: []string{facts.DissipatedForNeeds, facts.DissipatedForWork, facts.DissipatedForDebts, facts.DissipatedForOther}}, When: parted, Unsure: true},
		{ID: "parted-with-paid", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.DissipatedPaid }}, When: parted, Unsure: true},
	}},
}

// owned reports whether the vehicle is not leased.
func owned(c *facts.Case, n int) bool { return !yes(c.Assets.Vehicles[n].Leased) }

// parted reports whether something was given away, sold low or spent.
func parted(c *facts.Case, _ int) bool { return yes(c.Assets.Dissipated.Has) }

// withdrawable reports whether the money of a retirement account may be withdrawn.
func withdrawable(r facts.Retirement) bool {
	return r.Access.Value != facts.AccessLoan && r.Access.Value != facts.AccessNone
}

package ask

import "offercheck/calc/facts"

// business is a sole proprietor's assets, income and expenses: Form 433-A (OIC),
// sections 5 and 6. Nobody else is asked the section.
var business = []Step{
	{ID: "business-has", When: hasBusiness, Questions: []Question{
		{ID: "business-has", Kind: Picks{Options: []Pick{
			{ID: "has-things", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Business.HasAssets }},
			{ID: "business-digital", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Digital }},
			{ID: "receivables", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Receivables }},
			{ID: "irregular", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Business.Irregular }},
		}}},
		{ID: "business-cash", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Cash }}, Unsure: true},
	}},
	{ID: "things", When: func(c *facts.Case, _ int) bool { return hasBusiness(c, 0) && yes(c.Business.HasAssets) },
		Items: &Items{collection: sliceOf[facts.BusinessAsset](func(c *facts.Case) *[]facts.BusinessAsset { return &c.Business.Assets }), Steps: []Step{
			{ID: "thing", Questions: []Question{
				{ID: "thing-kind", Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Business.Assets[n].Kind }, Options: []string{facts.AssetTools, facts.AssetVehicle, facts.AssetBuilding, facts.AssetOther}}},
				{ID: "thing-leased", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Business.Assets[n].Leased }}},
				{ID: "thing-producing", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Business.Assets[n].Producing }}, Unsure: true, When: func(c *facts.Case, n int) bool { return !yes(c.Business.Assets[n].Leased) }},
				{ID: "thing-value", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Business.Assets[n].Value }}, Unsure: true, When: func(c *facts.Case, n int) bool { return !yes(c.Business.Assets[n].Leased) }},
				{ID: "thing-loan", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Business.Assets[n].Loan }}, Unsure: true, When: func(c *facts.Case, n int) bool { return !yes(c.Business.Assets[n].Leased) }},
			}},
		}}},
	{ID: "business-amounts", When: hasBusiness, Questions: []Question{
		{ID: "business-digital", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Digital.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Digital.Has) }, Unsure: true},
		{ID: "receivables", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Receivables.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Receivables.Has) }, Unsure: true},
	}},
	{ID: "business-years", When: func(c *facts.Case, _ int) bool { return hasBusiness(c, 0) && yes(c.Business.Irregular) }, Questions: []Question{
		{ID: "business-net-1", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Net[0] }, Signed: true}, Unsure: true},
		{ID: "business-net-2", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Net[1] }, Signed: true}, Unsure: true},
		{ID: "business-net-3", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Net[2] }, Signed: true}, Unsure: true},
	}},
	{ID: "business-income", When: regular, Questions: []Question{
		{ID: "receipts", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Income.Receipts }}, Unsure: true},
		{ID: "business-income", Kind: Picks{Options: []Pick{
			{ID: "business-rent", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Income.Rent }},
			{ID: "business-interest", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Income.Interest }},
			{ID: "business-dividends", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Income.Dividends }},
			{ID: "business-other", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Income.Other }},
		}}},
	}},
	{ID: "business-income-amounts", When: regular, Questions: []Question{
		{ID: "business-rent", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Income.Rent.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Income.Rent.Has) }, Unsure: true},
		{ID: "business-interest", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Income.Interest.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Income.Interest.Has) }, Unsure: true},
		{ID: "business-dividends", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Income.Dividends.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Income.Dividends.Has) }, Unsure: true},
		{ID: "business-other", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Income.Other.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Income.Other.Has) }, Unsure: true},
	}},
	{ID: "business-expenses", When: regular, Questions: []Question{
		{ID: "business-expenses", Kind: Picks{Options: []Pick{
			{ID: "expense-materials", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Materials }},
			{ID: "expense-inventory", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Inventory }},
			{ID: "expense-wages", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Wages }},
			{ID: "expense-rent", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Rent }},
			{ID: "expense-supplies", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Supplies }},
			{ID: "expense-utilities", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Utilities }},
			{ID: "expense-vehicle", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Vehicle }},
			{ID: "expense-insurance", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Insurance }},
			{ID: "expense-taxes", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Taxes }},
			{ID: "expense-secured", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Secured }},
			{ID: "expense-subcontractors", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Subcontractors }},
			{ID: "expense-other", Of: func(c *facts.Case, _ int) *facts.Maybe { return &c.Business.Expenses.Other }},
		}}},
	}},
	{ID: "business-expenses-amounts", When: regular, Questions: []Question{
		{ID: "expense-materials", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Materials.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Materials.Has) }, Unsure: true},
		{ID: "expense-inventory", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Inventory.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Inventory.Has) }, Unsure: true},
		{ID: "expense-wages", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Wages.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Wages.Has) }, Unsure: true},
		{ID: "expense-rent", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Rent.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Rent.Has) }, Unsure: true},
		{ID: "expense-supplies", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Supplies.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Supplies.Has) }, Unsure: true},
		{ID: "expense-utilities", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Utilities.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Utilities.Has) }, Unsure: true},
		{ID: "expense-vehicle", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Vehicle.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Vehicle.Has) }, Unsure: true},
		{ID: "expense-insurance", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Insurance.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Insurance.Has) }, Unsure: true},
		{ID: "expense-taxes", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Taxes.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Taxes.Has) }, Unsure: true},
		{ID: "expense-secured", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Secured.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Secured.Has) }, Unsure: true},
		{ID: "expense-subcontractors", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Subcontractors.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Subcontractors.Has) }, Unsure: true},
		{ID: "expense-other", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Business.Expenses.Other.Amount }}, When: func(c *facts.Case, _ int) bool { return yes(c.Business.Expenses.Other.Has) }, Unsure: true},
	}},
}

func hasBusiness(c *facts.Case, _ int) bool { return yes(c.Business.Has) }

// regular reports whether the business's income and expenses of the last months stand
// for those to come.
func regular(c *facts.Case, _ int) bool { return hasBusiness(c, 0) && !yes(c.Business.Irregular) }

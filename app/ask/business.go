package ask

import "offercheck/calc"

// business is a sole proprietor's: Form 433-A (OIC), sections 5 and 6.
var business = []Step{
	{ID: "has-business", Questions: []Question{
		{ID: "has-business", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Business.Has })}},
	}},
	{ID: "business-cash", When: when(hasBusiness), Questions: []Question{
		{ID: "business-cash", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Business.Cash })}, Unsure: true},
	}},
	{ID: "has-things", When: when(hasBusiness), Questions: []Question{
		{ID: "has-things", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Business.HasThings })}},
	}},
	{ID: "things", When: when(func(c *calc.Case) bool { return hasBusiness(c) && yes(c.Business.HasThings) }),
		Items: items(func(c *calc.Case) *[]calc.BusinessThing { return &c.Business.Things },
			Step{ID: "thing", Questions: []Question{
				{ID: "thing-kind", Kind: Choice{At: func(c *calc.Case, n int) *calc.Choice { return &c.Business.Things[n].Kind }, Options: []string{calc.ThingTools, calc.ThingVehicle, calc.ThingBuilding, calc.ThingOther}}},
				{ID: "thing-leased", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Business.Things[n].Leased }}},
				{ID: "thing-producing", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Business.Things[n].Producing }}, Unsure: true, When: func(c *calc.Case, n int) bool { return !yes(c.Business.Things[n].Leased) }},
				{ID: "thing-value", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Business.Things[n].Value }}, Unsure: true, When: func(c *calc.Case, n int) bool { return !yes(c.Business.Things[n].Leased) }},
				{ID: "thing-loan", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Business.Things[n].Loan }}, Unsure: true, When: func(c *calc.Case, n int) bool { return !yes(c.Business.Things[n].Leased) }},
			}},
		)},
	{ID: "business-more", When: when(hasBusiness), Questions: []Question{
		{ID: "business-more", Kind: Picks{Options: []Pick{
			pick("business-digital", func(c *calc.Case) *calc.Maybe { return &c.Business.Digital }),
			pick("receivables", func(c *calc.Case) *calc.Maybe { return &c.Business.Receivables }),
		}}},
	}},
	{ID: "business-more-amounts", When: when(hasBusiness), Questions: []Question{
		ticked("business-digital", func(c *calc.Case) *calc.Maybe { return &c.Business.Digital }),
		ticked("receivables", func(c *calc.Case) *calc.Maybe { return &c.Business.Receivables }),
	}},
	{ID: "irregular", When: when(hasBusiness), Questions: []Question{
		{ID: "irregular", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Business.Irregular })}},
	}},
	{ID: "business-years", When: when(func(c *calc.Case) bool { return hasBusiness(c) && yes(c.Business.Irregular) }), Questions: []Question{
		{ID: "business-net-1", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Business.Net[0] }), Signed: true}, Unsure: true},
		{ID: "business-net-2", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Business.Net[1] }), Signed: true}, Unsure: true},
		{ID: "business-net-3", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Business.Net[2] }), Signed: true}, Unsure: true},
	}},
	{ID: "receipts", When: when(regular), Questions: []Question{
		{ID: "receipts", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Business.Income.Receipts })}, Unsure: true},
	}},
	{ID: "business-income", When: when(regular), Questions: []Question{
		{ID: "business-income", Kind: Picks{Options: []Pick{
			pick("business-rent", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Rent }),
			pick("business-interest", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Interest }),
			pick("business-dividends", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Dividends }),
			pick("business-other", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Other }),
		}}},
	}},
	{ID: "business-income-amounts", When: when(regular), Questions: []Question{
		ticked("business-rent", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Rent }),
		ticked("business-interest", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Interest }),
		ticked("business-dividends", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Dividends }),
		ticked("business-other", func(c *calc.Case) *calc.Maybe { return &c.Business.Income.Other }),
	}},
	{ID: "business-expenses", When: when(regular), Questions: []Question{
		{ID: "business-expenses", Kind: Picks{Options: []Pick{
			pick("expense-materials", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Materials }),
			pick("expense-inventory", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Inventory }),
			pick("expense-wages", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Wages }),
			pick("expense-rent", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Rent }),
			pick("expense-supplies", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Supplies }),
			pick("expense-utilities", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Utilities }),
			pick("expense-vehicle", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Vehicle }),
			pick("expense-insurance", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Insurance }),
			pick("expense-taxes", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Taxes }),
			pick("expense-secured", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Secured }),
			pick("expense-other", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Other }),
		}}},
	}},
	{ID: "business-expenses-amounts", When: when(regular), Questions: []Question{
		ticked("expense-materials", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Materials }),
		ticked("expense-inventory", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Inventory }),
		ticked("expense-wages", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Wages }),
		ticked("expense-rent", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Rent }),
		ticked("expense-supplies", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Supplies }),
		ticked("expense-utilities", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Utilities }),
		ticked("expense-vehicle", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Vehicle }),
		ticked("expense-insurance", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Insurance }),
		ticked("expense-taxes", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Taxes }),
		ticked("expense-secured", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Secured }),
		ticked("expense-other", func(c *calc.Case) *calc.Maybe { return &c.Business.Expenses.Other }),
	}},
}

func hasBusiness(c *calc.Case) bool { return yes(c.Business.Has) }

// regular is a business whose present months speak for those to come.
func regular(c *calc.Case) bool { return hasBusiness(c) && !yes(c.Business.Irregular) }

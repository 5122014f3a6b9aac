package ask

import "offercheck/calc"

// debt is what is owed, and for which years.
var debt = []Step{
	{ID: "debt-total", Questions: []Question{
		{ID: "debt-total", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Debt.Total })}},
	}},
	{ID: "tax-years", Items: items(func(c *calc.Case) *[]calc.TaxYear { return &c.Debt.Years },
		Step{ID: "tax-year", Questions: []Question{
			{ID: "tax-year", Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Debt.Years[n].Year }, Least: 1990, Most: 2030}},
		}},
		Step{ID: "tax-year-expires", Questions: []Question{
			{ID: "tax-year-expires", Kind: Date{At: func(c *calc.Case, n int) *calc.Date { return &c.Debt.Years[n].Expires }}, Unsure: true},
		}},
		Step{ID: "tax-year-assessed", Questions: []Question{
			{ID: "tax-year-assessed", Kind: Date{At: func(c *calc.Case, n int) *calc.Date { return &c.Debt.Years[n].Assessed }}, Unsure: true,
				When: func(c *calc.Case, n int) bool { return c.Debt.Years[n].Expires.Unsure }},
		}},
	)},
}

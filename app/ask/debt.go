package ask

import "offercheck/calc"

// debt is what is owed, and for which years.
var debt = []Step{
	{ID: "debt-total", Questions: []Question{
		{ID: "debt-total", Kind: Money{At: func(c *calc.Case, _ int) *calc.Amount { return &c.Debt.Total }}},
	}},
	{ID: "tax-years", Items: &Items{list: in[calc.TaxYear](func(c *calc.Case) *[]calc.TaxYear { return &c.Debt.Years }), Steps: []Step{
		{ID: "tax-year", Questions: []Question{
			{ID: "tax-year", Kind: Count{At: func(c *calc.Case, n int) *calc.Count { return &c.Debt.Years[n].Year }, Least: 1990, Most: 2030}},
		}},
		{ID: "tax-year-expires", Questions: []Question{
			{ID: "tax-year-expires", Kind: Date{At: func(c *calc.Case, n int) *calc.Date { return &c.Debt.Years[n].Expires }}, Unsure: true},
		}},
		{ID: "tax-year-assessed", Questions: []Question{
			{ID: "tax-year-assessed", Kind: Date{At: func(c *calc.Case, n int) *calc.Date { return &c.Debt.Years[n].Assessed }}, Unsure: true,
				When: func(c *calc.Case, n int) bool { return c.Debt.Years[n].Expires.Unsure }},
		}},
	}}},
}

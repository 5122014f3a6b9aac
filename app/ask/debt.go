package ask

import "offercheck/calc/facts"

// debt is what is owed, and for which years.
var debt = []Step{
	{ID: "debt-total", Questions: []Question{
		{ID: "debt-total", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Debt.Total }}, Unsure: true},
	}},
	{ID: "tax-years", Items: &Items{list: in[facts.TaxYear](func(c *facts.Case) *[]facts.TaxYear { return &c.Debt.Years }), Steps: []Step{
		{ID: "tax-year", Questions: []Question{
			{ID: "tax-year", Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Debt.Years[n].Year }, Least: 1990, Most: 2030}},
			{ID: "year-owed", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Owed }}, Optional: true,
				Wanted: func(c *facts.Case, n int) bool {
					return c.Debt.Total.Unsure && !c.Debt.Years[n].History.Shown.Given
				}},
			{ID: "year-owed-on", Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.OwedOn }, Past: true}, Unsure: true,
				When: owedOfYear},
			{ID: "year-owed-tax", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.OwedTax }}, Optional: true,
				When: owedOfYear},
		}},
		{ID: "tax-year-expires", Questions: []Question{
			{ID: "tax-year-expires", Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].Expires }}, Unsure: true, Optional: true,
				Wanted: func(c *facts.Case, n int) bool { return !c.Debt.Years[n].Assessed.Given }},
			{ID: "tax-year-assessed", Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].Assessed }, Past: true}, Unsure: true, Optional: true,
				Wanted: func(c *facts.Case, n int) bool { return c.Debt.Years[n].Expires.Unsure }},
		}},
		{ID: "year-return", Aside: true, Questions: yearReturn},
		{ID: "year-tax", Aside: true, Questions: yearTax},
		{ID: "year-payments", Aside: true, When: amountOfYear, Questions: yearPayments},
		{ID: "year-later", Aside: true, Questions: yearLater},
		{ID: "year-notices", Aside: true, When: amountOfYear, Questions: yearNotices},
		{ID: "year-charged", Aside: true, When: amountOfYear, Questions: yearCharged},
	}}},
	{ID: "events", Aside: true, Items: &Items{list: in[facts.Event](func(c *facts.Case) *[]facts.Event { return &c.Debt.Events }), Steps: events}},
}

// owedOfYear says that what a letter says is owed for the year is told.
func owedOfYear(c *facts.Case, n int) bool { return c.Debt.Years[n].History.Owed.Given }

// shownOfYear says that the tax on the year's return is told: then what the year
// is made of is reckoned from there, not from a letter.
func shownOfYear(c *facts.Case, n int) bool { return c.Debt.Years[n].History.Shown.Given }

// amountOfYear says that something is told of which penalties and interest can be
// reckoned.
func amountOfYear(c *facts.Case, n int) bool {
	return owedOfYear(c, n) || shownOfYear(c, n) || len(c.Debt.Years) == 1 && c.Debt.Total.Given
}

package ask

import "offercheck/calc/facts"

// debt is the balance due, and the tax years it is for.
var debt = []Step{
	{ID: "debt-total", Questions: []Question{
		{ID: "debt-total", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Debt.Total }}, Unsure: true},
	}},
	{ID: "tax-years", Items: &Items{collection: sliceOf[facts.TaxYear](func(c *facts.Case) *[]facts.TaxYear { return &c.Debt.Years }), Free: yearsUnknown, Steps: []Step{
		{ID: "tax-year", Questions: []Question{
			{ID: "tax-year", Kind: Count{At: func(c *facts.Case, n int) *facts.Count { return &c.Debt.Years[n].Year }, Least: 1990, Most: 2030}},
			{ID: "tax-year-expires", Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].Expires }}, Optional: true,
				Or: "tax-year-assessed", Wanted: func(c *facts.Case, n int) bool { return !c.Debt.Years[n].Assessed.Answered() }},
			{ID: "tax-year-assessed", Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].Assessed }, Past: true}, Unsure: true, Optional: true},
			{ID: "year-owed", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Owed }}, Optional: true,
				Wanted: func(c *facts.Case, n int) bool {
					h := c.Debt.Years[n].History
					return c.Debt.Total.Unsure && !shownOfYear(c, n) && !h.Penalty.Given || h.OwedOn.Given || h.OwedTax.Given
				}},
			{ID: "year-owed-on", Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.OwedOn }, Past: true}, Unsure: true, Optional: true,
				Wanted: owedOfYear},
			{ID: "year-owed-tax", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.OwedTax }}, Optional: true,
				When: incomeTaxOfYear},
		}},
		{ID: "year-kind", Optional: true, Questions: yearKind},
		{ID: "year-return", Optional: true, When: incomeTaxOfYear, Questions: yearReturn},
		{ID: "year-tax", Optional: true, When: incomeTaxOfYear, Questions: yearTax},
		{ID: "year-payments", Optional: true, When: amountOfYear, Questions: yearPayments},
		{ID: "year-later", Optional: true, When: func(c *facts.Case, n int) bool {
			return incomeTaxOfYear(c, n) || len(c.Debt.Years[n].History.Later) > 0
		}, Questions: yearLater},
		{ID: "year-notices", Optional: true, When: amountOfYear, Questions: yearNotices},
		{ID: "year-charged", Optional: true, When: func(c *facts.Case, n int) bool { return amountOfYear(c, n) && incomeTaxOfYear(c, n) }, Questions: yearCharged},
		{ID: "year-relief", Optional: true, When: func(c *facts.Case, n int) bool { return amountOfYear(c, n) && incomeTaxOfYear(c, n) }, Questions: yearRelief},
	}}},
	{ID: "events", Optional: true, Items: &Items{collection: sliceOf[facts.Event](func(c *facts.Case) *[]facts.Event { return &c.Debt.Events }), Steps: events}},
}

// penaltyOfYear reports whether the debt is a civil penalty, which has no return, and
// incomeTaxOfYear whether it is a year's income tax.
func penaltyOfYear(c *facts.Case, n int) bool   { return c.Debt.Years[n].IsPenalty() }
func incomeTaxOfYear(c *facts.Case, n int) bool { return !penaltyOfYear(c, n) }

// owedOfYear reports whether the balance due for the year, as a letter of the IRS has
// it, is answered.
func owedOfYear(c *facts.Case, n int) bool { return c.Debt.Years[n].History.Owed.Given }

// shownOfYear reports whether the tax shown on the year's return is answered. The
// year's account is then computed from the return, not from a letter.
func shownOfYear(c *facts.Case, n int) bool { return c.Debt.Years[n].History.Shown.Given }

// amountOfYear reports whether there is an amount on which the year's penalties and
// interest can be computed.
func amountOfYear(c *facts.Case, n int) bool {
	return owedOfYear(c, n) || shownOfYear(c, n) || c.Debt.Years[n].History.Penalty.Given || len(c.Debt.Years) == 1 && c.Debt.Total.Given
}

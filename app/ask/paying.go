package ask

import "offercheck/calc/facts"

// paying is what bears on paying over time, aside from what an offer asks: Form 9465.
var paying = []Question{
	{ID: "paying-monthly", Optional: true, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Paying.Monthly }}},
	{ID: "paying-down", Optional: true, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Paying.Down }}},
	{ID: "assessed", Optional: true, Unsure: true, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Paying.Assessed }}},
	{ID: "on-time-before", Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Paying.OnTime }}},
	{ID: "earlier-agreement", Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Paying.Earlier }}},
	{ID: "officer", Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Paying.Officer }}},
	{ID: "certified", Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Paying.Certified }}},
}

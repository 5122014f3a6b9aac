package ask

import "offercheck/calc"

// household is where and with whom the taxpayer lives.
var household = []Step{
	{ID: "place", Questions: []Question{
		{ID: "state", Kind: State{At: func(c *calc.Case, _ int) *calc.Choice { return &c.Household.State }}},
		{ID: "county", Kind: County{
			At: func(c *calc.Case, _ int) *calc.Choice { return &c.Household.County },
			In: func(c *calc.Case) calc.Choice { return c.Household.State },
		}},
	}},
	{ID: "people", Questions: []Question{
		{ID: "under-65", Kind: Count{At: func(c *calc.Case, _ int) *calc.Count { return &c.Household.Under65 }, Most: 20}},
		{ID: "over-65", Kind: Count{At: func(c *calc.Case, _ int) *calc.Count { return &c.Household.Over65 }, Most: 20}},
	}},
	{ID: "owing", Questions: []Question{
		{ID: "owing", Kind: Choice{At: func(c *calc.Case, _ int) *calc.Choice { return &c.Household.Owing },
			Options: []string{calc.OwingAlone, calc.OwingJoint, calc.OwingMarried}}},
		{ID: "alone", Kind: YesNo{At: func(c *calc.Case, _ int) *calc.YesNo { return &c.Household.Alone }}},
	}},
	{ID: "others", When: func(c *calc.Case, _ int) bool { return c.Household.Alone.Given && !c.Household.Alone.Value },
		Items: &Items{list: in[calc.Person](func(c *calc.Case) *[]calc.Person { return &c.Household.Others }), Steps: []Step{
			{ID: "other", Questions: []Question{
				{ID: "other-shares", Kind: YesNo{At: func(c *calc.Case, n int) *calc.YesNo { return &c.Household.Others[n].Shares }}},
				{ID: "other-income", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Household.Others[n].Income }}, Unsure: true,
					When: func(c *calc.Case, n int) bool { return yes(c.Household.Others[n].Shares) }},
				{ID: "other-gives", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Household.Others[n].Gives }}, Unsure: true,
					When: func(c *calc.Case, n int) bool {
						return c.Household.Others[n].Shares.Given && !c.Household.Others[n].Shares.Value
					}},
			}},
		}}},
}

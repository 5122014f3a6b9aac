package ask

import "offercheck/calc/facts"

// household is where the taxpayer lives, and with whom.
var household = []Step{
	{ID: "place", Questions: []Question{
		{ID: "state", Kind: State{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.State }}},
		{ID: "county", Kind: County{
			At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.County },
			In: func(c *facts.Case) facts.Choice { return c.Household.State },
		}},
	}},
	{ID: "people", Questions: []Question{
		{ID: "under-65", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Household.Under65 }, Most: 20}},
		{ID: "over-65", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Household.Over65 }, Most: 20}},
	}},
	{ID: "owing", Questions: []Question{
		{ID: "owing", Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.Owing },
			Options: []string{facts.OwingAlone, facts.OwingJoint, facts.OwingMarried}}},
		{ID: "alone", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Alone }}},
	}},
	{ID: "others", When: func(c *facts.Case, _ int) bool { return c.Household.Alone.Given && !c.Household.Alone.Value },
		Items: &Items{collection: sliceOf[facts.Person](func(c *facts.Case) *[]facts.Person { return &c.Household.Others }), Steps: []Step{
			{ID: "other", Questions: []Question{
				{ID: "other-shares", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Household.Others[n].Shares }}},
				{ID: "other-income", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Household.Others[n].Income }}, Unsure: true,
					When: func(c *facts.Case, n int) bool { return yes(c.Household.Others[n].Shares) }},
				{ID: "other-gives", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Household.Others[n].Gives }}, Unsure: true,
					When: func(c *facts.Case, n int) bool {
						return c.Household.Others[n].Shares.Given && !c.Household.Others[n].Shares.Value
					}},
			}},
		}}},
}

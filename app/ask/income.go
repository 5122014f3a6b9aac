package ask

import "offercheck/calc"

// income is what comes in each month, before tax.
var income = []Step{
	{ID: "employed", Questions: []Question{
		{ID: "employed", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Income.Employed })}},
	}},
	{ID: "jobs", When: when(func(c *calc.Case) bool { return yes(c.Income.Employed) }),
		Items: items(func(c *calc.Case) *[]calc.Job { return &c.Income.Jobs },
			Step{ID: "job", Questions: []Question{
				{ID: "job-whose", When: when(joint), Kind: Choice{At: func(c *calc.Case, n int) *calc.Choice { return &c.Income.Jobs[n].Whose },
					Options: []string{calc.WhoseOwn, calc.WhoseSpouse}}},
				{ID: "job-every", Kind: Choice{At: func(c *calc.Case, n int) *calc.Choice { return &c.Income.Jobs[n].Every },
					Options: []string{calc.EveryWeek, calc.EveryTwoWeeks, calc.TwiceEachMonth, calc.EveryMonth}}},
				{ID: "job-pay", Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Income.Jobs[n].Pay }}, Unsure: true},
				{ID: "job-overtime", Optional: true, Kind: Money{At: func(c *calc.Case, n int) *calc.Amount { return &c.Income.Jobs[n].Overtime }}},
			}},
		)},
	{ID: "benefits", Questions: []Question{
		{ID: "benefits", Kind: Picks{Options: []Pick{
			pick("social-security", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.SocialSecurity }),
			pick("pension", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.Pension }),
			pick("unemployment", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.Unemployment }),
			pick("other-benefit", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.Other }),
		}}},
	}},
	{ID: "benefits-amounts", Questions: []Question{
		ticked("social-security", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.SocialSecurity }),
		ticked("pension", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.Pension }),
		ticked("unemployment", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.Unemployment }),
		ticked("other-benefit", func(c *calc.Case) *calc.Maybe { return &c.Income.Own.Other }),
	}},
	{ID: "spouse-benefits", When: when(joint), Questions: []Question{
		{ID: "spouse-benefits", Kind: Picks{Options: []Pick{
			pick("spouse-social-security", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.SocialSecurity }),
			pick("spouse-pension", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.Pension }),
			pick("spouse-unemployment", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.Unemployment }),
			pick("spouse-other-benefit", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.Other }),
		}}},
	}},
	{ID: "spouse-benefits-amounts", When: when(joint), Questions: []Question{
		ticked("spouse-social-security", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.SocialSecurity }),
		ticked("spouse-pension", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.Pension }),
		ticked("spouse-unemployment", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.Unemployment }),
		ticked("spouse-other-benefit", func(c *calc.Case) *calc.Maybe { return &c.Income.Spouse.Other }),
	}},
	{ID: "more-income", Questions: []Question{
		{ID: "more-income", Kind: Picks{Options: []Pick{
			pick("interest", func(c *calc.Case) *calc.Maybe { return &c.Income.Interest }),
			pick("distribution", func(c *calc.Case) *calc.Maybe { return &c.Income.Distribution }),
			pick("rent-income", func(c *calc.Case) *calc.Maybe { return &c.Income.Rent }),
			pick("child-support", func(c *calc.Case) *calc.Maybe { return &c.Income.ChildSupport }),
			pick("alimony", func(c *calc.Case) *calc.Maybe { return &c.Income.Alimony }),
		}}},
	}},
	{ID: "more-income-amounts", Questions: []Question{
		ticked("interest", func(c *calc.Case) *calc.Maybe { return &c.Income.Interest }),
		ticked("distribution", func(c *calc.Case) *calc.Maybe { return &c.Income.Distribution }),
		ticked("rent-income", func(c *calc.Case) *calc.Maybe { return &c.Income.Rent }),
		ticked("child-support", func(c *calc.Case) *calc.Maybe { return &c.Income.ChildSupport }),
		ticked("alimony", func(c *calc.Case) *calc.Maybe { return &c.Income.Alimony }),
	}},
	{ID: "income-changing", Questions: []Question{
		{ID: "income-changing", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Income.Changing })}, Unsure: true},
	}},
}

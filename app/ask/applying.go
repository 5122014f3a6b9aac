package ask

import "offercheck/calc"

// applying is what the IRS asks before it looks at an offer, and what may
// speak for one beyond the sums.
var applying = []Step{
	{ID: "bankruptcy", Questions: []Question{
		{ID: "bankruptcy", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.Bankruptcy })}, Unsure: true},
	}},
	{ID: "returns-filed", Questions: []Question{
		{ID: "returns-filed", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.ReturnsFiled })}, Unsure: true},
	}},
	{ID: "extension", Questions: []Question{
		{ID: "extension", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.Extension })}, Unsure: true},
	}},
	{ID: "billed", Questions: []Question{
		{ID: "billed", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.Billed })}, Unsure: true},
	}},
	{ID: "estimated", Questions: []Question{
		{ID: "estimated", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.Estimated })}, Unsure: true},
	}},
	{ID: "employer", Questions: []Question{
		{ID: "employer", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.Employer })}},
	}},
	{ID: "deposits", When: when(func(c *calc.Case) bool { return yes(c.Applying.Employer) }), Questions: []Question{
		{ID: "deposits", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.Deposits })}, Unsure: true},
	}},
	{ID: "open-matters", Questions: []Question{
		{ID: "open-matters", Kind: Picks{Options: []Pick{
			tick("audit", func(c *calc.Case) *calc.YesNo { return &c.Applying.Audit }),
			tick("innocent-claim", func(c *calc.Case) *calc.YesNo { return &c.Applying.InnocentClaim }),
			tick("inactive-itin", func(c *calc.Case) *calc.YesNo { return &c.Applying.InactiveITIN }),
			tick("separate", func(c *calc.Case) *calc.YesNo { return &c.Applying.Separate }),
			tick("trust-fund", func(c *calc.Case) *calc.YesNo { return &c.Applying.TrustFund }),
		}}},
	}},
	{ID: "trust-fund-paid", When: when(func(c *calc.Case) bool { return yes(c.Applying.TrustFund) }), Questions: []Question{
		{ID: "trust-fund-paid", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.TrustFundPaid })}, Unsure: true},
	}},
	{ID: "court-matters", Questions: []Question{
		{ID: "court-matters", Kind: Picks{Options: []Pick{
			tick("justice", func(c *calc.Case) *calc.YesNo { return &c.Applying.Justice }),
			tick("restitution", func(c *calc.Case) *calc.YesNo { return &c.Applying.Restitution }),
			tick("judgment", func(c *calc.Case) *calc.YesNo { return &c.Applying.Judgment }),
			tick("transition", func(c *calc.Case) *calc.YesNo { return &c.Applying.Transition }),
		}}},
	}},
	{ID: "stay-current", Questions: []Question{
		{ID: "stay-current", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.StayCurrent })}, Unsure: true},
	}},
	{ID: "tax-is-wrong", Questions: []Question{
		{ID: "tax-is-wrong", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Applying.TaxIsWrong })}, Unsure: true},
	}},
	{ID: "agi", Questions: []Question{
		{ID: "agi", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Applying.AGI }), Signed: true}, Unsure: true},
	}},
	{ID: "circumstances", Questions: []Question{
		{ID: "circumstances", Kind: Picks{Options: []Pick{
			tick("illness", func(c *calc.Case) *calc.YesNo { return &c.Applying.Illness }),
			tick("needs", func(c *calc.Case) *calc.YesNo { return &c.Applying.Needs }),
			tick("asset-needed", func(c *calc.Case) *calc.YesNo { return &c.Applying.AssetNeeded }),
			tick("age", func(c *calc.Case) *calc.YesNo { return &c.Applying.Age }),
			tick("dependents", func(c *calc.Case) *calc.YesNo { return &c.Applying.Dependents }),
			tick("catastrophe", func(c *calc.Case) *calc.YesNo { return &c.Applying.Catastrophe }),
			tick("unfair", func(c *calc.Case) *calc.YesNo { return &c.Applying.Unfair }),
		}}},
	}},
}

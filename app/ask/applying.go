package ask

import "offercheck/calc/facts"

// applying is what Form 656 and its booklet ask before the IRS considers an offer, and
// the circumstances that may be grounds for one (doubt as to liability, effective tax
// administration).
var applying = []Step{
	{ID: "before", Questions: []Question{
		{ID: "bankruptcy", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Bankruptcy }}, Unsure: true},
		{ID: "returns-filed", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.ReturnsFiled }}, Unsure: true},
		{ID: "extension", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Extension }}, Unsure: true},
		{ID: "billed", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Billed }}, Unsure: true},
	}},
	{ID: "keeping-up", Questions: []Question{
		{ID: "estimated", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Estimated }}, Unsure: true},
		{ID: "stay-current", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.StayCurrent }}, Unsure: true},
		{ID: "employer", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Employer }}},
		{ID: "deposits", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Deposits }}, Unsure: true,
			When: func(c *facts.Case, _ int) bool { return yes(c.Applying.Employer) }},
	}},
	{ID: "open-matters", Questions: []Question{
		{ID: "open-matters", Kind: Picks{Options: []Pick{
			{ID: "audit", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Audit }},
			{ID: "innocent-claim", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.InnocentClaim }},
			{ID: "inactive-itin", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.InactiveITIN }},
			{ID: "separate", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Separate }},
			{ID: "trust-fund", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.TrustFund }},
			{ID: "justice", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Justice }},
			{ID: "restitution", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Restitution }},
			{ID: "judgment", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Judgment }},
			{ID: "transition", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Transition }},
		}}},
	}},
	{ID: "trust-fund-paid", When: func(c *facts.Case, _ int) bool { return yes(c.Applying.TrustFund) }, Questions: []Question{
		{ID: "trust-fund-paid", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.TrustFundPaid }}, Unsure: true},
	}},
	{ID: "for-you", Questions: []Question{
		{ID: "tax-is-wrong", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.TaxIsWrong }}, Unsure: true},
		{ID: "circumstances", Kind: Picks{Options: []Pick{
			{ID: "illness", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Illness }},
			{ID: "needs", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Needs }},
			{ID: "asset-needed", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.AssetNeeded }},
			{ID: "age", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Age }},
			{ID: "dependents", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Dependents }},
			{ID: "catastrophe", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Catastrophe }},
			{ID: "unfair", Is: func(c *facts.Case) *facts.YesNo { return &c.Applying.Unfair }},
		}}},
	}}, {ID: "paying", Optional: true, Questions: paying},
	{ID: "dispute", Optional: true, Questions: dispute},
	{ID: "borrowing", Optional: true, Questions: borrowing},
	{ID: "levy", Optional: true, Questions: levied},
}

package ask

import "offercheck/calc/facts"

// applying is what Form 656 and its booklet ask before the IRS considers an offer, and
// the circumstances that may be grounds for one (doubt as to liability, effective tax
// administration).
var applying = []Step{
	{ID: "open-matters", Questions: []Question{
		{ID: "open-matters", Kind: Picks{Options: []Pick{
			{ID: "not-billed", Line: "billed", Says: TickNo, Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Billed }},
			{ID: "cannot-keep-up", Line: "stay-current", Says: TickNo, Is: staysCurrent},
			{ID: "keep-up-unsure", Line: "stay-current", Says: TickUnsure, Is: staysCurrent},
			{ID: "audit", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Audit }},
			{ID: "innocent-claim", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.InnocentClaim }},
			{ID: "inactive-itin", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.InactiveITIN }},
			{ID: "separate", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Separate }},
			{ID: "trust-fund", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.TrustFund }},
			{ID: "justice", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Justice }},
			{ID: "restitution", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Restitution }},
			{ID: "judgment", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Judgment }},
			{ID: "tax-is-wrong", Is: taxIsWrong},
			{ID: "tax-wrong-unsure", Line: "tax-is-wrong", Says: TickUnsure, Is: taxIsWrong},
		}}},
		{ID: "circumstances", Kind: Picks{Options: []Pick{
			{ID: "illness", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Illness }},
			{ID: "needs", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Needs }},
			{ID: "asset-needed", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.AssetNeeded }},
			{ID: "age", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Age }},
			{ID: "dependents", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Dependents }},
			{ID: "catastrophe", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Catastrophe }},
			{ID: "unfair", Is: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Unfair }},
		}}},
	}},
	{ID: "trust-fund-paid", When: func(c *facts.Case, _ int) bool { return yes(c.Applying.TrustFund) }, Questions: []Question{
		{ID: "trust-fund-paid", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.TrustFundPaid }}, Unsure: true},
	}},
	{ID: "paying", Optional: true, Questions: paying},
	{ID: "dispute", Optional: true, Questions: dispute},
	{ID: "borrowing", Optional: true, Questions: borrowing},
	{ID: "levy", Optional: true, Questions: levied},
	{ID: "transition", Optional: true, Questions: []Question{
		{ID: "transition", Optional: true, Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.Transition }}},
	}},
}

func staysCurrent(c *facts.Case, _ int) *facts.YesNo { return &c.Applying.StayCurrent }
func taxIsWrong(c *facts.Case, _ int) *facts.YesNo   { return &c.Applying.TaxIsWrong }

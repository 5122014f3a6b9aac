package ask

import "offercheck/calc"

// spending is what goes out each month. Food and clothing are not asked: the
// IRS allows a fixed amount. What a car costs is asked with the car.
var spending = []Step{
	{ID: "housing", Questions: []Question{
		{ID: "rent", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Living.Rent })}, Unsure: true},
		{ID: "utilities", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Living.Utilities })}, Unsure: true},
	}},
	{ID: "taxes", Questions: []Question{
		{ID: "taxes", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Living.Taxes })}, Unsure: true},
	}},
	{ID: "health-insurance", Questions: []Question{
		{ID: "health-insurance", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Living.HealthInsurance })}, Unsure: true},
	}},
	{ID: "medical", Questions: []Question{
		{ID: "has-medical", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Living.Medical.Has })}, Unsure: true},
	}},
	{ID: "medical-amount", Questions: []Question{
		ticked("medical", func(c *calc.Case) *calc.Maybe { return &c.Living.Medical }),
	}},
	{ID: "public-transport", Questions: []Question{
		{ID: "public-transport", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Living.PublicTransport })}, Unsure: true},
	}},
	{ID: "more-spending", Questions: []Question{
		{ID: "more-spending", Kind: Picks{Options: []Pick{
			pick("court-ordered", func(c *calc.Case) *calc.Maybe { return &c.Living.CourtOrdered }),
			pick("care", func(c *calc.Case) *calc.Maybe { return &c.Living.Care }),
			pick("life-insurance", func(c *calc.Case) *calc.Maybe { return &c.Living.LifeInsurance }),
			pick("student-loans", func(c *calc.Case) *calc.Maybe { return &c.Living.StudentLoans }),
			pick("dues", func(c *calc.Case) *calc.Maybe { return &c.Living.Dues }),
			pick("secured", func(c *calc.Case) *calc.Maybe { return &c.Living.Secured }),
			pick("fees", func(c *calc.Case) *calc.Maybe { return &c.Living.Fees }),
			tick("state-tax", func(c *calc.Case) *calc.YesNo { return &c.Living.StateTax.Has }),
		}}},
	}},
	{ID: "more-spending-amounts", Questions: []Question{
		ticked("court-ordered", func(c *calc.Case) *calc.Maybe { return &c.Living.CourtOrdered }),
		ticked("care", func(c *calc.Case) *calc.Maybe { return &c.Living.Care }),
		ticked("life-insurance", func(c *calc.Case) *calc.Maybe { return &c.Living.LifeInsurance }),
		{ID: "term", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Living.Term })}, Unsure: true,
			When: when(func(c *calc.Case) bool { return yes(c.Living.LifeInsurance.Has) })},
		ticked("student-loans", func(c *calc.Case) *calc.Maybe { return &c.Living.StudentLoans }),
		ticked("dues", func(c *calc.Case) *calc.Maybe { return &c.Living.Dues }),
		ticked("secured", func(c *calc.Case) *calc.Maybe { return &c.Living.Secured }),
		ticked("fees", func(c *calc.Case) *calc.Maybe { return &c.Living.Fees }),
	}},
	{ID: "state-tax", When: when(func(c *calc.Case) bool { return yes(c.Living.StateTax.Has) }), Questions: []Question{
		{ID: "state-tax-payment", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Living.StateTax.Payment })}, Unsure: true},
		{ID: "state-tax-earlier", Kind: YesNo{At: one(func(c *calc.Case) *calc.YesNo { return &c.Living.StateTax.Earlier })}, Unsure: true},
		{ID: "state-tax-balance", Kind: Money{At: one(func(c *calc.Case) *calc.Amount { return &c.Living.StateTax.Balance })}, Unsure: true},
	}},
	{ID: "not-allowed", Questions: []Question{
		{ID: "not-allowed", Kind: Picks{Options: []Pick{
			pick("credit-cards", func(c *calc.Case) *calc.Maybe { return &c.Living.CreditCards }),
			pick("savings", func(c *calc.Case) *calc.Maybe { return &c.Living.Savings }),
			pick("giving", func(c *calc.Case) *calc.Maybe { return &c.Living.Giving }),
			pick("tuition", func(c *calc.Case) *calc.Maybe { return &c.Living.Tuition }),
		}}},
	}},
	{ID: "not-allowed-amounts", Questions: []Question{
		ticked("credit-cards", func(c *calc.Case) *calc.Maybe { return &c.Living.CreditCards }),
		ticked("savings", func(c *calc.Case) *calc.Maybe { return &c.Living.Savings }),
		ticked("giving", func(c *calc.Case) *calc.Maybe { return &c.Living.Giving }),
		ticked("tuition", func(c *calc.Case) *calc.Maybe { return &c.Living.Tuition }),
	}},
}

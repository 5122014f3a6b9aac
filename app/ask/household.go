package ask

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// household is where the taxpayer lives, and with whom.
var household = []Step{
	{ID: "place", Questions: []Question{
		{ID: "state", Kind: State{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.State }}},
		{ID: "county", Kind: County{
			At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.County },
			In: func(c *facts.Case) facts.Choice { return c.Household.State },
		}, When: inCounty},
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
				{ID: "other-spouse", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Household.Others[n].Spouse }},
					When: func(c *facts.Case, _ int) bool { return inCommunityState(c) }},
				{ID: "other-apart", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Household.Others[n].Apart }},
					When: func(c *facts.Case, n int) bool { return !yes(c.Household.Others[n].Spouse) }},
				{ID: "other-shares", Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Household.Others[n].Shares }}, When: together},
				{ID: "other-income", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Household.Others[n].Income }}, Unsure: true,
					When: func(c *facts.Case, n int) bool {
						p := c.Household.Others[n]
						return together(c, n) && yes(p.Shares) || p.Shares.Given && yes(p.Spouse) && inCommunityState(c)
					}},
				{ID: "other-gives", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Household.Others[n].Gives }}, Unsure: true,
					When: func(c *facts.Case, n int) bool {
						return together(c, n) && facts.No(c.Household.Others[n].Shares)
					}},
			}},
		}}},
	{ID: "community", When: func(c *facts.Case, _ int) bool {
		return c.Household.Owing.Value == facts.OwingMarried && c.Household.State.Given
	},
		Questions: []Question{
			{ID: "community-lived", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Community.Lived }},
				When: func(c *facts.Case, _ int) bool { return !inCommunityState(c) }},
			{ID: "community-debt", Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.Community.Debt },
				Options: []string{facts.DebtBefore, facts.DebtDuring, facts.DebtBoth}}, Unsure: true, When: inCommunity},
			{ID: "community-agreement", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Community.Agreement }}, Unsure: true, When: inCommunity},
			{ID: "community-apart", Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Community.Apart }}, Unsure: true, When: inCommunity},
			{ID: "community-spouse-income", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Household.Community.Income }}, Unsure: true,
				When: func(c *facts.Case, _ int) bool { return inCommunityState(c) && !spouseListed(c) }},
			{ID: "community-spouse-taxes", Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Household.Community.Taxes }}, Unsure: true, When: inCommunity},
		}},
}

// inCounty reports whether the home is in a county, as far as is known: the territories
// without local standards have none.
func inCounty(c *facts.Case, _ int) bool { return !law.IsTerritory(c.Household.State.Value) }

// together reports whether the nth of the others is part of the household: one who keeps
// money apart is not.
func together(c *facts.Case, n int) bool { return !yes(c.Household.Others[n].Apart) }

// whoseRent is the variant of the words that ask for the rent: the taxpayer's own part
// where somebody keeps money apart, and the whole home's where costs are shared.
func whoseRent(c *facts.Case, _ int) string {
	if !facts.No(c.Household.Alone) {
		return ""
	}
	apart, shares := false, false
	for i, p := range c.Household.Others {
		apart = apart || yes(p.Apart)
		shares = shares || together(c, i) && yes(p.Shares)
	}
	switch {
	case apart && shares:
		return "without-apart"
	case apart:
		return "own-part"
	case shares:
		return "whole"
	}
	return ""
}

// inCommunity is inCommunityState as the condition of a question.
func inCommunity(c *facts.Case, _ int) bool { return inCommunityState(c) }

// inCommunityState reports whether there is a spouse who does not owe, in a community
// property state.
func inCommunityState(c *facts.Case) bool {
	return c.Household.Owing.Value == facts.OwingMarried && law.CommunityProperty(c.Household.State.Value)
}

// spouseListed reports whether the spouse is said to be one of the others.
func spouseListed(c *facts.Case) bool {
	if !c.Household.Alone.Given || c.Household.Alone.Value {
		return false
	}
	for _, p := range c.Household.Others {
		if yes(p.Spouse) {
			return true
		}
	}
	return false
}

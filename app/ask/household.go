package ask

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// household is where the taxpayer lives, how many they are, and who owes. Those who bring
// in money besides are asked for with what the home costs.
var household = []Step{
	{ID: "place", Questions: []Question{
		{ID: "state", Kind: State{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.State }}},
		{ID: "county", Kind: County{
			At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.County },
			In: func(c *facts.Case) facts.Choice { return c.Household.State },
		}, When: inCounty},
		{ID: "under-65", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Household.Under65 }, Most: 20}},
		{ID: "over-65", Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Household.Over65 }, Most: 20}},
		{ID: "owing", Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Household.Owing },
			Options: []string{facts.OwingAlone, facts.OwingJoint, facts.OwingMarried}}},
		{ID: "alone", As: ofBoth, Moot: oneAlone, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Household.Alone }}},
	}},
}

// ofBoth is the variant of the words to two spouses who both owe.
func ofBoth(c *facts.Case, n int) string {
	if joint(c, n) {
		return "joint"
	}
	return ""
}

// oneAlone reports whether the household is one person, who then lives on what that one
// brings in: whoever keeps money apart is no part of it.
func oneAlone(c *facts.Case, _ int) bool {
	n, known := c.Household.People()
	return known && n == 1
}

// inCounty reports whether the home is in a county, as far as is known: the territories
// without local standards have none.
func inCounty(c *facts.Case, _ int) bool { return !law.IsTerritory(c.Household.State.Value) }

// ofSpouse is the variant of the words about the nth of the others: the taxpayer's spouse
// is called so.
func ofSpouse(c *facts.Case, n int) string {
	if n >= 0 && n < len(c.Household.Others) && yes(c.Household.Others[n].Spouse) {
		return "spouse"
	}
	return ""
}

// together reports whether the nth of the others is part of the household: one who keeps
// money apart is not.
func together(c *facts.Case, n int) bool { return !yes(c.Household.Others[n].Apart) }

// whoseRent is the variant of the words that ask for the rent: the taxpayer's own part
// where somebody keeps money apart, and the whole home's where costs are shared.
func whoseRent(c *facts.Case, _ int) string {
	switch {
	case !c.Household.Alone.Answered() && oneAlone(c, 0):
		return "own-part"
	case !facts.No(c.Household.Alone):
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

package ask

import "offercheck/calc/facts"

// yearRelief is what bears on taking the year's penalties off, besides its account.
var yearRelief = []Question{
	{ID: "clean-before", Optional: true, Unsure: true, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Debt.Years[n].Relief.Clean }}},
	{ID: "first-time-before", Optional: true, Unsure: true, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Debt.Years[n].Relief.FirstTime }}},
	{ID: "cause", Optional: true, Unsure: true, Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Debt.Years[n].Relief.Cause },
		Options: []string{facts.CauseIllness, facts.CauseAbsence, facts.CauseCasualty, facts.CauseRecords, facts.CauseSystem,
			facts.CauseAdvice, facts.CauseHardship, facts.CausePreparer, facts.CauseNone}}},
}

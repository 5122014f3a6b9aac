package ask

import "offercheck/calc/facts"

// levied is the statement that limits a levy on pay, and the pay, all of it optional:
// Form 668-W and Publication 1494.
var levied = []Question{
	{ID: "levy-status", Optional: true, Unsure: true, Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Levy.Status },
		Options: []string{facts.StatementSingle, facts.StatementSeparate, facts.StatementHead, facts.StatementJoint}}},
	{ID: "levy-dependents", Optional: true, Unsure: true, Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Levy.Dependents }, Most: mostDependents}},
	{ID: "levy-boxes", Optional: true, Unsure: true, Kind: Count{At: func(c *facts.Case, _ int) *facts.Count { return &c.Levy.Boxes }, Most: mostBoxes}},
	{ID: "levy-every", Optional: true, Unsure: true, Kind: Choice{At: func(c *facts.Case, _ int) *facts.Choice { return &c.Levy.Every },
		Options: []string{facts.EveryDay, facts.EveryWeek, facts.EveryTwoWeeks, facts.TwiceEachMonth, facts.EveryMonth}}},
	{ID: "levy-take-home", Optional: true, Unsure: true, Kind: Money{At: func(c *facts.Case, _ int) *facts.Amount { return &c.Levy.TakeHome }}},
}

// mostDependents is more than anybody has; mostBoxes is 65 or over and blind, of two.
const (
	mostDependents = 20
	mostBoxes      = 4
)

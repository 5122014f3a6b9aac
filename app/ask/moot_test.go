package ask

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/keep"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/storyfile"
)

// otherwise is other answers to what may not be asked, each as an answer that is possible
// where it is not. What may be left empty is within the bounds that its words name.
var otherwise = []struct {
	name   string
	isMoot func(c *facts.Case) bool // whether it is not asked of the case
	forget func(c *facts.Case)
	says   []func(c *facts.Case)
}{
	{"how old the first vehicle is, which is not old",
		func(c *facts.Case) bool { return yes(c.Assets.HasVehicles) && len(c.Assets.Vehicles) > 0 },
		func(c *facts.Case) {
			c.Assets.Vehicles[0].Model, c.Assets.Vehicles[0].Miles = facts.Count{}, facts.Count{}
		},
		[]func(c *facts.Case){func(c *facts.Case) { // less than six years and 75,000 miles, the lower of the limits so far
			c.Assets.Vehicles[0].Model, c.Assets.Vehicles[0].Miles = facts.Say(2026), facts.Say(74_999)
		}}},
	{"who else brings in money, of one person",
		func(c *facts.Case) bool { return oneAlone(c, 0) && !facts.No(c.Household.Alone) },
		func(c *facts.Case) { c.Household.Alone, c.Household.Others = facts.YesNo{}, nil },
		[]func(c *facts.Case){
			func(c *facts.Case) { c.Household.Alone = facts.Say(true) },
			func(c *facts.Case) {
				c.Household.Alone, c.Household.Others = facts.Say(false), []facts.Person{{Apart: facts.Say(true)}}
			},
		}},
	{"furniture within what is exempt, without valuables",
		func(c *facts.Case) bool { return facts.No(c.Assets.HasValuables) },
		func(c *facts.Case) { c.Assets.Effects = facts.Amount{} },
		[]func(c *facts.Case){
			func(c *facts.Case) { c.Assets.Effects = usd("0") },
			func(c *facts.Case) { c.Assets.Effects = facts.Say(decimal.NewFromInt(11_980)) },
		}},
	{"no public transport",
		func(c *facts.Case) bool { return true },
		func(c *facts.Case) { c.Living.PublicTransport = facts.Amount{} },
		[]func(c *facts.Case){func(c *facts.Case) { c.Living.PublicTransport = usd("0") }}},
	{"no tax put off on profits abroad",
		func(c *facts.Case) bool { return true },
		func(c *facts.Case) { c.Applying.Transition = facts.YesNo{} },
		[]func(c *facts.Case){func(c *facts.Case) { c.Applying.Transition = facts.Say(false) }}},
	{"the kind of an account",
		func(c *facts.Case) bool { return yes(c.Assets.HasAccounts) && len(c.Assets.Accounts) > 0 },
		func(c *facts.Case) { c.Assets.Accounts[0].Kind = facts.Choice{} },
		[]func(c *facts.Case){
			func(c *facts.Case) { c.Assets.Accounts[0].Kind = facts.Say(facts.AccountCash) },
			func(c *facts.Case) { c.Assets.Accounts[0].Kind = facts.Say(facts.AccountSavings) },
		}},
}

// TestWhatIsNotAskedCannotChangeTheOutcome judges every story without an answer that is
// not asked of it, and with other answers to it: what it comes to, the way that fits and
// what is missing are the same.
func TestWhatIsNotAskedCannotChangeTheOutcome(t *testing.T) {
	tried := map[string]int{}
	for _, file := range under(t, "*.txt") {
		s, err := storyfile.Read(testdata, file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := keep.Read(s.File)
		if err != nil {
			t.Fatal(err)
		}
		on, err := keep.On(s.File)
		if err != nil {
			t.Fatal(err)
		}
		b, err := law.On(on)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range otherwise {
			if !x.isMoot(&c) {
				continue
			}
			tried[x.name]++
			without := c.Clone()
			x.forget(&without)
			want := outcomeOf(calc.Assess(without, b))
			for i, say := range x.says {
				with := without.Clone()
				say(&with)
				if got := outcomeOf(calc.Assess(with, b)); got != want {
					t.Errorf("%s, %s, answer %d:\n%s\nbut where it is not asked\n%s", file, x.name, i, got, want)
				}
			}
		}
	}
	for _, x := range otherwise {
		if tried[x.name] == 0 {
			t.Errorf("no story is without the question: %s", x.name)
		}
	}
}

// outcomeOf is what a report comes to: both offers, each way with its costs and whether it
// is open, what fits first, and what is missing.
func outcomeOf(r calc.Report) string {
	all := []string{figures(r), r.Advice.Rule.ID, strings.Join(r.Advice.Ways, " ")}
	for _, w := range r.Ways {
		all = append(all, w.ID, w.Open.Verdict.String())
		for _, cost := range w.Costs {
			all = append(all, cost.Line.String())
		}
	}
	return strings.Join(all, "\n")
}

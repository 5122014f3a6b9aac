//go:build !js

package main

import (
	"strings"
	"testing"

	"offercheck/app/say"
	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/levy"
	"offercheck/calc/line"
)

// TestLeviesHaveWords checks that every line and finding on levies has a name in every
// language, whatever it comes to: of a person of whom nothing is known, and of a couple
// who answered everything.
func TestLeviesHaveWords(t *testing.T) {
	asked := facts.Levy{Status: facts.Say(facts.StatementHead), Dependents: facts.Say(2), Boxes: facts.Say(3)}
	both := facts.Case{Levy: asked}
	both.Household.Owing = facts.Say(facts.OwingJoint)
	both.Income.Employed = facts.Say(true)
	both.Income.Jobs = []facts.Job{{Every: facts.Say(facts.EveryWeek), Pay: calctest.USD("900")}, {Every: facts.Say(facts.EveryMonth), Pay: calctest.USD("900")}}
	both.Income.Spouse.SocialSecurity = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("900")}
	b := calctest.Book(t, calctest.Today)
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, c := range []facts.Case{both, {Levy: asked}} {
			e := levy.Of(c, levy.Means{}, b)
			n := e.Tree("levy")
			for l := range n.Lines() {
				if strings.Contains(w.Name(l.ID), "⟦") {
					t.Errorf("%s has no name for the line %s", lang, l.ID)
				}
			}
			for f := range n.Findings() {
				if !w.Has("finding."+f.ID) || f.Verdict != line.Yes && !w.Has("finding."+f.ID+".unknown") {
					t.Errorf("%s has no words for the finding %s", lang, f.ID)
				}
			}
		}
	}
}

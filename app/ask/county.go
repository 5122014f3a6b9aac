package ask

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
)

func (k State) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k State) show(q Question, c *facts.Case, n int, t Typed) { t[q.ID] = k.At(c, n).Value }

// take also clears a county of another state.
func (k State) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (string, []Problem) {
		if !slices.Contains(law.States(), typed) {
			return "", q.problem(NoState)
		}
		if !inState(c.Household.County.Value, typed) {
			c.Household.County = facts.Choice{}
		}
		return typed, nil
	})
}

func (k County) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k County) show(q Question, c *facts.Case, n int, t Typed) { t[q.ID] = k.At(c, n).Value }

func (k County) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (string, []Problem) {
		if !inState(typed, k.In(c).Value) {
			return "", q.problem(OtherState)
		}
		return typed, nil
	})
}

// inState reports whether there is a county of that FIPS code in the state.
func inState(county, state string) bool {
	return state != "" && law.StateOf(county) == state && law.CountyName(county) != ""
}

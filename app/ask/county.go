package ask

import (
	"slices"
	"strings"

	"offercheck/calc/facts"
	"offercheck/calc/law"
)

func (k State) answers(c *facts.Case, n int) []Answer { return []Answer{k.At(c, n)} }

func (k State) show(q Question, c *facts.Case, n int, t Typed) { t[q.ID] = k.At(c, n).Value }

// take also clears a county of another state.
func (k State) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (string, []Problem) {
		if !slices.Contains(law.States(), typed) && !law.IsTerritory(typed) {
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

// take follows a county to the one that it became. Where it became several it says which.
func (k County) take(q Question, c *facts.Case, n int, t Typed) []Problem {
	return takeText(q, k.At(c, n), t[q.ID], t, func(typed string) (string, []Problem) {
		state := k.In(c).Value
		if inState(typed, state) {
			return typed, nil
		}
		old, is := formerCounty(typed, state)
		switch {
		case !is:
			return "", q.problem(OtherState)
		case len(old.Now) == 1:
			return old.Now[0].Code, nil
		}
		last := len(old.Now) - 1
		var others []string
		for _, now := range old.Now[:last] {
			others = append(others, now.Name)
		}
		return "", q.problem(Divided, old.Name, strings.Join(others, ", "), old.Now[last].Name, old.Until)
	})
}

// inState reports whether there is a county of that FIPS code in the state.
func inState(county, state string) bool {
	return state != "" && law.StateOf(county) == state && law.CountyName(county) != ""
}

// formerCounty is the former county of the state with that code or name; false if there
// is none.
func formerCounty(typed, state string) (law.FormerCounty, bool) {
	if old, is := law.Became(typed); is {
		return old, old.State == state
	}
	return law.BecameNamed(state, typed)
}

// FollowCounty writes the county of a case, which may be older than the list of counties,
// by its present code if it became one county, by another name or in a merger.
func FollowCounty(c *facts.Case) {
	h := &c.Household
	if old, is := law.Became(h.County.Value); is && old.State == h.State.Value && len(old.Now) == 1 {
		h.County = facts.Say(old.Now[0].Code)
	}
}

// WithdrawDivided takes a county that became several out of a case. It is the place that
// asks for the county, and the old name, which finds them; false without such a county.
func WithdrawDivided(c *facts.Case) (Place, Typed, bool) {
	h := &c.Household
	old, is := law.Became(h.County.Value)
	if !is || old.State != h.State.Value || len(old.Now) == 1 {
		return Place{}, nil, false
	}
	h.County = facts.Choice{}
	p, _ := WhereIs("county", 0)
	return p, Typed{"state": h.State.Value, "county": old.Name}, true
}

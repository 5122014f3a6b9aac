package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// Sections is the interview in the order of the task list. The questions of
// each stand in a file of their own, written out without a call: so the
// compiler lays them out, and no program has to run that would.
func Sections() []Section {
	return []Section{
		{ID: "debt", Steps: debt},
		{ID: "household", Steps: household},
		{ID: "income", Steps: income},
		{ID: "business", Steps: business},
		{ID: "own", Steps: own},
		{ID: "spending", Steps: spending},
		{ID: "applying", Steps: applying},
	}
}

// in is a collection kept in a slice of the case.
type in[T any] func(c *facts.Case) *[]T

// Len is how many there are.
func (at in[T]) Len(c *facts.Case) int { return len(*at(c)) }

// Add adds an empty one.
func (at in[T]) Add(c *facts.Case) { *at(c) = append(slices.Clip(*at(c)), *new(T)) }

// Remove takes the nth away, from 0.
func (at in[T]) Remove(c *facts.Case, n int) {
	*at(c) = slices.Delete(slices.Clone(*at(c)), n, n+1)
}

func yes(a facts.YesNo) bool { return a.Given && a.Value }

func joint(c *facts.Case, _ int) bool { return c.Household.Owing.Value == facts.OwingJoint }

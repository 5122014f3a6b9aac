package ask

import (
	"slices"

	"offercheck/calc"
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
type in[T any] func(c *calc.Case) *[]T

// Len is how many there are.
func (at in[T]) Len(c *calc.Case) int { return len(*at(c)) }

// Add adds an empty one.
func (at in[T]) Add(c *calc.Case) { *at(c) = append(slices.Clip(*at(c)), *new(T)) }

// Remove takes the nth away, from 0.
func (at in[T]) Remove(c *calc.Case, n int) {
	*at(c) = slices.Delete(slices.Clone(*at(c)), n, n+1)
}

func yes(a calc.YesNo) bool { return a.Given && a.Value }

func joint(c *calc.Case, _ int) bool { return c.Household.Owing.Value == calc.OwingJoint }

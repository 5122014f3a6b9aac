package ask

import (
	"slices"

	"offercheck/calc/facts"
)

// Sections is the interview, in the order of the task list. The questions of each
// section are composite literals without a function call, so that the compiler lays
// them out as data and nothing runs when the program starts.
func Sections() []Section {
	return []Section{
		{ID: "status", Steps: status},
		{ID: "debt", Steps: debt},
		{ID: "household", Steps: household},
		{ID: "income", Steps: income},
		{ID: "business", Steps: business},
		{ID: "own", Steps: assets},
		{ID: "spending", Steps: living},
		{ID: "applying", Steps: applying},
		{ID: "letters", Steps: letters},
	}
}

// sliceOf is a collection kept sliceOf a slice of the case.
type sliceOf[T any] func(c *facts.Case) *[]T

// Len is the number of items.
func (at sliceOf[T]) Len(c *facts.Case) int { return len(*at(c)) }

// Add adds an empty item after the last, to a slice of its own.
func (at sliceOf[T]) Add(c *facts.Case) { *at(c) = append(slices.Clip(*at(c)), *new(T)) }

// Remove removes the nth item, from 0, if there is one.
func (at sliceOf[T]) Remove(c *facts.Case, n int) {
	if n < 0 || n >= at.Len(c) {
		return
	}
	*at(c) = slices.Delete(slices.Clone(*at(c)), n, n+1)
}

func yes(a facts.YesNo) bool { return a.Given && a.Value }

func joint(c *facts.Case, _ int) bool { return c.Household.Owing.Value == facts.OwingJoint }

package ask

import (
	"slices"

	"offercheck/calc"
)

// Sections is the interview in the order of the task list. The questions of
// each stand in a file of their own.
func Sections() []Section {
	return []Section{
		{ID: "debt", Steps: debt},
		{ID: "household", Steps: household},
		{ID: "income", Steps: income},
		{ID: "own", Steps: own},
		{ID: "spending", Steps: spending},
		{ID: "business", Steps: business},
		{ID: "applying", Steps: applying},
	}
}

// one is the place of an answer that the case has only once.
func one[T any](at func(c *calc.Case) *T) func(*calc.Case, int) *T {
	return func(c *calc.Case, _ int) *T { return at(c) }
}

// when is a condition on the case alone.
func when(holds func(c *calc.Case) bool) func(*calc.Case, int) bool {
	return func(c *calc.Case, _ int) bool { return holds(c) }
}

// items is a collection kept in a slice of the case.
func items[T any](at func(c *calc.Case) *[]T, steps ...Step) *Items {
	return &Items{
		Len:    func(c *calc.Case) int { return len(*at(c)) },
		Add:    func(c *calc.Case) { *at(c) = append(slices.Clip(*at(c)), *new(T)) },
		Remove: func(c *calc.Case, n int) { *at(c) = slices.Delete(slices.Clone(*at(c)), n, n+1) },
		Steps:  steps,
	}
}

// ticked is the amount of something that was ticked on the page before.
func ticked(id string, at func(c *calc.Case) *calc.Maybe) Question {
	return Question{
		ID:     id,
		Kind:   Money{At: one(func(c *calc.Case) *calc.Amount { return &at(c).Amount })},
		When:   when(func(c *calc.Case) bool { return yes(at(c).Has) }),
		Unsure: true,
	}
}

// pick is the box for something that many do not have.
func pick(id string, at func(c *calc.Case) *calc.Maybe) Pick {
	return Pick{
		ID:   id,
		At:   func(c *calc.Case) *calc.YesNo { return &at(c).Has },
		Drop: func(c *calc.Case) { at(c).Amount = calc.Amount{} },
	}
}

// tick is the box for a plain yes or no.
func tick(id string, at func(c *calc.Case) *calc.YesNo) Pick {
	return Pick{ID: id, At: at}
}

func yes(a calc.YesNo) bool { return a.Given && a.Value }

func joint(c *calc.Case) bool { return c.Household.Owing.Value == calc.OwingJoint }

package ask

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// afterYear is the IDs of days that come after their tax year.
var afterYear = []string{"year-owed-on", "tax-year-expires", "tax-year-assessed", "year-filed-on", "year-extended-to", "year-due",
	"year-demand", "year-levy", "year-plan-from"}

// earliest is the first possible day of an answer, as far as other answers tell; 0 if
// they do not.
func earliest(id string, c *facts.Case, n int) date.Day {
	if slices.Contains(afterYear, id) {
		return c.Debt.Years[n].Earliest()
	}
	switch id {
	case "year-plan-to":
		return c.Debt.Years[n].History.PlanFrom.Value
	case "event-to", "event-appeal":
		return c.Debt.Events[n].From.Value
	}
	return 0
}

// earlyDays is the errors about a step's days that are too early.
func earlyDays(s Step, c *facts.Case, n int) []Problem {
	var problems []Problem
	for _, q := range s.Asked(c, n) {
		k, isDate := q.Kind.(Date)
		if isDate && k.At(c, n).Given && k.At(c, n).Value < earliest(q.ID, c, n) {
			problems = append(problems, q.worded(c, n, q.problem(TooEarly))...)
		}
	}
	return problems
}

// futureDays is the warnings about a step's days that are past ones and after today.
func futureDays(s Step, c *facts.Case, n int, today date.Day) []Problem {
	var warnings []Problem
	for _, q := range withEntries(s.Asked(c, n), c, n) {
		if k, isDate := q.Kind.(Date); isDate && k.Past && k.At(c, n).Given && k.At(c, n).Value > today {
			warnings = append(warnings, q.problem(InFuture)...)
		}
	}
	return warnings
}

// withEntries is the questions with those about each entry.
func withEntries(asked []Question, c *facts.Case, n int) []Question {
	all := asked
	for _, q := range asked {
		if k, isEntries := q.Kind.(Entries); isEntries {
			for i := range k.At.Len(c, n) {
				all = append(all, k.Asked(q, i, i+1)...)
			}
		}
	}
	return all
}

package ask

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// afterYear is the days that can come only when their tax year is over.
var afterYear = []string{"year-owed-on", "tax-year-expires", "tax-year-assessed", "year-filed-on", "year-extended-to", "year-due",
	"year-demand", "year-levy", "year-plan-from"}

// earliest is the first day that an answer can be, as far as other answers say. No
// day is before the empty one.
func earliest(id string, c *facts.Case, n int) date.Day {
	if slices.Contains(afterYear, id) {
		return yearOver(c.Debt.Years[n].Year)
	}
	switch id {
	case "year-plan-to":
		return c.Debt.Years[n].History.PlanFrom.Value
	case "event-to", "event-appeal":
		return c.Debt.Events[n].From.Value
	}
	return 0
}

// yearOver is the first day after a tax year.
func yearOver(y facts.Count) date.Day {
	if !y.Given {
		return 0
	}
	return date.FirstOf(y.Value + 1)
}

// disordered is the days among a step's answers that come before they can.
func disordered(s Step, c *facts.Case, n int) []Problem {
	var problems []Problem
	for _, q := range s.Asked(c, n) {
		k, isDate := q.Kind.(Date)
		if isDate && k.At(c, n).Given && k.At(c, n).Value < earliest(q.ID, c, n) {
			problems = append(problems, q.said(Early)...)
		}
	}
	return problems
}

// ahead is the days among a step's answers that are still to come and cannot be.
func ahead(s Step, c *facts.Case, n int, today date.Day) []Problem {
	var doubts []Problem
	for _, q := range every(s.Asked(c, n), c, n) {
		if k, isDate := q.Kind.(Date); isDate && k.Past && k.At(c, n).Given && k.At(c, n).Value > today {
			doubts = append(doubts, q.said(Ahead)...)
		}
	}
	return doubts
}

// every is the questions, and those of each line of the lists among them.
func every(asked []Question, c *facts.Case, n int) []Question {
	all := asked
	for _, q := range asked {
		if k, isLines := q.Kind.(Lines); isLines {
			for i := range k.At.Len(c, n) {
				all = append(all, k.Asked(q, i, i+1)...)
			}
		}
	}
	return all
}

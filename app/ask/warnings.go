package ask

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// contradictions is the errors of a step's answers taken together, or with those of
// other steps.
func contradictions(s Step, c *facts.Case, n int) []Problem {
	if problems := impossible(s, c); problems != nil {
		return problems
	}
	if s.ID == "event-days" && !slices.ContainsFunc(c.Debt.Years, c.Debt.Events[n].About) {
		switch e := c.Debt.Events[n]; {
		case e.Period.Given:
			return []Problem{{Field: "event-period", Code: NoYear}}
		case e.Year.Given:
			return []Problem{{Field: "event-year", Code: NoYear}}
		}
	}
	return earlyDays(s, c, n)
}

// impossible is the errors that a step's answers have whatever other steps answer.
func impossible(s Step, c *facts.Case) []Problem {
	h := c.Household
	if s.ID == "place" && h.Under65.Given && h.Over65.Given && h.Under65.Value+h.Over65.Value == 0 {
		return []Problem{{Field: "under-65", Code: NoPeople}}
	}
	return nil
}

// A ratio is a question for an amount that is seldom more than so many times another.
type ratio struct {
	id, of string
	times  int64
	code   string // of the warning if it is
}

// ratios are the amounts that are compared, all of one step.
var ratios = []ratio{
	{"vehicle-loan", "vehicle-value", 3, LargeLoan},
	{"property-loan", "property-value", 3, LargeLoan},
	{"retirement-loan", "retirement-value", 3, LargeLoan},
	{"investment-loan", "investment-value", 3, LargeLoan},
	{"policy-loan", "policy-value", 3, LargeLoan},
	{"valuable-loan", "valuable-value", 3, LargeLoan},
	{"thing-loan", "thing-value", 3, LargeLoan},
	{"job-overtime", "job-pay", 1, OvertimeIsMore},
	{"year-owed-tax", "year-owed", 1, TaxIsMore},
	{"year-credits", "year-shown", 1, CreditsAreMore},
}

// Warnings is the warnings about a step's answers for the nth item: they are unlikely
// but possible. Without answers there are none.
func Warnings(c *facts.Case, s Step, n int, today date.Day) []Problem {
	if !exists(c, s.ID, n) {
		return nil
	}
	amounts := map[string]facts.Amount{}
	for _, q := range s.Asked(c, n) {
		if m, isMoney := q.Kind.(Money); isMoney {
			amounts[q.ID] = *m.At(c, n)
		}
	}
	var warnings []Problem
	for _, p := range ratios {
		a, of := amounts[p.id], amounts[p.of]
		if a.Given && of.Given && a.Value.GreaterThan(of.Value.Mul(decimal.New(p.times, 0))) {
			warnings = append(warnings, Problem{Field: p.id, Code: p.code})
		}
	}
	if _, asked := s.Question("alone"); asked && spouseEarns(c) {
		warnings = append(warnings, Problem{Field: "alone", Code: SpouseEarns})
	}
	warnings = append(warnings, futureDays(s, c, n, today)...)
	if q, asked := s.Question("letter-on"); asked && longAgo(c.Letters.Held[n].On, today) {
		warnings = append(warnings, q.problem(LongAgo)...)
	}
	if s.ID == "tax-year" {
		warnings = append(warnings, yearTwice(c, n)...)
		if y := &c.Debt.Years[n]; !y.IsPenalty() && y.Year == facts.Say(today.Year()) {
			warnings = append(warnings, Problem{Field: "tax-year", Code: YearNotOver})
		}
	}
	if s.ID == "tax-year" || s.ID == "debt-total" {
		warnings = append(warnings, overTotal(c)...)
	}
	return warnings
}

// spouseEarns reports whether the household is said to live on the taxpayer's income
// alone, although the spouse, who does not owe, has a job.
func spouseEarns(c *facts.Case) bool {
	isSpouses := func(j facts.Job) bool { return j.Whose.Value == facts.WhoseSpouse }
	return c.Household.Owing.Value == facts.OwingMarried && yes(c.Household.Alone) &&
		yes(c.Income.Employed) && slices.ContainsFunc(c.Income.Jobs, isSpouses)
}

// longAgo reports whether a letter is older than the time the IRS has to collect: what it was
// about is past, unless that time was extended.
func longAgo(on facts.Date, today date.Day) bool {
	end := firstBook().Clock.CollectionYears.After(on.Value)
	return on.Given && end != 0 && end < today
}

// yearTwice is the warning that the nth tax year is answered twice.
func yearTwice(c *facts.Case, n int) []Problem {
	for i, y := range c.Debt.Years {
		if i != n && y.Earliest() != 0 && y.Same(c.Debt.Years[n]) {
			return []Problem{{Field: "tax-year", Code: YearTwice}}
		}
	}
	return nil
}

// overTotal is the warning that the balances of the years add up to more than the total.
func overTotal(c *facts.Case) []Problem {
	var all decimal.Decimal
	for _, y := range c.Debt.Years {
		all = all.Add(y.History.Owed.Value)
	}
	if c.Debt.Total.Given && all.GreaterThan(c.Debt.Total.Value) {
		return []Problem{{Field: "debt-total", Code: YearsAreMore}}
	}
	return nil
}

package ask

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// contradictions is what is wrong with a step's answers taken together, or beside
// those of other steps.
func contradictions(s Step, c *facts.Case, n int) []Problem {
	if nobody := impossible(s, c); nobody != nil {
		return nobody
	}
	if s.ID == "event-days" && c.Debt.Events[n].Year.Given && !slices.ContainsFunc(c.Debt.Years, func(y facts.TaxYear) bool {
		return y.Year == c.Debt.Events[n].Year
	}) {
		return []Problem{{Field: "event-year", Code: NoYear}}
	}
	return disordered(s, c, n)
}

// impossible is what no page would have taken, whatever other pages say.
func impossible(s Step, c *facts.Case) []Problem {
	h := c.Household
	if s.ID == "people" && h.Under65.Given && h.Over65.Given && h.Under65.Value+h.Over65.Value == 0 {
		return []Problem{{Field: "under-65", Code: Nobody}}
	}
	return nil
}

// part is an amount that is seldom more than so many times another.
type part struct {
	id, of string
	times  int64
	code   string
}

var parts = []part{
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

// Warnings is what is doubtful about the step's answers: worth a second look,
// and no reason to hold anybody up.
func Warnings(c *facts.Case, s Step, n int, today date.Day) []Problem {
	said := map[string]facts.Amount{}
	for _, q := range s.Asked(c, n) {
		if m, isMoney := q.Kind.(Money); isMoney {
			said[q.ID] = *m.At(c, n)
		}
	}
	var doubts []Problem
	for _, p := range parts {
		a, of := said[p.id], said[p.of]
		if a.Given && of.Given && a.Value.GreaterThan(of.Value.Mul(decimal.New(p.times, 0))) {
			doubts = append(doubts, Problem{Field: p.id, Code: p.code})
		}
	}
	if _, asked := s.question("alone"); asked && spouseEarns(c) {
		doubts = append(doubts, Problem{Field: "alone", Code: SpouseEarns})
	}
	doubts = append(doubts, ahead(s, c, n, today)...)
	if s.ID == "tax-year" {
		doubts = append(doubts, yearTwice(c, n)...)
	}
	if s.ID == "tax-year" || s.ID == "debt-total" {
		doubts = append(doubts, overTotal(c)...)
	}
	return doubts
}

// spouseEarns says whether somebody brings in all the money, whose spouse has a
// job and owes nothing.
func spouseEarns(c *facts.Case) bool {
	isSpouses := func(j facts.Job) bool { return j.Whose.Value == facts.WhoseSpouse }
	return c.Household.Owing.Value == facts.OwingMarried && yes(c.Household.Alone) &&
		yes(c.Income.Employed) && slices.ContainsFunc(c.Income.Jobs, isSpouses)
}

// yearTwice says that the nth tax year is told already.
func yearTwice(c *facts.Case, n int) []Problem {
	for i, y := range c.Debt.Years {
		if i != n && y.Year.Given && y.Year == c.Debt.Years[n].Year {
			return []Problem{{Field: "tax-year", Code: YearTwice}}
		}
	}
	return nil
}

// overTotal says that what is owed for the years is more than what is owed in all.
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

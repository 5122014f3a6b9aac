package ask

import (
	"bytes"
	"encoding/json"

	"offercheck/calc/facts"
)

// Quick is the questions of the quick estimate, all on one page. They read and write a
// case with exactly one job, account, property and vehicle: use ShowQuick and TakeQuick
// for any other.
func Quick() []Question {
	return []Question{
		withoutUnsure(questionByID("debt-total")),
		optional(questionByID("tax-year")),
		questionByID("state"),
		questionByID("county"),
		questionByID("under-65"),
		questionByID("over-65"),
		quickAmount("quick-income", func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Jobs[0].Pay }),
		withoutUnsure(questionByID("taxes")),
		withoutUnsure(questionByID("rent")),
		withoutUnsure(questionByID("utilities")),
		quickAmount("quick-bank", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Accounts[0].Balance }),
		optional(quickAmount("quick-home", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Properties[0].Value })),
		optional(quickAmount("quick-home-loan", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Properties[0].Loan })),
		optional(quickAmount("quick-car", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Vehicles[0].Value })),
		optional(quickAmount("quick-car-loan", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Vehicles[0].Loan })),
	}
}

// questionByID is the interview's question with that ID.
func questionByID(id string) Question {
	q, _ := positions[stepOf[id]].step.Question(id)
	return q
}

// quickAmount is a question for one amount, where the interview asks several questions.
func quickAmount(id string, at func(c *facts.Case, n int) *facts.Amount) Question {
	return Question{ID: id, Kind: Money{At: at}}
}

func optional(q Question) Question {
	q.Optional = true
	return q
}

// withoutUnsure is the question without the answer "I do not know".
func withoutUnsure(q Question) Question {
	q.Unsure = false
	return q
}

// ShowQuick is the fields of the quick estimate with the case's answers. A field is
// empty if the case has no answer, or several that one field cannot show.
func ShowQuick(c *facts.Case) Typed {
	t := Typed{}
	quick := quickCase(*c)
	for _, q := range Quick() {
		q.Show(&quick, 0, t)
	}
	return t
}

// TakeQuick reads the fields of the quick estimate into the case, so that the interview
// does not ask for them again. Only answers that differ from the case's are written. If
// any field has an error, the case stays as it was.
func TakeQuick(c *facts.Case, t Typed) []Problem {
	was, now := quickCase(*c), quickCase(*c)
	var problems []Problem
	for _, q := range Quick() {
		if q.ID == "county" && !inCounty(&now, 0) {
			continue
		}
		q.Optional = q.Optional || answeredInDetail(*c, q.ID)
		problems = append(problems, q.Take(&now, 0, t)...)
	}
	if len(problems) == 0 {
		problems = append(contradictions(positions["people"].step, &now, 0), loansAlone(now.Assets)...)
	}
	if len(problems) == 0 {
		applyQuick(c, was, now)
	}
	return problems
}

// loansAlone is the errors about loans on something whose value is not answered.
func loansAlone(a facts.Assets) []Problem {
	var problems []Problem
	if home := a.Properties[0]; home.Loan.Given && !home.Value.Given {
		problems = append(problems, Problem{Field: "quick-home", Code: Empty})
	}
	if car := a.Vehicles[0]; car.Loan.Given && !car.Value.Given {
		problems = append(problems, Problem{Field: "quick-car", Code: Empty})
	}
	return problems
}

// QuickOnly reports whether the case has nothing but what the quick estimate may have
// written, and letters, which it leaves alone: a case that holds more is estimated aside.
func QuickOnly(c *facts.Case) bool {
	again := facts.Case{Letters: c.Letters}
	if problems := TakeQuick(&again, ShowQuick(c)); len(problems) > 0 {
		again = facts.Case{Letters: c.Letters}
	}
	return alike(again, *c)
}

// QuickChanges is the questions of the quick estimate that are answered differently in
// two cases, in their order.
func QuickChanges(before, after *facts.Case) []Question {
	was, now := ShowQuick(before), ShowQuick(after)
	var changed []Question
	for _, q := range Quick() {
		if was[q.ID] != now[q.ID] {
			changed = append(changed, q)
		}
	}
	return changed
}

// alike reports whether a case file has the same of two cases.
func alike(a, b facts.Case) bool {
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && bytes.Equal(x, y)
}

package ask

import "offercheck/calc/facts"

// Quick is the questions of the quick estimate, all on one page. They are
// asked of a sketch of the case, which has one of each thing.
func Quick() []Question {
	return []Question{
		certain(interview("debt-total")),
		optional(interview("tax-year")),
		interview("state"),
		interview("county"),
		interview("under-65"),
		interview("over-65"),
		rough("quick-income", func(c *facts.Case, _ int) *facts.Amount { return &c.Income.Jobs[0].Pay }),
		certain(interview("taxes")),
		rough("quick-housing", func(c *facts.Case, _ int) *facts.Amount { return &c.Living.Rent }),
		rough("quick-bank", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Accounts[0].Balance }),
		optional(rough("quick-home", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Properties[0].Value })),
		optional(rough("quick-home-loan", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Properties[0].Loan })),
		optional(rough("quick-car", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Vehicles[0].Value })),
		optional(rough("quick-car-loan", func(c *facts.Case, _ int) *facts.Amount { return &c.Assets.Vehicles[0].Loan })),
	}
}

// interview is the interview's own question with that ID.
func interview(id string) Question {
	q, _ := spots[asks[id]].step.question(id)
	return q
}

// rough is a question for one amount, where the interview asks for more.
func rough(id string, at func(c *facts.Case, n int) *facts.Amount) Question {
	return Question{ID: id, Kind: Money{At: at}}
}

func optional(q Question) Question {
	q.Optional = true
	return q
}

// certain is the question without the answer "I do not know".
func certain(q Question) Question {
	q.Unsure = false
	return q
}

// ShowQuick is the fields of the quick estimate as the case answers them.
func ShowQuick(c *facts.Case) Typed {
	t := Typed{}
	s := sketchOf(*c)
	for _, q := range Quick() {
		q.Show(&s, 0, t)
	}
	return t
}

// TakeQuick reads the fields of the quick estimate into the case, so that the
// interview need not ask again. Only what differs from what the case says is
// written. If something is wrong with a field, the case stays as it was.
func TakeQuick(c *facts.Case, t Typed) []Problem {
	was, now := sketchOf(*c), sketchOf(*c)
	var problems []Problem
	for _, q := range Quick() {
		q.Optional = q.Optional || inDetail(*c, q.ID)
		problems = append(problems, q.Take(&now, 0, t)...)
	}
	if len(problems) == 0 {
		problems = append(contradictions(spots["people"].step, &now, 0), loansAlone(now.Assets)...)
	}
	if len(problems) == 0 {
		fill(c, was, now)
	}
	return problems
}

// loansAlone says which loans are on something whose value is not given.
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

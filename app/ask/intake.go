package ask

import (
	"maps"
	"slices"
	"strconv"

	"offercheck/calc/facts"
)

// gatesOfIntake are the questions of the intake that other pages ask with others, as boxes.
var gatesOfIntake = []Question{
	{ID: "intake-levy", Optional: true, Unsure: true, Kind: YesNo{At: func(c *facts.Case, _ int) *facts.YesNo { return &c.Living.Levy }}},
	{ID: "intake-returns", Optional: true, Unsure: true, Kind: YesNo{At: returnsFiled}},
	{ID: "intake-bankruptcy", Optional: true, Unsure: true, Kind: YesNo{At: inBankruptcy}},
}

// notInIntake is what the quick estimate asks and the intake leaves for the interview.
var notInIntake = []string{"taxes", "rent", "utilities", "health-insurance"}

// A TakenIn is the intake of a case: one page with the ten things that decide most, deadlines
// first. Every question is one of the interview or of the quick estimate, and may be left open.
type TakenIn struct {
	before facts.Case
}

// Intake is the intake of a case, which stays as it is.
func Intake(c facts.Case) TakenIn { return TakenIn{c.Clone()} }

// letterPlace is where the intake asks for a letter: the first; false if the case has one.
func (i TakenIn) letterPlace() (Place, bool) {
	return Place{Step: "letter", N: 1}, len(i.before.Letters.Held) == 0
}

// Show is the fields of the intake, with the answers of the case.
func (i TakenIn) Show() Typed {
	c, t := i.before.Clone(), ShowQuick(&i.before)
	for _, q := range gatesOfIntake {
		q.Show(&c, 0, t)
	}
	return t
}

// Asked is the questions of the intake that apply with what is typed, and the case with it, as
// far as it can be read. What the case has in more detail than one field can show is not asked.
func (i TakenIn) Asked(t Typed) ([]Question, facts.Case) {
	var asked []Question
	c := i.before.Clone()
	if at, is := i.letterPlace(); is {
		c = WithItem(c, at)
		step := positions[at.Step].step
		if typed := withoutEmpty(t, step); len(typed) > 0 {
			step.Take(&c, 0, t)
		}
		for _, q := range step.Asked(&c, 0) {
			q.Optional = true
			asked = append(asked, q)
		}
	}
	asked = append(asked, gatesOfIntake...)
	f := formOf(c)
	f.open = true
	quick, _ := f.take(t)
	for _, q := range quick {
		several := q.ID == "tax-year" && len(c.Debt.Years) > 1
		if !f.inDetail[q.ID] && !several && !slices.Contains(notInIntake, q.ID) {
			q.Optional = true
			asked = append(asked, q)
		}
	}
	f.c.Letters = c.Letters
	return asked, f.c
}

// Take is the case with what is typed, all of it or, if any field has an error, none.
func (i TakenIn) Take(t Typed) (facts.Case, []Problem) {
	c, t := i.before.Clone(), maps.Clone(t)
	var problems []Problem
	if at, is := i.letterPlace(); is {
		if step := positions[at.Step].step; len(withoutEmpty(t, step)) > 0 {
			c = WithItem(c, at)
			problems = append(problems, step.Take(&c, 0, t)...)
		}
	}
	for _, q := range gatesOfIntake {
		problems = append(problems, q.Take(&c, 0, t)...)
	}
	was, now := formOf(c), formOf(c)
	now.open = true
	_, wrong := now.take(t)
	if problems = append(problems, wrong...); len(problems) == 0 {
		problems = impossible(positions["place"].step, &now.c)
	}
	if len(problems) > 0 {
		return i.before, problems
	}
	now.forget()
	was.apply(&c, now, t)
	return c, nil
}

// Years is the tax years of the case beside the newest, which have questions of their own.
func (i TakenIn) Years() []string {
	var years []string
	for _, y := range i.before.Debt.Years {
		if y.Year.Given {
			years = append(years, strconv.Itoa(y.Year.Value))
		}
	}
	return years
}

// withoutEmpty is what is typed in the fields of a step.
func withoutEmpty(t Typed, s Step) Typed {
	some := Typed{}
	for _, q := range s.Questions {
		for _, id := range []string{q.ID, q.ID + UnsureField, q.ID + MonthField, q.ID + DayField, q.ID + YearField} {
			if facts.Tidy(t[id]) != "" {
				some[id] = t[id]
			}
		}
	}
	return some
}

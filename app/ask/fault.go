package ask

import (
	"slices"

	"offercheck/calc"
)

// A Fault is an answer that no field of the interview would have taken. Only
// a case file written by hand can have one.
type Fault struct {
	Row     Row
	Answer  Answer // where the case has it
	Problem Problem
}

// Faults is every fault of the case among the answers that are asked.
func Faults(c *calc.Case) []Fault {
	var faults []Fault
	for _, s := range Sections() {
		for _, r := range Rows(c, s) {
			if r.Question.Kind == nil {
				continue
			}
			for _, p := range r.problems(c) {
				faults = append(faults, r.fault(c, p))
			}
		}
	}
	for _, p := range contradictions("people", c) {
		faults = append(faults, Row{Place{Step: "people"}, interview(p.Field)}.fault(c, p))
	}
	return faults
}

func (r Row) fault(c *calc.Case, p Problem) Fault {
	return Fault{r, r.Question.Answers(c, r.Place.Item())[0], p}
}

// problems is what would be wrong with the row's answer if it were typed.
func (r Row) problems(c *calc.Case) []Problem {
	n := r.Place.Item()
	shown := Typed{}
	r.Question.Show(c, n, shown)
	if _, isPicks := r.Question.Kind.(Picks); isPicks || blank(shown, r.Question.ID) {
		return nil
	}
	scratch := *c
	return r.Question.Take(&scratch, n, shown)
}

// blank says whether the fields of a question hold no value.
func blank(t Typed, id string) bool {
	return !slices.ContainsFunc([]string{"", MonthField, DayField, YearField}, func(end string) bool { return t[id+end] != "" })
}

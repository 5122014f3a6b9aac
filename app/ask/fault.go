package ask

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// A Fault is an answer that no field of the interview would have taken. Only
// a case file written by hand can have one.
type Fault struct {
	Row     Row
	Answer  Answer // where the case has it
	Problem Problem
}

// Faults is every fault of the case among the answers that are asked.
func Faults(c *facts.Case) []Fault {
	var faults []Fault
	for _, s := range Sections() {
		for _, r := range Rows(c, s) {
			if r.Question.Kind == nil {
				continue
			}
			problems := r.problems(c)
			if len(problems) == 0 {
				problems = r.impossible(c)
			}
			for _, p := range problems {
				faults = append(faults, Fault{r, r.at(c, p), p})
			}
		}
	}
	return faults
}

// FaultsOn is Faults, and every assessment after the day the case is judged on: the
// IRS cannot have made it yet.
func FaultsOn(c *facts.Case, day date.Day) []Fault {
	faults := Faults(c)
	for i := range c.Debt.Years {
		y := &c.Debt.Years[i]
		assessed := []*facts.Date{&y.Assessed}
		for k := range y.History.Later {
			assessed = append(assessed, &y.History.Later[k].On)
		}
		for k, at := range assessed {
			if at.Given && at.Value > day {
				q := "tax-year-assessed"
				if k > 0 {
					q = "later-on"
				}
				faults = append(faults, Fault{Row{Place: Place{Step: asks[q], N: i + 1}}, at, Problem{Field: q, Code: NotYet}})
			}
		}
	}
	return faults
}

// impossible is how the row's answer contradicts others of its page. An answer of
// another page may have been changed since, and then contradicts it too: that is
// said where it is asked, and is no reason to refuse the case.
func (r Row) impossible(c *facts.Case) []Problem {
	step, _, _ := Find(r.Place.Step)
	return slices.DeleteFunc(impossible(step, c), func(p Problem) bool { return p.Field != r.Question.ID })
}

// at is where the case has the answer at fault.
func (r Row) at(c *facts.Case, p Problem) Answer {
	n := r.Place.Item()
	if k, isLines := r.Question.Kind.(Lines); isLines {
		for _, f := range k.Asked(r.Question, p.Line.N-1, p.Line.N) {
			if f.ID == p.Field {
				return f.Answers(c, n)[0]
			}
		}
	}
	return r.Question.Answers(c, n)[0]
}

// problems is what would be wrong with the row's answer if it were typed.
func (r Row) problems(c *facts.Case) []Problem {
	n := r.Place.Item()
	shown := Typed{}
	r.Question.Show(c, n, shown)
	if _, isPicks := r.Question.Kind.(Picks); isPicks || blank(shown, r.Question.ID) {
		return nil
	}
	scratch := *c
	return slices.DeleteFunc(r.Question.Take(&scratch, n, shown), func(p Problem) bool { return p.Code == Empty })
}

// blank says whether the fields of a question hold no value.
func blank(t Typed, id string) bool {
	return !slices.ContainsFunc([]string{"", MonthField, DayField, YearField, UnsureField}, func(end string) bool { return t[id+end] != "" })
}

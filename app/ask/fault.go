package ask

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// A Fault is an answer that no field of the interview would have taken. Only a case
// file that was written or changed by hand can have one.
type Fault struct {
	Row     Row
	Answer  Answer // where the case has the answer
	Problem Problem
}

// Faults is the faults of the answers that the case is asked, in the order of the
// interview. Answers that are not asked, and have no effect, are left out.
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
				place, _ := WhereIs(q, i+1)
				faults = append(faults, Fault{Row{Place: place}, at, Problem{Field: q, Code: NotYetMade}})
			}
		}
	}
	return faults
}

// impossible is how the row's answer contradicts others on its page. It may contradict
// an answer of another page too, which was changed since: the page then says so, but
// the case is not refused.
func (r Row) impossible(c *facts.Case) []Problem {
	step, _, _ := Find(r.Place.Step)
	return slices.DeleteFunc(impossible(step, c), func(p Problem) bool { return p.Field != r.Question.ID })
}

// at is where the case has the answer with the problem.
func (r Row) at(c *facts.Case, p Problem) Answer {
	n := r.Place.Item()
	if k, isEntries := r.Question.Kind.(Entries); isEntries {
		for _, f := range k.Asked(r.Question, p.Entry.N-1, p.Entry.N) {
			if f.ID == p.Field {
				return f.Answers(c, n)[0]
			}
		}
	}
	return r.Question.Answers(c, n)[0]
}

// problems is the problems that the row's answer would have if it were typed.
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

// blank reports whether all fields of a question are empty.
func blank(t Typed, id string) bool {
	return !slices.ContainsFunc([]string{"", MonthField, DayField, YearField, UnsureField}, func(end string) bool { return t[id+end] != "" })
}

package interview

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
)

// A form is one page of questions while it is filled in: what is typed, what is wrong
// with it, and the case as it would then be.
type form struct {
	memory   *shell.Memory
	place    ask.Place
	step     ask.Step
	section  ask.Section
	typed    ask.Typed
	problems []ask.Problem
	warnings []ask.Problem // warned of once; Continue then goes on
	attempts int           // failed ones, for the error summary to be announced again

	tally  *oic.Tally // of the case before; nil until it is drawn
	before facts.Case // before, with a new item added if the page is about one
	trial  facts.Case // with what is typed, as far as it can be read
}

// newForm is the form at p, filled in with the case's answers and then with texts that
// were typed and not submitted.
func newForm(m *shell.Memory, p ask.Place, texts ...map[string]string) *form {
	step, section, _ := ask.Find(p.Step)
	f := &form{memory: m, place: p, step: step, section: section, typed: ask.Typed{}}
	f.before = ask.WithItem(m.Case.Clone(), p)
	for _, q := range step.Questions {
		q.Show(&f.before, p.Item(), f.typed)
	}
	for _, t := range texts {
		maps.Copy(f.typed, t)
	}
	follow(f.typed, "")
	f.read()
	f.problems = f.divided()
	return f
}

// divided is the problem of a county that became several, as one of a case file may have.
// It is shown on arrival, which nobody comes to without having named that county.
func (f *form) divided() []ask.Problem {
	if f.typed["county"] == "" {
		return nil
	}
	c := f.before.Clone()
	return slices.DeleteFunc(f.step.Take(&c, f.place.Item(), f.typed), func(p ask.Problem) bool { return p.Code != ask.Divided })
}

// blankForm is the form of a step with nothing answered: of a collection's first
// item.
func blankForm(id string) *form {
	p := ask.Place{Step: id}
	if _, isItem := ask.ListOf(id); isItem {
		p.N = 1
	}
	return newForm(&shell.Memory{}, p)
}

// set takes what was typed in a field.
func (f *form) set(id, text string) {
	f.typed[id] = text
	follow(f.typed, id)
	f.warnings = nil
	f.read()
}

// read applies what is typed to the trial case, as far as it can be read.
func (f *form) read() {
	findCounty(f.memory, f.typed)
	f.trial = f.before.Clone()
	f.step.Take(&f.trial, f.place.Item(), f.typed)
}

// questions is the questions that apply, given the answers on the page itself. Where
// none apply it is all of them.
func (f *form) questions() []ask.Question {
	if asked := f.step.Asked(&f.trial, f.place.Item()); len(asked) > 0 {
		return asked
	}
	return f.step.Questions
}

// take submits the form. It gives the new case, and false if there are problems or
// doubts not shown before.
func (f *form) take() (facts.Case, bool) {
	if chooseCounty(f.memory, f.typed) {
		f.read()
	}
	c := f.trial.Clone()
	f.problems = onTheDay(f.memory, f.typed, f.step.Take(&c, f.place.Item(), f.typed))
	if len(f.problems) > 0 {
		f.attempts++
		f.warnings = nil
		return facts.Case{}, false
	}
	warned := len(f.warnings) > 0
	f.warnings = ask.Warnings(&c, f.step, f.place.Item(), f.memory.Day)
	return c, warned || len(f.warnings) == 0
}

// problem is what is wrong with a question's answer, if anything is.
func (f *form) problem(id string) (ask.Problem, bool) { return problemOf(f.problems, id) }

func problemOf(problems []ask.Problem, id string) (ask.Problem, bool) {
	for _, p := range problems {
		if p.Field == id {
			return p, true
		}
	}
	return ask.Problem{}, false
}

// findCounty replaces a county's name by its code. Whoever typed it before the state,
// or before the program started, had no list to choose from.
func findCounty(m *shell.Memory, t ask.Typed) {
	if typed := t["county"]; typed != "" {
		t["county"] = part.CodeOf(m.Counties(t["state"]), typed)
	}
}

// chooseCounty replaces a text that finds one county and no other by its code, as leaving
// the field does: Continue may come first. It reports whether it did.
func chooseCounty(m *shell.Memory, t ask.Typed) bool {
	p, is := part.Only(m.Counties(t["state"]), t["county"])
	if is {
		t["county"] = p.Code
	}
	return is
}

// whichCounty is the problems, with a county that is not in the state as one that is yet
// to be chosen where its text finds several.
func whichCounty(m *shell.Memory, t ask.Typed, problems []ask.Problem) []ask.Problem {
	for i, p := range problems {
		if p.Code == ask.OtherState && len(part.Matching(m.Counties(t["state"]), t["county"])) > 1 {
			problems[i].Code = ask.WhichCounty
		}
	}
	return problems
}

// onTheDay is the problems as the window knows more of them: of the county, and of a tax year
// that has not begun on the day the case is judged on.
func onTheDay(m *shell.Memory, t ask.Typed, problems []ask.Problem) []ask.Problem {
	problems = whichCounty(m, t, problems)
	now := m.Day.Year()
	if year, err := strconv.Atoi(strings.TrimSpace(t["tax-year"])); err == nil && year > now {
		ahead := ask.Problem{Field: "tax-year", Code: ask.TooHigh, Args: []string{strconv.Itoa(now)}}
		if i := slices.IndexFunc(problems, func(p ask.Problem) bool { return p.Field == ahead.Field }); i >= 0 {
			problems[i] = ahead
		} else {
			problems = append(problems, ahead)
		}
	}
	return problems
}

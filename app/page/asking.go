package page

import (
	"encoding/json"
	"fmt"
	"maps"

	"offercheck/app/ask"
	"offercheck/calc/facts"
)

// An asking is one page of questions while it is being answered: what is
// typed so far, what is wrong with it, and the case as it would then stand.
type asking struct {
	place    ask.Place
	step     ask.Step
	section  ask.Section
	typed    ask.Typed
	problems []ask.Problem
	doubts   []ask.Problem // told once; Continue then goes on
	sent     int           // how often Continue was pressed in vain

	before facts.Case // as it stood, with the item opened
	trial  facts.Case // with what is typed, as far as it can be read
}

// newAsking starts to ask what is asked at p; the texts are what was typed
// there before and not taken.
func newAsking(c facts.Case, p ask.Place, texts ...map[string]string) *asking {
	step, section, _ := ask.Find(p.Step)
	a := &asking{place: p, step: step, section: section, typed: ask.Typed{}}
	a.before = ask.Open(copyOf(c), p)
	for _, q := range step.Questions {
		q.Show(&a.before, p.Item(), a.typed)
	}
	for _, t := range texts {
		maps.Copy(a.typed, t)
	}
	a.try()
	return a
}

// blank is the page as it is before anybody is known: of an item, an empty one.
func blank(id string) *asking {
	p := ask.Place{Step: id}
	if _, isItem := ask.ListOf(id); isItem {
		p.N = 1
	}
	return newAsking(facts.Case{}, p)
}

// set takes note of what was typed in a field.
func (a *asking) set(id, text string) {
	a.typed[id] = text
	a.doubts = nil
	a.try()
}

// try reads what is typed as far as it can be read.
func (a *asking) try() {
	findCounty(a.typed, a.typed["state"])
	a.trial = copyOf(a.before)
	a.step.Take(&a.trial, a.place.Item(), a.typed)
}

// questions is what the page asks. An answer on the page itself can bring up
// another question. A page that the case does not need shows all it might ask.
func (a *asking) questions() []ask.Question {
	if asked := a.step.Asked(&a.trial, a.place.Item()); len(asked) > 0 {
		return asked
	}
	return a.step.Questions
}

// take reads what is typed. It gives the new case, if nothing is wrong and
// nothing doubtful was found that was not told before.
func (a *asking) take() (facts.Case, bool) {
	c := copyOf(a.trial)
	a.problems = a.step.Take(&c, a.place.Item(), a.typed)
	if len(a.problems) > 0 {
		a.sent++
		a.doubts = nil
		return facts.Case{}, false
	}
	told := len(a.doubts) > 0
	a.doubts = ask.Warnings(&c, a.step, a.place.Item(), Store.Day)
	return c, told || len(a.doubts) == 0
}

// problem is what is wrong with a question's answer, if anything is.
func (a *asking) problem(id string) (ask.Problem, bool) { return about(a.problems, id) }

func about(problems []ask.Problem, id string) (ask.Problem, bool) {
	for _, p := range problems {
		if p.Field == id {
			return p, true
		}
	}
	return ask.Problem{}, false
}

// copyOf is a case that shares nothing with c.
func copyOf(c facts.Case) facts.Case {
	var d facts.Case
	b, err := json.Marshal(c)
	if err == nil {
		err = json.Unmarshal(b, &d)
	}
	if err != nil {
		panic(fmt.Errorf("page: copy of a case: %w", err))
	}
	return d
}

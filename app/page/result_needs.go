package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/line"
)

// A need is something the amount still waits for.
type need struct {
	line   line.Line
	place  ask.Place // where it is asked
	asked  bool      // it is asked somewhere; else it is a figure of the law
	unsure bool      // it was answered with "I do not know"
}

// needs is what the least offers still wait for, in the order of the sums.
func (v result) needs() []need {
	var needs []need
	seen := map[string]bool{}
	for _, l := range v.r.Options[0].Cost.Missing() {
		if seen[l.Key()] {
			continue
		}
		seen[l.Key()] = true
		n := need{line: l}
		n.place, n.asked = placeOf(l)
		n.unsure = n.asked && unsure(v.c, n.place, l.ID)
		needs = append(needs, n)
	}
	return needs
}

// placeOf is where the answer that is a line of a report is given: at its
// question, or in the list of a collection.
func placeOf(l line.Line) (ask.Place, bool) {
	if p, asked := ask.Where(l); asked {
		return p, true
	}
	if _, _, isStep := ask.Find(l.ID); isStep {
		return ask.Place{Step: l.ID}, true
	}
	return ask.Place{}, false
}

// askedAt is the address of the question a line answers, or nothing.
func askedAt(w say.Words, l line.Line) string {
	if p, asked := placeOf(l); asked {
		return StepLink(w, p)
	}
	return ""
}

// unsure says that a question without a value was answered all the same.
func unsure(c calc.Case, p ask.Place, id string) bool {
	step, _, _ := ask.Find(p.Step)
	if list, isItem := ask.ListOf(p.Step); isItem && p.N > list.Items.Len(&c) {
		return false
	}
	i := slices.IndexFunc(step.Questions, func(q ask.Question) bool { return q.ID == id })
	return i >= 0 && step.Questions[i].Unsure && step.Questions[i].Answered(&c, p.Item())
}

// mostNeeds is how many missing answers are named one by one.
const mostNeeds = 12

// missing names what is missing, each with the way to its question.
func (v result) missing() app.UI {
	needs := v.needs()
	var items []app.UI
	for i, n := range needs {
		if i == mostNeeds {
			items = append(items, app.Li().Body(
				app.A().Href(Link(v.w, "/tasks/")).Text(v.say("need.more", "n", strconv.Itoa(len(needs)-mostNeeds)))))
			break
		}
		items = append(items, v.need(n))
	}
	return app.Ul().Class("needs").Body(items...)
}

func (v result) need(n need) app.UI {
	name := part.Name(v.w, n.line)
	switch {
	case !n.asked:
		return app.Li().Text(name + ". " + v.say("need.law"))
	case n.unsure:
		return app.Li().Body(app.A().Href(StepLink(v.w, n.place)).Text(name), app.Text(". "+v.say("need.unsure")))
	}
	return app.Li().Body(app.A().Href(StepLink(v.w, n.place)).Text(name))
}

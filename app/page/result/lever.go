package result

import (
	"slices"
	"strconv"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
)

// A lever is one answer of the case that may be tried with another value.
type lever struct {
	id     string // of its field
	q      ask.Question
	n      int    // the item, from 0
	of     int    // how many items there are
	answer string // its name in a case file
}

// tried is the questions whose answers may be changed, in the order of the list: of
// each item, if they are about one.
var tried = []string{
	"job-pay", "social-security", "pension", "unemployment", "alimony", "child-support", "spouse-social-security", "spouse-pension",
	"taxes", "rent", "health-insurance", "medical", "court-ordered", "care",
	"vehicle-value", "account-balance",
	"paying-monthly", "paying-down",
}

// planMonths is the ID of the question for the months to pay in, which is no answer of
// the case: it sets what is paid each month.
const planMonths = "plan-months"

// noPenalties is the field for the penalties that may come off, which is no answer either:
// a column shows the ways without them.
const noPenalties = "try-no-penalties"

const payingMonthly = "paying-monthly"

// leversOf is the levers of a case: the answers that it has, and what may be paid.
func leversOf(c *facts.Case) []lever {
	var all []lever
	for _, id := range tried {
		at, _ := ask.WhereIs(id, 1)
		step, _, _ := ask.Find(at.Step)
		items := 1
		if list, isItem := ask.ListOf(at.Step); isItem {
			items = list.Items.Len(c)
		}
		for n := range items {
			asked := step.Asked(c, n)
			i := slices.IndexFunc(asked, func(q ask.Question) bool { return q.ID == id })
			if i < 0 || !step.Applies(c, n) {
				continue
			}
			q := asked[i]
			if at.Step != "paying" && !q.Answers(c, n)[0].Answered() {
				continue
			}
			q.Unsure, q.Optional = false, false
			l := lever{id: "try-" + id, q: q, n: n, of: items}
			if n > 0 {
				l.id += "-" + strconv.Itoa(n+1)
			}
			l.answer = keep.Field(c, l.amount(c))
			all = append(all, l)
		}
	}
	return all
}

// amount is where a case has the answer.
func (l lever) amount(c *facts.Case) *facts.Amount { return l.q.Kind.(ask.Money).At(c, l.n) }

// name is what the answer is called, with its number if there are several.
func (l lever) name(w say.Words) string {
	name := w.Name(l.q.ID)
	if w.Has("scenarios.name." + l.q.ID) {
		name = w.Say("scenarios.name." + l.q.ID)
	}
	if l.of > 1 {
		return w.Say("part.numbered", "name", name, "n", strconv.Itoa(l.n+1))
	}
	return name
}

// shown is an answer as it is typed; empty for none.
func (l lever) shown(c *facts.Case) string {
	t := ask.Typed{}
	l.q.Show(c, l.n, t)
	return t[l.q.ID]
}

// now is the answer of the case in words.
func (l lever) now(w say.Words, c *facts.Case) string {
	if !l.amount(c).Answered() {
		return w.Say("scenarios.now.none")
	}
	return w.Say("scenarios.now", "amount", shell.Answer(w, c, l.q, l.n))
}

// take reads what is typed into a case, and says what is wrong with it.
func (l lever) take(w say.Words, c *facts.Case, typed string) []part.Problem {
	var problems []part.Problem
	for _, p := range l.q.Take(c, l.n, ask.Typed{l.q.ID: typed}) {
		problems = append(problems, part.Problem{Field: l.id, Text: w.Problem(p.Words(), p.Code, p.Args...)})
	}
	return problems
}

// monthsQuestion asks for the months to pay in, at most those before the debt expires.
func monthsQuestion(at *facts.Count, most int) ask.Question {
	return ask.Question{ID: planMonths, Kind: ask.Count{Least: 1, Most: most, At: func(*facts.Case, int) *facts.Count { return at }}}
}

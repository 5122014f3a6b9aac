package shell

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A Need is something a figure still needs.
type Need struct {
	Name   string
	Place  ask.Place // of the question
	Asked  bool      // a question asks for it; else it is a figure of the law
	unsure bool      // it was answered with "I do not know"
}

// NeedsOf is the missing lines as needs, each once. Checkboxes of one question are one
// need.
func (j *Judged) NeedsOf(missing []line.Line) []Need {
	var needs []Need
	for _, l := range missing {
		n := Need{Name: part.Name(j.Words, l.Of(j.Number(l.ID, l.N)))}
		n.Place, n.Asked = placeOf(&j.Case, l)
		n.unsure = n.Asked && unsure(j.Case, n.Place, l.ID)
		if id, isBox := boxedBy(n.Place, l.ID); n.Asked && isBox {
			n.Name = j.Words.Name(id)
		}
		if !slices.Contains(needs, n) {
			needs = append(needs, n)
		}
	}
	return needs
}

// boxedBy is the question on the page at p that has a checkbox with that ID, if any.
func boxedBy(p ask.Place, id string) (string, bool) {
	step, _, _ := ask.Find(p.Step)
	for _, q := range step.Questions {
		k, isPicks := q.Kind.(ask.Picks)
		if isPicks && slices.ContainsFunc(k.Options, func(o ask.Pick) bool { return o.LineID() == id }) {
			return q.ID, true
		}
	}
	return "", false
}

// placeOf is the place of the question that gives a line. An amount is asked only once
// the checkbox for it is checked; until then its place is the checkbox's.
func placeOf(c *facts.Case, l line.Line) (ask.Place, bool) {
	p, asked := ask.Where(l)
	if !asked {
		return p, false
	}
	step, _, _ := ask.Find(p.Step)
	if list, isItem := ask.ListOf(p.Step); isItem && p.N > list.Items.Len(c) {
		return ask.Place{Step: list.ID}, true
	}
	if step.Applies(c, p.Item()) {
		return p, true
	}
	if box, found := boxFor(l.ID); found {
		return box, true
	}
	return p, true
}

// boxFor is the place of the checkbox with that ID.
func boxFor(id string) (ask.Place, bool) {
	for _, s := range ask.Sections() {
		for _, step := range s.Steps {
			p := ask.Place{Step: step.ID}
			if _, isBox := boxedBy(p, id); isBox {
				return p, true
			}
		}
	}
	return ask.Place{}, false
}

// askedAt is the address of the question that gives a line, or empty.
func (j *Judged) askedAt(l line.Line) string {
	if p, asked := placeOf(&j.Case, l); asked {
		return j.StepLink(p)
	}
	return ""
}

// Number is an item's number as shown: 0 if it is the only one of its collection.
func (j *Judged) Number(id string, n int) int {
	p, _ := ask.WhereIs(id, n)
	if list, isItem := ask.ListOf(p.Step); isItem && list.Items.Len(&j.Case) == 1 {
		return 0
	}
	return n
}

// numberOf is the same for any line of the report, including derived ones.
func (j *Judged) numberOf(l line.Line) int {
	if _, asked := ask.WhereIs(l.ID, l.N); !asked && !j.numbered[l.ID] {
		return 0
	}
	return j.Number(l.ID, l.N)
}

// severalIn is the IDs of lines with a number above 1.
func severalIn(r *calc.Report) map[string]bool {
	several := map[string]bool{}
	for _, section := range r.Form.Sections {
		for _, root := range section.Lines {
			for _, l := range line.Walk(root) {
				several[l.ID] = several[l.ID] || l.N > 1
			}
		}
	}
	return several
}

// unsure says that a question was answered with "I do not know".
func unsure(c facts.Case, p ask.Place, id string) bool {
	step, _, _ := ask.Find(p.Step)
	i := slices.IndexFunc(step.Questions, func(q ask.Question) bool { return q.ID == id })
	return i >= 0 && step.Questions[i].Unsure && (ask.Row{Place: p, Question: step.Questions[i]}).HasAnswer(&c)
}

// maxNeeds is the most needs that are listed one by one.
const maxNeeds = 12

// Missing lists needs, each with a link to its question.
func (j *Judged) Missing(needs []Need) app.UI {
	var items []app.UI
	for i, n := range needs {
		if i == maxNeeds {
			items = append(items, app.Li().Body(
				app.A().Href(j.Link("/tasks/")).Text(j.Say("need.more", "n", strconv.Itoa(len(needs)-maxNeeds)))))
			break
		}
		items = append(items, j.need(n))
	}
	return app.Ul().Class("needs").Body(items...)
}

func (j *Judged) need(n Need) app.UI {
	switch {
	case !n.Asked:
		return app.Li().Text(n.Name + ". " + j.Say("need.law"))
	case n.unsure:
		return app.Li().Body(app.A().Href(j.StepLink(n.Place)).Text(n.Name), app.Text(". "+j.Say("need.unsure")))
	}
	return app.Li().Body(app.A().Href(j.StepLink(n.Place)).Text(n.Name))
}

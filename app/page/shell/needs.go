package shell

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/line"
)

// A Need is something the result still waits for.
type Need struct {
	Name   string
	Place  ask.Place // where it is asked
	Asked  bool      // it is asked somewhere; else it is a figure of the law
	unsure bool      // it was answered with "I do not know"
}

// NeedsOf is each missing line once; boxes of one page are one need.
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

// boxedBy is the question of which the answer is one of the boxes to tick.
func boxedBy(p ask.Place, id string) (string, bool) {
	step, _, _ := ask.Find(p.Step)
	for _, q := range step.Questions {
		k, isPicks := q.Kind.(ask.Picks)
		if isPicks && slices.ContainsFunc(k.Options, func(o ask.Pick) bool { return o.ID == id }) {
			return q.ID, true
		}
	}
	return "", false
}

// placeOf is where the answer that is a line of a report is given. An amount
// is not asked before the box for it is ticked; until then its place is the
// box's.
func placeOf(c *calc.Case, l line.Line) (ask.Place, bool) {
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

// boxFor is the place of the box to tick with that ID.
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

// askedAt is the address of the question a line answers, or nothing.
func (j *Judged) askedAt(l line.Line) string {
	if p, asked := placeOf(&j.Case, l); asked {
		return j.StepLink(p)
	}
	return ""
}

// Number is the number of a thing as a reader needs it: none if it is the only
// one of its collection.
func (j *Judged) Number(id string, n int) int {
	p, _ := ask.WhereIs(id, n)
	if list, isItem := ask.ListOf(p.Step); isItem && list.Items.Len(&j.Case) == 1 {
		return 0
	}
	return n
}

// numberOf is the same of any line of the report, those worked out too.
func (j *Judged) numberOf(l line.Line) int {
	if _, asked := ask.WhereIs(l.ID, l.N); !asked && !j.several[l.ID] {
		return 0
	}
	return j.Number(l.ID, l.N)
}

// severalIn is the lines of the form that have a second, or a later one alone.
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

// unsure says that a question without a value was answered all the same.
func unsure(c calc.Case, p ask.Place, id string) bool {
	step, _, _ := ask.Find(p.Step)
	i := slices.IndexFunc(step.Questions, func(q ask.Question) bool { return q.ID == id })
	return i >= 0 && step.Questions[i].Unsure && (ask.Row{Place: p, Question: step.Questions[i]}).Told(&c)
}

// mostNeeds is how many missing answers are named one by one.
const mostNeeds = 12

// Missing names needs, each with the way to its question.
func (j *Judged) Missing(needs []Need) app.UI {
	var items []app.UI
	for i, n := range needs {
		if i == mostNeeds {
			items = append(items, app.Li().Body(
				app.A().Href(j.Link("/tasks/")).Text(j.Say("need.more", "n", strconv.Itoa(len(needs)-mostNeeds)))))
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

package page

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// A need is something the result still waits for.
type need struct {
	name   string
	place  ask.Place // where it is asked
	asked  bool      // it is asked somewhere; else it is a figure of the law
	unsure bool      // it was answered with "I do not know"
}

// needs is what the least offers still wait for, in the order of the sums.
func (v result) needs() []need { return v.needsOf(v.r.Offer(oic.Lump).Cost(way.Amount).Missing()) }

// openNeeds is what it still waits for to say whether one may apply. A question
// that another makes unnecessary is not asked.
func (v result) openNeeds() []need {
	var missing []line.Line
	for _, f := range v.openPoints() {
		missing = append(missing, unanswered(f)...)
	}
	return slices.DeleteFunc(v.needsOf(missing), func(n need) bool {
		step, _, _ := ask.Find(n.place.Step)
		return n.asked && !step.Applies(&v.c, n.place.Item())
	})
}

// unanswered is the lines a finding waits for, and the plain answers of yes or
// no, each as a line of that name.
func unanswered(f line.Finding) []line.Line {
	if f.Verdict != line.NotYet {
		return nil
	}
	var missing []line.Line
	for _, l := range f.Figures {
		missing = append(missing, l.Missing()...)
	}
	if len(f.Figures) == 0 && len(f.Because) == 0 {
		missing = append(missing, line.Given(f.ID, decimal.NullDecimal{}).Of(f.N))
	}
	for _, g := range f.Because {
		missing = append(missing, unanswered(g)...)
	}
	return missing
}

// needsOf is each missing line once; boxes of one page are one need.
func (v result) needsOf(missing []line.Line) []need {
	var needs []need
	for _, l := range missing {
		n := need{name: part.Name(v.w, l.Of(v.number(l.ID, l.N)))}
		n.place, n.asked = placeOf(&v.c, l)
		n.unsure = n.asked && unsure(v.c, n.place, l.ID)
		if id, isBox := boxedBy(n.place, l.ID); n.asked && isBox {
			n.name = v.w.Name(id)
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
func (v result) askedAt(l line.Line) string {
	if p, asked := placeOf(&v.c, l); asked {
		return StepLink(v.w, p)
	}
	return ""
}

// number is the number of a thing as a reader needs it: none if it is the only
// one of its collection.
func (v result) number(id string, n int) int {
	p, _ := ask.WhereIs(id, n)
	if list, isItem := ask.ListOf(p.Step); isItem && list.Items.Len(&v.c) == 1 {
		return 0
	}
	return n
}

// numberOf is the same of any line of the report, those worked out too.
func (v result) numberOf(l line.Line) int {
	if _, asked := ask.WhereIs(l.ID, l.N); !asked && !v.several[l.ID] {
		return 0
	}
	return v.number(l.ID, l.N)
}

// severalIn is the lines of the form that have a second, or a later one alone.
func severalIn(r calc.Report) map[string]bool {
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
func unsure(c facts.Case, p ask.Place, id string) bool {
	step, _, _ := ask.Find(p.Step)
	i := slices.IndexFunc(step.Questions, func(q ask.Question) bool { return q.ID == id })
	return i >= 0 && step.Questions[i].Unsure && (ask.Row{Place: p, Question: step.Questions[i]}).Told(&c)
}

// mostNeeds is how many missing answers are named one by one.
const mostNeeds = 12

// missing names needs, each with the way to its question.
func (v result) missing(needs []need) app.UI {
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
	switch {
	case !n.asked:
		return app.Li().Text(n.name + ". " + v.say("need.law"))
	case n.unsure:
		return app.Li().Body(app.A().Href(StepLink(v.w, n.place)).Text(n.name), app.Text(". "+v.say("need.unsure")))
	}
	return app.Li().Body(app.A().Href(StepLink(v.w, n.place)).Text(n.name))
}

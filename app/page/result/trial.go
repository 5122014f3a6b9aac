package result

import (
	"slices"
	"sort"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// A trial is the case with the changes that are typed, and the report on it.
type trial struct {
	c        facts.Case
	changes  []keep.Change // none if it is the case
	problems []part.Problem
	then     *shell.Judged // of the changes as last read; nil if there are none
	each     line.Line     // what the months take each month; the zero line if there are none
	says     string        // to announce
	tried    bool
}

// A base is what typing does not change.
type base struct {
	now    *shell.Judged // the case; nil before the first drawing
	levers []lever
	extra  []keep.Change // of the open scenario, that no lever makes: only a file written by hand has any
	debt   *payoff.Debt  // in a plan that begins when plans do
	months int           // how many payments fall before it expires; 0 if that is not known
}

// begin works out what typing does not change, once for each day and each case, and
// what follows from what is typed. It is false if there is no law of the day.
func (p *Scenarios) begin() bool {
	if p.base.now != nil && p.base.now.Report.On == p.Day {
		return true
	}
	now, err := p.Judged()
	if err != nil {
		return false
	}
	b := base{now: now, levers: leversOf(&p.Case)}
	b.debt = payoff.New(p.Case, now.Law, payoff.Terms{Begins: now.Report.Begins, Agreement: true})
	if months := b.debt.MonthsToExpiry(); months.Known {
		b.months = months.Int()
	}
	if name := p.typed[openScenario]; name != "" {
		open, _ := scenarioOf(p.Scenarios(), name)
		for _, c := range open.Changes {
			if !slices.ContainsFunc(b.levers, func(l lever) bool { return l.answer == c.Answer }) {
				b.extra = append(b.extra, c)
			}
		}
	}
	p.base, p.trial = b, trial{}
	p.try()
	return true
}

// try reads what is typed and judges it. It says whether what is drawn may have changed:
// the same changes are not judged twice.
func (p *Scenarios) try() bool {
	w, t := p.Words, trial{}
	t.c, _ = keep.Apply(p.Case, keep.Scenario{Changes: p.base.extra})
	for _, l := range p.base.levers {
		if text := p.typed[l.id]; strings.TrimSpace(text) != "" {
			t.problems = append(t.problems, l.take(w, &t.c, text)...)
		}
	}
	p.tryMonths(&t)
	t.changes = p.changes(&t.c)
	was := p.trial
	switch {
	case was.tried && slices.Equal(was.changes, t.changes) && slices.Equal(was.problems, t.problems):
		p.trial.each = t.each
		return false
	case len(t.problems) > 0:
		t.then = was.then
	case len(t.changes) > 0:
		if then, err := p.Visit.Aside(t.c).Judged(); err == nil {
			t.then = then
			t.says = w.Say("scenarios.says", "fits", part.Statement(w, then.Report.Advice.Rule))
		}
	}
	t.tried = true
	p.trial = t
	p.drawn++
	return true
}

// changes is the answers of a case that are other than those of the visit's.
func (p *Scenarios) changes(c *facts.Case) []keep.Change {
	changes := slices.Clone(p.base.extra)
	for _, l := range p.base.levers {
		if was, is := keep.Text(l.amount(&p.Case)), keep.Text(l.amount(c)); was != is {
			changes = append(changes, keep.Change{Answer: l.answer, Was: was, Is: is})
		}
	}
	sort.SliceStable(changes, func(i, j int) bool { return changes[i].Answer < changes[j].Answer })
	return changes
}

// tryMonths makes the least payment that pays the debt in the months that are typed
// what is paid each month.
func (p *Scenarios) tryMonths(t *trial) {
	text := p.typed[planMonths]
	if strings.TrimSpace(text) == "" {
		return
	}
	var months facts.Count
	q := monthsQuestion(&months, p.base.months)
	for _, wrong := range q.Take(&t.c, 0, ask.Typed{q.ID: text}) {
		t.problems = append(t.problems, part.Problem{Field: q.ID, Text: p.Words.Problem(q.ID, wrong.Code, wrong.Args...)})
	}
	if !months.Given {
		return
	}
	if t.each = p.base.debt.LeastPayment(months.Value); t.each.Known {
		t.c.Paying.Monthly = facts.Say(t.each.Amount)
	}
}

// follows is what follows from the changes. It is drawn apart from the page, so that a
// key does not redraw every field.
type follows struct {
	app.Compo
	Of    *Scenarios
	Drawn int // which trial it shows
}

// OnMount lets the page draw it.
func (f *follows) OnMount(ctx app.Context) { f.Of.below = ctx }

// Render draws it.
func (f *follows) Render() app.UI { return app.Div().Body(f.Of.follows()...) }

// follows is the answer with the changes, and its figures beside those of the case.
func (p *Scenarios) follows() []app.UI {
	w := p.Words
	var body []app.UI
	for _, problem := range p.trial.problems {
		body = append(body, part.Note(problem.Text))
	}
	if p.trial.each.Known {
		body = append(body, app.P().Text(w.Say("scenarios.each", "amount", w.Whole(p.trial.each))))
	}
	columns := []column{{head: w.Say("scenarios.now.head"), result: result{p.base.now}}}
	if p.trial.then == nil {
		if _, shown := p.typed[noPenalties]; !shown {
			body = append(body, part.Note(w.Say("scenarios.unchanged")))
		}
	} else {
		then := result{p.trial.then}
		columns = append(columns, column{head: w.Say("scenarios.then.head"), result: then})
		body = append(body, part.Lead(then.headline(then.outcome())))
		if slices.ContainsFunc(p.trial.changes, isIncome) {
			body = append(body, part.Note(w.Say("scenarios.taxes-follow")))
		}
	}
	if _, shown := p.typed[noPenalties]; shown {
		last := columns[len(columns)-1]
		columns = append(columns, column{head: w.Say("scenarios.penalties.head"), result: last.result, without: true})
	}
	if slices.ContainsFunc(columns, func(c column) bool { return len(c.Report.Then) > 0 }) {
		body = append(body, part.Note(w.Say("ways.then.note")))
	}
	return []app.UI{part.Section("scenario-follows", w.Say("scenarios.follows.h2"), append(body, figures(w, w.Say("scenarios.follows.h2"), columns...)...)...)}
}

// isIncome says that a change is of income, on which taxes are paid.
func isIncome(c keep.Change) bool { return strings.HasPrefix(c.Answer, "case.income.") }

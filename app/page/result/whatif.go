package result

import (
	"maps"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
)

// whatIf tries one other answer on the page itself.
func (v result) whatIf(of *Result) shell.Region {
	return shell.Region{ID: "what-if", Heading: v.Say("try.h2"), Body: []app.UI{
		&tryOne{Of: of},
		app.P().Body(app.A().Href(v.Link("/scenarios/")).Text(v.Say("try.several"))),
	}}
}

// tryOne tries one answer with another value: what follows stands beside what follows from
// the case, which stays as it is, and follows every key.
type tryOne struct {
	app.Compo
	Of *Result // the page

	s Scenarios // which has one lever
}

// pickLever is the list of levers.
const pickLever = "try"

// OnInit shows what was typed before.
func (t *tryOne) OnInit() {
	t.s.Visit, t.s.place, t.s.typed = t.Of.Visit, resultPlace, ask.Typed{}
	maps.Copy(t.s.typed, t.s.Draft(resultPlace))
}

// OnMount lets a key draw it, and not the page.
func (t *tryOne) OnMount(ctx app.Context) { t.s.below, t.s.here = ctx, t.Of.here }

// OnDismount keeps what the last keys changed.
func (t *tryOne) OnDismount() { t.s.OnDismount() }

// lever is the one that is tried: the rent, if there is nothing typed yet.
func (t *tryOne) lever() (lever, bool) {
	all := t.s.base.levers
	for _, l := range all {
		if _, chosen := t.s.typed[l.id]; chosen {
			return l, true
		}
	}
	i := max(slices.IndexFunc(all, func(l lever) bool { return l.id == "try-rent" }), 0)
	if i >= len(all) {
		return lever{}, false
	}
	t.s.typed = ask.Typed{all[i].id: all[i].shown(&t.s.Case)}
	return all[i], true
}

// Render draws the list, the field and what follows.
func (t *tryOne) Render() app.UI {
	if !t.s.begin() {
		return app.Div()
	}
	l, found := t.lever()
	if !found {
		return app.Div()
	}
	w := t.s.Words
	pick := &part.Select{
		Field: part.Field{Words: w, ID: pickLever, Label: w.Say("result.try.pick"), Input: t.pick},
		Value: l.id, Empty: w.Say("scenarios.add.choose"),
	}
	for _, x := range t.s.base.levers {
		pick.Options = append(pick.Options, part.Option{ID: x.id, Label: x.name(w)})
	}
	step := shell.Dollars(w)(t.stepOf(l))
	return app.Div().Body(
		pick,
		&part.Stepper{
			Field: part.Field{Words: w, ID: l.id, Label: w.Say("scenarios.field", "name", l.name(w)), Hint: l.now(w, &t.s.Case), Input: t.s.input},
			Value: t.s.typed[l.id], Step: t.step,
			Less: w.Say("result.try.less", "amount", step), More: w.Say("result.try.more", "amount", step),
		},
		app.Div().Body(t.follows()...),
	)
}

// pick tries another answer, from its value in the case.
func (t *tryOne) pick(ctx app.Context, _, id string) {
	defer shell.Recover()
	for _, l := range t.s.base.levers {
		if l.id == id {
			t.s.typed = ask.Typed{id: l.shown(&t.s.Case)}
			t.s.try()
		}
	}
}

// step tries a little less or more.
func (t *tryOne) step(ctx app.Context, more bool) {
	defer shell.Recover()
	l, _ := t.lever()
	by := t.stepOf(l)
	if !more {
		by = by.Neg()
	}
	c := t.s.trial.c.Clone()
	at := l.amount(&c)
	*at = facts.Say(decimal.Max(at.Value.Add(by), decimal.Zero))
	t.s.input(ctx, l.id, l.shown(&c))
}

// stepOf is by how much a button changes an answer: about a twentieth of it, in a round
// amount.
func (t *tryOne) stepOf(l lever) decimal.Decimal {
	now := l.amount(&t.s.Case).Value
	for _, most := range []int64{20, 50, 100, 500, 1_000, 5_000} {
		if by := decimal.NewFromInt(most); now.LessThan(by.Mul(decimal.NewFromInt(20))) {
			return by
		}
	}
	return decimal.NewFromInt(10_000)
}

// tryRows is the figures that are shown of what follows.
var tryRows = []string{"left", "lump", "pause", "simple", "partial"}

// follows is the figures now and then, and the answer then. A figure that is known neither now
// nor then is left out, and what it waits for is said.
func (t *tryOne) follows() []app.UI {
	w, trial := t.s.Words, t.s.trial
	now := column{result: result{t.s.base.now}}
	then := now
	if trial.then != nil && len(trial.changes) > 0 {
		then = column{result: result{trial.then}}
	}
	unknown := w.Say("amount.unknown")
	table := part.Table{Caption: w.Say("scenarios.follows.h2"), Head: []string{w.Say("scenarios.figure"), w.Say("scenarios.now.head"), w.Say("scenarios.then.head")}}
	for _, r := range compareRows {
		if !slices.Contains(tryRows, r.id) {
			continue
		}
		was, is := r.text(now), r.text(then)
		if closed := w.Say("scenarios.closed"); (was != closed || is != closed) && (was != unknown || is != unknown) {
			table.Rows = append(table.Rows, part.Row{Name: w.Say("scenarios.row." + r.id), Cells: part.Cells(was, is)})
		}
	}
	var body []app.UI
	if len(table.Rows) > 0 {
		body = append(body, table.UI())
	}
	if needs := now.toAnswer(now.outcome()); now.outcome() == outcomeMissing && len(needs) > 0 {
		body = append(body, part.Note(now.counted("try.missing", len(needs))))
	}
	for _, problem := range trial.problems {
		body = append(body, part.Note(problem.Text))
	}
	if then.Judged != now.Judged {
		body = append(body, app.P().Text(w.Say("result.try.then", "says", then.headline(then.outcome()))))
	}
	if slices.ContainsFunc(trial.changes, isIncome) {
		body = append(body, part.Note(w.Say("scenarios.taxes-follow")))
	}
	return body
}

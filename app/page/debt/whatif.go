package debt

import (
	"maps"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// WhatIf projects the debt: on another day, with monthly payments, and after a
// request to the IRS. Its answers follow what is typed.
type WhatIf struct {
	app.Compo
	shell.Visit

	typed        ask.Typed
	amount       facts.Amount // as last read
	on           facts.Date
	day          reply  // on the day
	pay          reply  // with the payment
	announcement string // what to announce of the latest answer

	baseline *baseline // what typing does not change; nil until first needed

	here app.Context
	news shell.Pause
}

// whatIfPlace is where its typed text is kept.
var whatIfPlace = ask.Place{Step: "what-if"}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *WhatIf) CompoID() string { return p.Words.Lang() + "/what-if/" }

// OnInit shows what was typed before.
func (p *WhatIf) OnInit() {
	p.typed = ask.Typed{}
	maps.Copy(p.typed, p.Draft(whatIfPlace))
	if typed := p.TakeTyped(); len(typed) > 0 {
		maps.Copy(p.typed, typed)
	}
	p.day.draw, p.pay.draw = p.onDay, p.payment
}

// OnNav runs on arrival.
func (p *WhatIf) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.here = ctx
	p.StartOver()
	p.Arrive(ctx, shell.TitleOf(p.Words, "what-if"))
}

// Render draws the page.
func (p *WhatIf) Render() app.UI {
	w := p.Words
	if len(p.Case.Debt.Years) == 0 {
		return p.Frame("/what-if/", "question", withoutYears(p.Visit, "what-if")...)
	}
	v, ok := p.judged()
	if !ok {
		return p.NoLaw("/what-if/")
	}
	head := []app.UI{
		part.Back(w, p.Link("/your-debt/")),
		part.Heading(w.Say("what-if.h1")),
		part.Lead(w.Say("what-if.lead")),
	}
	return p.LongPage("/what-if/", head, []shell.Region{
		{ID: "pay", Heading: w.Say("what-if.pay.h2"), Body: []app.UI{p.monthlyField(), p.pay.at()}},
		{ID: "wait", Heading: w.Say("what-if.day.h2"), Body: []app.UI{p.anyDayField(), p.day.at()}},
		v.requests(),
	}, []app.UI{part.Note(v.heldRate())})
}

// monthly asks for the payment each month, anyDay for a day. Their answers are not
// part of the case.
func (p *WhatIf) monthly() ask.Question {
	return ask.Question{ID: "pay-monthly", Kind: ask.Money{At: func(*facts.Case, int) *facts.Amount { return &p.amount }}}
}

func (p *WhatIf) anyDay() ask.Question {
	return ask.Question{ID: "balance-on", Kind: ask.Date{At: func(*facts.Case, int) *facts.Date { return &p.on }}}
}

// around is what stands around the input of a question.
func (p *WhatIf) around(q ask.Question) part.Field {
	w, key := p.Words, "ask."+q.ID
	return part.Field{Words: w, ID: q.ID, Label: w.Say(key + ".label"), Hint: shell.OptionalText(w, key+".hint"), Why: shell.OptionalText(w, key+".why"), Input: p.input}
}

func (p *WhatIf) monthlyField() app.UI {
	q := p.monthly()
	return &part.Money{Field: p.around(q), Value: p.typed[q.ID]}
}

func (p *WhatIf) anyDayField() app.UI {
	q, t := p.anyDay(), p.typed
	return &part.Date{Field: p.around(q), Month: t[q.ID+ask.MonthField], Day: t[q.ID+ask.DayField], Year: t[q.ID+ask.YearField]}
}

// read says whether what is typed for a question can be read.
func (p *WhatIf) read(q ask.Question) bool {
	return len(q.Take(&p.Case, 0, p.typed)) == 0
}

// input draws the answer of the field that was typed in, and nothing else.
func (p *WhatIf) input(ctx app.Context, id, text string) {
	defer shell.Recover()
	p.typed[id] = text
	below := &p.day
	if id == p.monthly().ID {
		below = &p.pay
	}
	ctx.PreventUpdate()
	if below.here.Context != nil {
		below.here.Dispatch(func(app.Context) { p.here.PreventUpdate() })
	}
	p.news.Begin(ctx, func() {
		p.KeepDraft(whatIfPlace, p.typed)
		p.Announce(p.announcement)
	})
}

// OnDismount keeps what the last keys changed.
func (p *WhatIf) OnDismount() {
	if p.news.Running() {
		p.KeepDraft(whatIfPlace, p.typed)
	}
}

// A baseline is the debt as it stands, which each payment that is typed is applied
// to.
type baseline struct {
	debts
	debt   *payoff.Debt // the debt over the months ahead
	least  line.Line    // the least monthly payment that pays all before it expires
	months line.Line    // months until the debt expires
}

// judged is the judged case, worked out once for each day; false if there is no law
// of the day.
func (p *WhatIf) judged() (*baseline, bool) {
	if p.baseline != nil && p.baseline.Report.On == p.Day {
		return p.baseline, true
	}
	j, err := p.Judged()
	if err != nil {
		return nil, false
	}
	debt := payoff.New(j.Case, j.Law, payoff.Terms{Agreement: true})
	g := &baseline{debts: debts{j}, debt: debt, months: debt.MonthsToExpiry()}
	if g.months.Known {
		g.least = debt.LeastPayment(g.months.Int())
	}
	p.baseline = g
	return g, true
}

// A reply stands below a field. It is drawn apart from the page, so that a key does
// not redraw every field.
type reply struct {
	draw func() []app.UI
	here app.Context
}

// at is the reply in its place.
func (r *reply) at() app.UI { return &below{Of: r} }

// A below draws a reply.
type below struct {
	app.Compo
	Of *reply
}

// OnMount lets the page draw it.
func (b *below) OnMount(ctx app.Context) { b.Of.here = ctx }

// Render draws it.
func (b *below) Render() app.UI { return app.Div().Body(b.Of.draw()...) }

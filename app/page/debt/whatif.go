package debt

import (
	"maps"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/line"
)

// WhatIf is what becomes of the debt: on a day one names, with what one would
// pay each month, and if one asks the IRS for something. Its answers follow what
// is typed.
type WhatIf struct {
	app.Compo
	shell.Visit

	typed  ask.Typed
	amount calc.Amount // as it was last read
	on     calc.Date
	day    reply  // on the day
	pay    reply  // with the payment
	heard  string // what to say of the last of them

	known *ground // what does not change while one types; nil until it is wanted

	here app.Context
	news shell.Pause
}

// whatIfPlace is where its typed text is kept.
var whatIfPlace = ask.Place{Step: "what-if"}

// CompoID keeps the page of one language from being dressed up as another's.
func (p *WhatIf) CompoID() string { return p.Words.Lang() + "/what-if/" }

// OnInit shows what was typed before.
func (p *WhatIf) OnInit() {
	p.typed = ask.Typed{}
	maps.Copy(p.typed, p.Draft(whatIfPlace))
	if typed := p.TakeTyped(); len(typed) > 0 {
		maps.Copy(p.typed, typed)
	}
	p.day.draw, p.pay.draw = p.onDay, p.paying
}

// OnNav comes to the page.
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
	o, ok := p.now()
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
		o.asking(),
	}, []app.UI{part.Note(o.held())})
}

// monthly asks what one would pay each month, anyDay for a day. Their answers
// are no part of the case.
func (p *WhatIf) monthly() ask.Question {
	return ask.Question{ID: "pay-monthly", Kind: ask.Money{At: func(*calc.Case, int) *calc.Amount { return &p.amount }}}
}

func (p *WhatIf) anyDay() ask.Question {
	return ask.Question{ID: "balance-on", Kind: ask.Date{At: func(*calc.Case, int) *calc.Date { return &p.on }}}
}

// around is what stands around the input of a question.
func (p *WhatIf) around(q ask.Question) part.Field {
	w, key := p.Words, "ask."+q.ID
	return part.Field{Words: w, ID: q.ID, Label: w.Say(key + ".label"), Hint: shell.Optional(w, key+".hint"), Why: shell.Optional(w, key+".why"), Input: p.input}
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
		p.Announce(p.heard)
	})
}

// OnDismount keeps what the last keys changed.
func (p *WhatIf) OnDismount() {
	if p.news.Running() {
		p.KeepDraft(whatIfPlace, p.typed)
	}
}

// A ground is the debt as it stands, for one payment after another to be tried on.
type ground struct {
	owed
	way   *calc.Way // the debt and the months ahead
	least line.Line // the least payment that ends everything in time
	over  line.Line // the months of it, to the day the time runs out
}

// now is the case as it stands, judged; nothing if it cannot be.
func (p *WhatIf) now() (*ground, bool) {
	if p.known != nil && p.known.Report.On == p.Day {
		return p.known, true
	}
	v, err := p.Judged()
	if err != nil {
		return nil, false
	}
	g := &ground{owed: owed{v}, way: calc.Ahead(v.Case, *v.Law, true), over: calc.MonthsToExpiry(v.Case, *v.Law)}
	if g.over.Known {
		g.least = calc.LeastPayment(v.Case, *v.Law, int(g.over.Amount.IntPart()), true)
	}
	p.known = g
	return g, true
}

// A reply stands below a field. It is drawn apart from the page, whose fields
// need not be drawn anew for every key.
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

package page

import (
	"maps"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// WhatIf is what becomes of the debt: on a day one names, with what one would
// pay each month, and if one asks the IRS for something. Its answers follow what
// is typed.
type WhatIf struct {
	app.Compo
	Words say.Words

	typed  ask.Typed
	amount facts.Amount // as it was last read
	on     facts.Date
	day    reply  // on the day
	pay    reply  // with the payment
	heard  string // what to say of the last of them

	known *ground // what does not change while one types; nil until it is wanted

	here app.Context
	news pause
}

// whatIfPlace is where its typed text is kept.
var whatIfPlace = ask.Place{Step: "what-if"}

// CompoID keeps the page of one language from being dressed up as another's.
func (p *WhatIf) CompoID() string { return p.Words.Lang() + "/what-if/" }

// OnInit shows what was typed before.
func (p *WhatIf) OnInit() {
	p.typed = ask.Typed{}
	maps.Copy(p.typed, Store.Draft(whatIfPlace))
	if early := takeTyped(); len(early) > 0 {
		maps.Copy(p.typed, early)
	}
	p.day.draw, p.pay.draw = p.onDay, p.paying
}

// OnNav comes to the page.
func (p *WhatIf) OnNav(ctx app.Context) {
	defer caught()
	p.here = ctx
	Store.StartOver()
	Arrive(ctx, p.Words, titleOf(p.Words, "what-if"))
}

// Render draws the page.
func (p *WhatIf) Render() app.UI {
	w := p.Words
	if len(Store.Case.Debt.Years) == 0 {
		return Frame(w, "/what-if/", "question", withoutYears(w, "what-if")...)
	}
	o, ok := p.now()
	if !ok {
		return Frame(w, "/what-if/", "", noLaw(w)...)
	}
	head := []app.UI{
		part.Back(w, Link(w, "/your-debt/")),
		part.Heading(w.Say("what-if.h1")),
		part.Lead(w.Say("what-if.lead")),
	}
	return splitPage(w, "/what-if/", head, []region{
		{id: "pay", heading: w.Say("what-if.pay.h2"), body: []app.UI{p.field(p.monthly()), p.pay.at()}},
		{id: "wait", heading: w.Say("what-if.day.h2"), body: []app.UI{p.field(p.anyDay()), p.day.at()}},
		o.asking(),
	}, []app.UI{part.Note(o.held())})
}

// monthly asks what one would pay each month, anyDay for a day. Their answers
// are no part of the case.
func (p *WhatIf) monthly() ask.Question {
	return ask.Question{ID: "pay-monthly", Kind: ask.Money{At: func(*facts.Case, int) *facts.Amount { return &p.amount }}}
}

func (p *WhatIf) anyDay() ask.Question {
	return ask.Question{ID: "balance-on", Kind: ask.Date{At: func(*facts.Case, int) *facts.Date { return &p.on }}}
}

func (p *WhatIf) field(q ask.Question) app.UI {
	f := fields{w: p.Words, c: &Store.Case, typed: p.typed, wrong: func(string) (ask.Problem, bool) { return ask.Problem{}, false }, input: p.input}
	return f.draw(q)
}

// read says whether what is typed for a question can be read.
func (p *WhatIf) read(q ask.Question) bool {
	return len(q.Take(&Store.Case, 0, p.typed)) == 0
}

// input draws the answer of the field that was typed in, and nothing else.
func (p *WhatIf) input(ctx app.Context, id, text string) {
	defer caught()
	p.typed[id] = text
	below := &p.day
	if id == p.monthly().ID {
		below = &p.pay
	}
	ctx.PreventUpdate()
	if below.here.Context != nil {
		below.here.Dispatch(func(app.Context) { p.here.PreventUpdate() })
	}
	p.news.begin(ctx, func() {
		Store.KeepDraft(whatIfPlace, p.typed)
		Store.Say(p.heard)
	})
}

// OnDismount keeps what the last keys changed.
func (p *WhatIf) OnDismount() {
	if p.news.running {
		Store.KeepDraft(whatIfPlace, p.typed)
	}
}

// A ground is the debt as it stands, for one payment after another to be tried on.
type ground struct {
	owed
	way   *payoff.Debt // the debt and the months ahead
	least line.Line    // the least payment that ends everything in time
	over  line.Line    // the months of it, to the day the time runs out
}

// now is the case as it stands, judged; nothing if it cannot be.
func (p *WhatIf) now() (*ground, bool) {
	if p.known != nil && p.known.r.On == Store.Day {
		return p.known, true
	}
	v, err := resultNow(p.Words)
	if err != nil {
		return nil, false
	}
	g := &ground{owed: owed{v}, way: payoff.New(v.c, v.b, true), over: payoff.MonthsToExpiry(v.c, v.b)}
	if g.over.Known {
		g.least = payoff.LeastPayment(v.c, v.b, int(g.over.Amount.IntPart()), true)
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

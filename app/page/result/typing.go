package result

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// input takes what is typed into a field. A key in the field of a lever draws what
// follows and nothing else.
func (p *Scenarios) input(ctx app.Context, id, text string) {
	defer shell.Recover()
	switch id {
	case addLever, compareA, compareB:
		p.typed[id] = text
		p.KeepDraft(p.place, p.typed)
		return
	}
	p.typed[id] = text
	ctx.PreventUpdate()
	if id != scenarioName {
		p.tryLater(ctx)
	}
	p.rest.Begin(ctx, func() {
		p.KeepDraft(p.place, p.typed)
		p.Announce(p.trial.says)
	})
}

// tryLater judges what is typed once the browser has drawn the key. Keys that come
// meanwhile are judged with it.
func (p *Scenarios) tryLater(ctx app.Context) {
	if p.waiting {
		return
	}
	p.waiting = true
	ctx.After(frame, func(ctx app.Context) {
		defer shell.Recover()
		ctx.PreventUpdate()
		p.waiting = false
		if p.try() && p.below.Context != nil {
			p.below.Dispatch(func(app.Context) { p.here.PreventUpdate() })
		}
	})
}

// frame is about how long the browser takes to draw a key.
const frame = 20 * time.Millisecond

// OnDismount keeps what the last keys changed.
func (p *Scenarios) OnDismount() {
	if p.rest.Running() {
		p.KeepDraft(p.place, p.typed)
	}
}

// add has a field for one more change, with the answer of the case in it. What is paid
// each month is set by the months or by itself.
func (p *Scenarios) add(ctx app.Context) {
	defer shell.Recover()
	id := p.typed[addLever]
	delete(p.typed, addLever)
	if id == "" {
		p.problems = []part.Problem{{Field: addLever, Text: p.Words.Say("scenarios.nothing")}}
		p.sent++
		ctx.Page().SetTitle(p.title())
		return
	}
	monthly := "try-" + payingMonthly
	switch id {
	case planMonths:
		delete(p.typed, monthly)
		p.typed[id] = ""
	case noPenalties:
		p.typed[id] = "yes"
	case monthly:
		delete(p.typed, planMonths)
	}
	for _, l := range p.base.levers {
		if l.id == id {
			p.typed[id] = l.shown(&p.Case)
		}
	}
	p.renew()
	ctx.Page().SetTitle(p.title())
	part.Focus(p.here, id)
}

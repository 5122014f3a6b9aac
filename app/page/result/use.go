package result

import (
	"maps"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// renew begins anew with what is typed now.
func (p *Scenarios) renew() {
	p.problems, p.asking, p.base = nil, "", base{}
	p.KeepDraft(p.place, p.typed)
	p.begin()
}

// reset drops what is tried.
func (p *Scenarios) reset(ctx app.Context) {
	defer shell.Recover()
	p.clear()
	p.renew()
	p.Announce(p.Words.Say("scenarios.reset.done"))
	part.Focus(p.here, addLever)
}

// clear drops the changes, on the result too, and what is compared stays.
func (p *Scenarios) clear() {
	p.KeepDraft(resultPlace, nil)
	maps.DeleteFunc(p.typed, func(id, _ string) bool { return id != compareA && id != compareB })
}

// isTrying says that something may be changed by what is typed.
func (p *Scenarios) isTrying() bool {
	for id := range p.typed {
		if id == planMonths || strings.HasPrefix(id, "try-") {
			return true
		}
	}
	return len(p.base.extra) > 0
}

// useOrReset offers to drop the changes, and to make them the answers of the case, for
// which it asks first; nil while nothing is tried.
func (p *Scenarios) useOrReset() app.UI {
	w := p.Words
	if !p.isTrying() {
		return nil
	}
	if p.asking == "use" {
		return app.Div().Body(app.P().ID("scenario-sure").TabIndex(-1).Text(w.Say("scenarios.use.sure")), part.Buttons(
			&part.Button{ID: "scenario-use-now", Text: w.Say("scenarios.use.now"), Look: part.Quiet, Do: p.useNow},
			&part.Button{ID: "scenario-use-not", Text: w.Say("scenarios.not"), Look: part.Quiet, Do: p.useNot},
		))
	}
	buttons := []app.UI{&part.Button{ID: "scenario-reset", Text: w.Say("scenarios.reset"), Look: part.Quiet, Do: p.reset}}
	if _, shown := p.typed[noPenalties]; !shown || len(p.typed) > 1 || len(p.base.extra) > 0 { // they are no answer
		buttons = append(buttons, &part.Button{ID: "scenario-use", Text: w.Say("scenarios.use"), Look: part.Quiet, Do: p.use})
	}
	return app.Div().Body(part.Buttons(buttons...))
}

// use asks whether the changes are to become answers.
func (p *Scenarios) use(ctx app.Context) {
	defer shell.Recover()
	if p.check(ctx) {
		p.asking = "use"
		part.Focus(p.here, "scenario-sure")
	}
}

func (p *Scenarios) useNot(ctx app.Context) {
	p.asking = ""
	part.Focus(p.here, "scenario-use")
}

func (p *Scenarios) useNow(ctx app.Context) {
	defer shell.Recover()
	p.Change(p.trial.c)
	p.clear()
	p.renew()
	p.Announce(p.Words.Say("scenarios.used"))
	part.Focus(p.here, addLever)
}

// check says whether something is changed, and all of it can be read; else the page
// says what is wrong.
func (p *Scenarios) check(ctx app.Context) bool {
	p.try()
	p.problems = p.trial.problems
	if len(p.problems) == 0 && len(p.trial.changes) == 0 {
		p.problems = []part.Problem{{Field: addLever, Text: p.Words.Say("scenarios.nothing")}}
	}
	p.sent++
	ctx.Page().SetTitle(p.title())
	return len(p.problems) == 0
}

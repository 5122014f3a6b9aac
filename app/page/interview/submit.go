package interview

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// buttons is Continue and, on the last page about an item, a button to add another.
func (p *Step) buttons() []app.UI {
	w := p.Words
	buttons := []app.UI{&part.Button{ID: "continue", Text: w.Say("step.continue")}}
	if _, changing := p.ReturnTo(p.form.place); changing {
		return buttons
	}
	if _, more := ask.Another(&p.form.trial, p.form.place); more {
		list, _ := ask.ListOf(p.ID)
		buttons = append(buttons, &part.Button{ID: "another", Text: w.Say("step." + list.ID + ".more"), Look: part.Quiet, Do: p.another})
	}
	return buttons
}

// submit is Continue.
func (p *Step) submit(ctx app.Context) {
	defer shell.Recover()
	if p.taken(ctx) {
		next := p.After(p.form.place)
		p.ComeBack(next)
		p.Goto(ctx, p.StepLink(next))
	}
}

// another continues to a new item. Where the answers made another question about this
// one necessary, that comes first.
func (p *Step) another(ctx app.Context) {
	defer shell.Recover()
	if !p.taken(ctx) {
		return
	}
	next, more := ask.Another(&p.Case, p.form.place)
	if !more || ask.Next(&p.Case, p.form.place) == p.form.place {
		next = p.After(p.form.place)
	}
	p.Goto(ctx, p.StepLink(next))
}

// taken writes the form's answers into the case. It is false if there are errors or new
// warnings.
func (p *Step) taken(ctx app.Context) bool {
	c, ok := p.form.take()
	if !ok {
		ctx.Page().SetTitle(p.title())
		if len(p.form.warnings) > 0 {
			part.Focus(ctx, "doubts")
		}
		return false
	}
	p.KeepDraft(p.form.place, nil)
	p.Change(c)
	return true
}

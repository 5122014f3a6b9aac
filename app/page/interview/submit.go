package interview

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// buttons is Continue and, where one thing of a collection is all told, the way
// to tell of another.
func (p *Step) buttons() []app.UI {
	w := p.Words
	buttons := []app.UI{&part.Button{ID: "continue", Text: w.Say("step.continue")}}
	if _, changing := p.ReturnTo(p.a.place); changing {
		return buttons
	}
	if _, more := ask.Another(&p.a.trial, p.a.place); more {
		list, _ := ask.ListOf(p.ID)
		buttons = append(buttons, &part.Button{ID: "another", Text: w.Say("step." + list.ID + ".more"), Look: part.Quiet, Do: p.another})
	}
	return buttons
}

// send is Continue.
func (p *Step) send(ctx app.Context) {
	defer shell.Recover()
	if p.taken(ctx) {
		p.Goto(ctx, p.StepLink(p.After(p.a.place)))
	}
}

// another is Continue to one more thing of the collection. Where the answers
// brought up a question about this one, that comes first.
func (p *Step) another(ctx app.Context) {
	defer shell.Recover()
	if !p.taken(ctx) {
		return
	}
	next, more := ask.Another(&p.Case, p.a.place)
	if !more || ask.Next(&p.Case, p.a.place) == p.a.place {
		next = p.After(p.a.place)
	}
	p.Goto(ctx, p.StepLink(next))
}

// taken says whether what is typed could be read. If so, it is in the case.
func (p *Step) taken(ctx app.Context) bool {
	c, ok := p.a.take()
	if !ok {
		ctx.Page().SetTitle(p.title())
		if len(p.a.doubts) > 0 {
			part.Focus(ctx, "doubts")
		}
		return false
	}
	p.KeepDraft(p.a.place, nil)
	p.Change(c)
	return true
}

package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// seal offers to have the answers, and the file of them, sealed with a passphrase, or no
// longer. On a shared computer that is the file alone.
func (p *CaseFile) seal() []app.UI {
	w, hint := p.Words, p.Words.Say("sealed.hint")
	if p.secret.given != "" {
		hint = w.Say("sealed.suggested", "passphrase", p.secret.given)
	}
	suggest := &part.Button{ID: "suggest", Text: w.Say("sealed.suggest"), Look: part.Quiet, Do: p.suggest}
	if !p.IsSealed() {
		return []app.UI{
			app.P().Text(p.saySealed("sealed.text")),
			app.P().Body(app.B().Text(w.Say("sealed.forget"))),
			p.passphrase(sealField, hint, p.saySealed("sealed.now"), p.sealNow, suggest),
			p.working(sealField),
		}
	}
	return []app.UI{
		app.P().ID("sealed").TabIndex(-1).Body(app.B().Text(w.Say("sealed.forget"))),
		part.Buttons(&part.Button{ID: "unseal", Text: w.Say("sealed.off"), Look: part.Quiet, Do: p.unseal}),
		part.Details(w.Say("sealed.other"), "",
			p.passphrase(sealField, hint, w.Say("sealed.other.now"), p.sealNow, suggest)),
		p.working(sealField),
	}
}

// saySealed is a text about what is sealed: the answers and their file, or on a shared
// computer the file alone.
func (p *CaseFile) saySealed(key string) string {
	if p.Shared() {
		key += ".shared"
	}
	return p.Words.Say(key)
}

func (p *CaseFile) sealNow(app.Context) {
	defer shell.Recover()
	if s := &p.secret; s.field == sealField && s.text != "" && !s.shown && s.again != s.text {
		p.refuse(p.ctx, sealField, p.Words.Say("sealed.differ"))
		return
	}
	p.slowly(sealField, func(ctx app.Context, passphrase string) {
		if p.Seal(passphrase) != nil {
			p.refuse(ctx, sealField, p.Words.Say("sealed.refused"))
			return
		}
		p.secret = secret{}
		ctx.Page().SetTitle(p.title())
		p.Announce(p.saySealed("sealed.is"))
		part.Focus(ctx, "sealed")
	})
}

func (p *CaseFile) unseal(app.Context) {
	defer shell.Recover()
	_ = p.Seal("") // what the browser refuses is said at the foot of the window
	p.Announce(p.Words.Say("case.kept." + p.Where()))
	part.Focus(p.ctx, "seal")
}

// suggested is of how many words a passphrase is suggested.
const suggested = 5

// suggest fills in a passphrase of names of counties, which are there anyhow, and shows it.
func (p *CaseFile) suggest(app.Context) {
	defer shell.Recover()
	text := keep.Suggest(countyWords(), suggested)
	p.secret = secret{field: sealField, text: text, given: text, shown: true}
}

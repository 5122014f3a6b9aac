package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// seal offers to have the answers, and the file of them, sealed with a passphrase, or no
// longer. On a shared computer that is the file alone.
func (p *CaseFile) seal() []app.UI {
	w, hint := p.Words, p.newHint(p.Words)
	suggest := &part.Button{ID: "suggest", Text: w.Say("sealed.suggest"), Look: part.Quiet, Do: p.suggest}
	if !p.IsSealed() {
		return []app.UI{
			app.P().Text(p.saySealed("sealed.text")),
			app.P().Body(app.B().Text(w.Say("sealed.forget"))),
			p.passphrase(w, sealField, hint, p.saySealed("sealed.now"), p.sealNow, suggest),
			p.working(w, sealField),
		}
	}
	var buttons []app.UI
	if shell.CanLock(p.Memory) {
		buttons = append(buttons, &part.Button{ID: "lock-now", Text: w.Say("sealed.lock"), Look: part.Quiet, Do: p.lockNow})
	}
	if shell.Initials(p.Memory) == "" { // what is under initials is never in clear
		buttons = append(buttons, &part.Button{ID: "unseal", Text: w.Say("sealed.off"), Look: part.Quiet, Do: p.unseal})
	}
	return []app.UI{
		app.P().ID("sealed").TabIndex(-1).Body(app.B().Text(w.Say("sealed.forget"))),
		part.Buttons(buttons...),
		part.Details(w.Say("sealed.other"), "",
			p.passphrase(w, sealField, hint, w.Say("sealed.other.now"), p.sealNow, suggest)),
		p.working(w, sealField),
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
	if !p.newSecret() {
		return
	}
	p.slowly(sealField, func(ctx app.Context, passphrase string) {
		if p.Seal(passphrase) != nil {
			p.refuse(ctx, sealField, p.Words.Say("sealed.refused"))
			return
		}
		p.secret = secret{}
		ctx.Page().SetTitle(p.titled())
		p.Announce(p.saySealed("sealed.is"))
		part.Focus(ctx, "sealed")
	})
}

// lockNow leaves nothing of the answers in the window, which asks for the passphrase again or,
// under initials, shows the cases.
func (p *CaseFile) lockNow(ctx app.Context) {
	defer shell.Recover()
	under := shell.Initials(p.Memory) != ""
	if !shell.LockCase(p.Memory) {
		return
	}
	p.secret = secret{}
	if under {
		p.Goto(ctx, p.Link("/clinic/"))
		return
	}
	p.Reopen()
}

func (p *CaseFile) unseal(app.Context) {
	defer shell.Recover()
	_ = p.Seal("") // what the browser refuses is said at the foot of the window
	p.Announce(p.Words.Say("case.kept." + p.Where()))
	part.Focus(p.ctx, "seal")
}

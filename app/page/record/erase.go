package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// erase offers to erase, asks for confirmation, and shows what is left.
func (p *CaseFile) erase() []app.UI {
	w := p.Words
	switch {
	case p.erased:
		return []app.UI{app.Div().ID("erased").TabIndex(-1).Body(p.proof(), part.Buttons(
			part.ButtonLink(w.Say("case.restart"), p.Link("/"), part.Quiet),
		))}
	case p.erasing:
		return []app.UI{app.P().ID("erasing").TabIndex(-1).Text(w.Say("case.erase.sure")), part.Buttons(
			&part.Button{ID: "erase-now", Text: w.Say("case.erase.now"), Look: part.Warning, Do: p.eraseNow},
			&part.Button{ID: "erase-not", Text: w.Say("case.erase.not"), Look: part.Quiet, Do: p.eraseNot},
		)}
	}
	return []app.UI{app.P().Text(w.Say("case.erase.text")), part.Buttons(
		&part.Button{ID: "erase-all", Text: w.Say("case.erase.all"), Look: part.Warning, Do: p.eraseAll},
	)}
}

// proof is what the browser says it keeps now.
func (p *CaseFile) proof() app.UI {
	w := p.Words
	seen := w.Say("case.erased.nothing")
	if len(p.left) > 0 {
		seen = w.Say("case.erased.left")
	}
	return part.Proofs(
		part.Proof{Name: w.Say("case.erased.tab"), Seen: seen, How: w.Say("case.erased.tab.how")},
		part.Proof{Name: w.Say("case.erased.device"), Seen: seen, How: w.Say("case.erased.device.how")},
	)
}

func (p *CaseFile) eraseAll(app.Context) {
	p.erasing = true
	part.Focus(p.ctx, "erasing")
}

func (p *CaseFile) eraseNot(app.Context) {
	p.erasing = false
	part.Focus(p.ctx, "erase-all")
}

func (p *CaseFile) eraseNow(app.Context) {
	defer shell.Recover()
	p.left = p.Erase()
	p.erasing, p.erased = false, true
	p.ctx.Page().SetTitle(p.title())
	p.Announce(p.Words.Say("case.erased"))
	part.Focus(p.ctx, "erased")
}

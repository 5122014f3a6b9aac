package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// acts is what may be done with the case under initials: whichever was asked for last, or the
// buttons that ask.
func (p *Clinic) acts(initials, id string) []app.UI {
	w := p.Words
	switch {
	case p.opening == initials:
		return []app.UI{
			p.passphrase(w, openField, "", w.Say("clinic.open"), p.openNow),
			p.working(w, openField),
		}
	case p.removing == initials:
		return []app.UI{app.P().Text(w.Say("clinic.remove.sure", "initials", initials)), part.Buttons(
			&part.Button{ID: id + "-remove-now", Text: w.Say("clinic.remove.now"), Hidden: initials, Look: part.Warning, Do: func(app.Context) { p.remove(initials) }},
			&part.Button{ID: id + "-remove-not", Text: w.Say("scenarios.not"), Hidden: initials, Look: part.Quiet, Do: func(app.Context) { p.ask("", "", id) }},
		)}
	}
	var buttons []app.UI
	if shell.CanLeave(p.Memory) && (initials != shell.Initials(p.Memory) || p.Locked()) {
		buttons = append(buttons, &part.Button{ID: id + "-open", Text: w.Say("clinic.open"), Hidden: initials, Look: part.Quiet, Do: func(app.Context) { p.ask(initials, "", openField) }})
	}
	return []app.UI{part.Buttons(append(buttons,
		&part.Button{ID: id + "-remove", Text: w.Say("clinic.remove"), Hidden: initials, Look: part.Quiet, Do: func(app.Context) { p.ask("", initials, id) }},
	)...)}
}

// ask asks for the passphrase of one case, or whether to remove another, and moves the focus there.
func (p *Clinic) ask(opening, removing, focus string) {
	p.opening, p.removing = opening, removing
	p.secret, p.badName = secret{}, ""
	part.Focus(p.ctx, focus)
}

// openNow opens the case in the place of the open one, which is locked.
func (p *Clinic) openNow(app.Context) {
	defer shell.Recover()
	p.slowly(openField, func(ctx app.Context, passphrase string) {
		initials := p.opening
		if err := shell.OpenUnder(p.Memory, initials, passphrase); err != nil {
			lookForNewer(err)
			text := sealedProblem(p.Words, err)
			if text == "" {
				text = p.Words.Say("clinic.loose")
			}
			p.refuse(ctx, openField, text)
			return
		}
		p.opening, p.secret = "", secret{}
		ctx.Page().SetTitle(p.titled())
		p.Announce(p.Words.Say("clinic.opened", "initials", initials))
		part.Focus(ctx, "open-case")
	})
}

// remove drops a case from the device.
func (p *Clinic) remove(initials string) {
	defer shell.Recover()
	shell.RemoveCase(p.Memory, initials)
	p.removing = ""
	p.Announce(p.Words.Say("clinic.removed", "initials", initials))
	if len(keep.Browser.Cases()) > 0 {
		part.Focus(p.ctx, "cases")
	} else {
		part.Focus(p.ctx, "new-case")
	}
}

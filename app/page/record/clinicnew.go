package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
)

// begins is the form that begins a case under initials, or puts this window's answers under them.
func (p *Clinic) begins() []app.UI {
	w := p.Words
	fields := []app.UI{&part.Short{
		Field: part.Field{Words: w, ID: initialsField, Label: w.Say("clinic.initials"), Hint: w.Say("clinic.initials.hint"), Error: p.badName, Input: p.typeInitials},
		Value: p.initials,
	}}
	fields = append(fields, p.secretFields(w, sealField, p.newHint(w),
		&part.Button{ID: "suggest", Text: w.Say("sealed.suggest"), Look: part.Quiet, Do: p.suggest})...)
	buttons := []app.UI{&part.Button{ID: "begin", Text: w.Say("clinic.begin")}}
	submit, lead := p.beginEmpty, "clinic.new.text"
	if p.holds() {
		submit, lead = p.putUnder, "clinic.put.text"
		buttons = []app.UI{&part.Button{ID: "put", Text: w.Say("clinic.put")}}
		if shell.CanLeave(p.Memory) {
			buttons = append(buttons, &part.Button{ID: "begin", Text: w.Say("clinic.begin"), Look: part.Quiet, Do: p.beginEmpty})
		}
	} else if !shell.CanLeave(p.Memory) {
		return []app.UI{app.P().Text(w.Say("clinic.first"))}
	}
	return []app.UI{
		app.P().Text(w.Say(lead)),
		app.P().Body(app.B().Text(w.Say("sealed.forget"))),
		part.Form(submit, append(fields, part.Buttons(buttons...))...),
		p.working(w, sealField),
	}
}

// holds reports whether this window has answers that are under no initials.
func (p *Clinic) holds() bool {
	return shell.Initials(p.Memory) == "" && p.LoadErr == nil && shell.HoldsAnswers(p.Memory)
}

func (p *Clinic) typeInitials(_ app.Context, _, text string) { p.initials = text }

func (p *Clinic) beginEmpty(app.Context) { p.keepUnder(true) }
func (p *Clinic) putUnder(app.Context)   { p.keepUnder(false) }

// keepUnder keeps a case under the initials: an empty one, or this window's answers.
func (p *Clinic) keepUnder(fresh bool) {
	defer shell.Recover()
	w, initials := p.Words, keep.AsInitials(p.initials)
	p.badName, p.secret.wrong, p.opening, p.removing = "", "", "", ""
	if !keep.IsInitials(initials) {
		p.refuseInitials(p.ctx, w.Say("clinic.initials.wrong"))
		return
	}
	if !p.newSecret() {
		return
	}
	p.slowly(sealField, func(ctx app.Context, passphrase string) {
		switch err := shell.KeepUnder(p.Memory, initials, passphrase, fresh); err {
		case nil:
		case shell.ErrTaken:
			p.refuseInitials(ctx, w.Say("clinic.initials.taken", "initials", initials))
			return
		case shell.ErrLoose:
			p.refuse(ctx, sealField, w.Say("clinic.loose"))
			return
		default:
			p.refuse(ctx, sealField, w.Say("sealed.refused"))
			return
		}
		p.secret, p.initials = secret{}, ""
		if fresh {
			p.AnnounceNext(w.Say("clinic.opened", "initials", initials))
			p.Goto(ctx, p.Link("/intake/"))
			return
		}
		ctx.Page().SetTitle(p.titled())
		p.Announce(w.Say("clinic.put.done", "initials", initials))
		part.Focus(ctx, "open-case")
	})
}

// refuseInitials says what is wrong with the initials.
func (p *Clinic) refuseInitials(ctx app.Context, wrong string) {
	p.badName = wrong
	p.tried++
	ctx.Page().SetTitle(p.titled())
}

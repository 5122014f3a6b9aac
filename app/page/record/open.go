package record

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/keep"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// open asks for a case file.
func (p *CaseFile) open() app.UI {
	w := p.Words
	field := part.Field{Words: w, ID: "file", Label: w.Say("case.open.label"), Hint: w.Say("case.open.hint")}
	switch {
	case p.wrong != nil:
		field.Error = fileProblem(w, p.wrong)
	case p.other != "":
		field.Error = p.otherCase()
	}
	return &part.File{Field: field, Accept: ".json,.age", Open: p.opened}
}

// openSealed asks for the passphrase of the chosen file, if it has one.
func (p *CaseFile) openSealed() app.UI {
	if p.sealed == nil {
		return nil
	}
	w := p.Words
	return app.Div().Body(
		app.P().ID("file-sealed").TabIndex(-1).Text(w.Say("sealed.file")),
		p.passphrase(w, fileField, "", w.Say("sealed.file.open"), p.unsealFile),
		p.working(w, fileField),
	)
}

// opened reads the chosen file, up to the largest size of a case file.
func (p *CaseFile) opened(app.Context, app.Value) {
	defer shell.Recover()
	keep.Chosen(app.Window().GetElementByID("file"), keep.MostSealed, func(b []byte) {
		p.ctx.Dispatch(func(ctx app.Context) {
			defer shell.Recover()
			p.sealed, p.secret, p.wrong, p.other = nil, secret{}, nil, ""
			if keep.IsSealed(b) {
				p.sealed = b
				part.Focus(ctx, "file-sealed")
				return
			}
			p.take(ctx, b, nil)
		})
	})
}

func (p *CaseFile) unsealFile(app.Context) {
	defer shell.Recover()
	p.slowly(fileField, func(ctx app.Context, passphrase string) {
		text, key, err := keep.Open(p.sealed, passphrase)
		if err != nil {
			p.refuse(ctx, fileField, sealedProblem(p.Words, err))
			return
		}
		p.take(ctx, text, key)
	})
}

// take replaces the case by the file's, with the key that it was sealed with. If the file is
// faulty the case stays.
func (p *CaseFile) take(ctx app.Context, b []byte, key *keep.Key) {
	p.tried++
	p.wrong, p.other = nil, ""
	c, scenarios, err := readFile(b, p.Day)
	if errors.As(err, &p.wrong) {
		lookForNewer(err)
		ctx.Page().SetTitle(p.titled())
		return
	}
	clinic, _ := keep.ClinicOf(b)
	on, _ := keep.On(b)
	if open := shell.Initials(p.Memory); open != "" && clinic.Initials != "" && clinic.Initials != open {
		p.other = clinic.Initials
		ctx.Page().SetTitle(p.titled())
		return
	}
	place, typed, divided := ask.WithdrawDivided(&c)
	p.Adopt(c, on, scenarios, clinic, key, keep.ByChoice(b))
	p.AnnounceNext(p.Words.Say("case.opened"))
	if divided {
		p.KeepDraft(place, typed)
		p.Goto(ctx, p.StepLink(place))
		return
	}
	p.Goto(ctx, p.Link("/tasks/"))
}

// lookForNewer has the browser look for a newer version of the site, if a file needs one.
// The page offers it once the device has it.
func lookForNewer(err error) {
	var wrong *keep.Error
	if errors.As(err, &wrong) && wrong.Code == keep.Newer {
		shell.LookForNewer()
	}
}

// otherCase says that a file is of another case than the open one, which it does not replace.
func (p *CaseFile) otherCase() string {
	return p.Words.Say("clinic.file-other", "initials", p.other, "open", shell.Initials(p.Memory))
}

// readFile reads a case file, on a day. It refuses what no field would take either, such as a
// debt below zero, and an assessment after today, in the case and in its scenarios. A
// county that became several is left for its question.
func readFile(b []byte, today date.Day) (facts.Case, []keep.Scenario, error) {
	c, err := keep.Read(b)
	if err != nil {
		return facts.Case{}, nil, err
	}
	ask.FollowCounty(&c)
	for _, f := range ask.FaultsOn(&c, today) {
		if f.Problem.Code != ask.Divided {
			return facts.Case{}, nil, &keep.Error{Code: keep.WrongValue, Field: keep.Field(&c, f.Answer)}
		}
	}
	scenarios, _ := keep.Scenarios(b)
	for i, s := range scenarios {
		changed, _ := keep.Apply(c, s)
		for _, f := range ask.FaultsOn(&changed, today) {
			if field := keep.FieldIn(scenarios, i, keep.Field(&changed, f.Answer)); field != "" {
				return facts.Case{}, nil, &keep.Error{Code: keep.WrongValue, Field: field}
			}
		}
	}
	return c, scenarios, nil
}

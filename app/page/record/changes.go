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

// Changes is what changed between two versions of a case, the answers and what they did to the
// figures, and what the law and the calendar did to them between a day and today. The files that
// are chosen here are looked at and not kept.
type Changes struct {
	app.Compo
	shell.Visit

	secrets
	before, after version
	side          *version // that is being chosen
	sealed        []byte   // its file, if it waits for its passphrase
	wrong         *keep.Error
	typed         ask.Typed // the day
}

// A version is a case as of the day on which it was written; the zero version is none yet.
type version struct {
	id   string // of its field
	held facts.Case
	on   date.Day
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Changes) CompoID() string { return p.Words.Lang() + "/changes/" }

// OnInit asks for the day on which the case was written last.
func (p *Changes) OnInit() {
	p.before.id, p.after.id = "file-before", "file-after"
	p.typed = ask.Typed{}
	p.askFor(shell.SavedOn(p.Memory))
}

// OnNav runs on arrival.
func (p *Changes) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.begin(ctx, p.Visit, p.titled)
	p.StartOver()
	p.Arrive(ctx, p.titled())
}

func (p *Changes) titled() string {
	title := shell.TitleOf(p.Words, "changes")
	if p.secret.wrong != "" || p.wrong != nil {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Changes) Render() app.UI {
	w := p.Words
	return p.Frame("/changes/", "question",
		part.Back(w, p.BackFrom("/changes/", "/clinic/", "/case/", "/review/", "/tasks/")),
		shell.ProblemArea(p.errors()),
		part.Heading(w.Say("changes.h1")),
		part.Lead(w.Say("changes.lead")),
		part.Section("versions", w.Say("changes.versions"),
			p.file(&p.before), p.file(&p.after), p.openSealed(), app.Div().Role("status").Body(p.compared()...)),
		part.Section("as-of", w.Say("changes.as-of"), p.asOf()...),
	)
}

func (p *Changes) errors() app.UI {
	problem := part.Problem{Field: p.secret.field, Text: p.secret.wrong}
	if p.wrong != nil {
		problem = part.Problem{Field: p.side.id, Text: fileProblem(p.Words, p.wrong)}
	}
	if problem.Text == "" {
		return nil
	}
	return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{problem}}
}

// file asks for the file of a version, and says which is there.
func (p *Changes) file(v *version) app.UI {
	w := p.Words
	field := part.Field{Words: w, ID: v.id, Label: w.Say("changes." + v.id), Hint: w.Say("changes." + v.id + ".hint")}
	if p.wrong != nil && p.side == v {
		field.Error = fileProblem(w, p.wrong)
	}
	if v.on != 0 {
		field.Hint = w.Say("changes.chosen", "day", w.Day(v.on))
	}
	return &part.File{Field: field, Accept: ".json,.age", Open: func(app.Context, app.Value) { p.choose(v) }}
}

// choose reads the file of a version.
func (p *Changes) choose(v *version) {
	defer shell.Recover()
	keep.Chosen(app.Window().GetElementByID(v.id), keep.MostSealed, func(b []byte) {
		p.ctx.Dispatch(func(ctx app.Context) {
			defer shell.Recover()
			p.side, p.sealed, p.secret, p.wrong = v, nil, secret{}, nil
			if keep.IsSealed(b) {
				p.sealed = b
				part.Focus(ctx, "file-sealed")
				return
			}
			p.take(ctx, b)
		})
	})
}

// openSealed asks for the passphrase of the chosen file, if it has one.
func (p *Changes) openSealed() app.UI {
	if p.sealed == nil {
		return nil
	}
	w := p.Words
	return app.Div().Body(
		app.P().ID("file-sealed").TabIndex(-1).Text(w.Say("sealed.file")),
		p.passphrase(w, fileField, "", w.Say("sealed.file.open"), p.unseal),
		p.working(w, fileField),
	)
}

func (p *Changes) unseal(app.Context) {
	defer shell.Recover()
	p.slowly(fileField, func(ctx app.Context, passphrase string) {
		text, _, err := keep.Open(p.sealed, passphrase)
		if err != nil {
			p.refuse(ctx, fileField, sealedProblem(p.Words, err))
			return
		}
		p.take(ctx, text)
	})
}

// take makes a file the version that is being chosen.
func (p *Changes) take(ctx app.Context, b []byte) {
	p.sealed, p.secret, p.wrong = nil, secret{}, nil
	c, _, err := readFile(b, p.Day)
	if errors.As(err, &p.wrong) {
		p.tried++
		lookForNewer(err)
	} else {
		p.side.held = c
		p.side.on, _ = keep.On(b)
		if p.side == &p.before && p.typed["as-of-day"+ask.YearField] == "" {
			p.askFor(p.side.on)
		}
	}
	ctx.Page().SetTitle(p.titled())
}

// compared is what differs between the two versions: the later one is this window's case, unless
// a file was chosen for it.
func (p *Changes) compared() []app.UI {
	w := p.Words
	if p.before.on == 0 {
		return nil
	}
	later := p.Case
	if p.after.on != 0 {
		later = p.after.held
	}
	was, is := p.Aside(p.before.held), p.Aside(later)
	answers := changedAnswers(was, is)
	if len(answers) == 0 {
		return []app.UI{app.P().Text(w.Say("changes.same"))}
	}
	table := part.Table{Caption: w.Say("changes.answers"), Words: true, Stack: true, Rows: answers,
		Head: []string{w.Say("changes.answer"), w.Say("changes.was"), w.Say("changes.is")}}
	return []app.UI{
		app.H3().Text(w.Say("changes.answers")), table.UI(),
		app.H3().Text(w.Say("changes.figures")), p.figures(w.Say("changes.figures"), was, is, w.Say("changes.was"), w.Say("changes.is")),
	}
}

// figures is the figures that differ between two cases, under a caption.
func (p *Changes) figures(caption string, was, is shell.Visit, wasHead, isHead string) app.UI {
	w := p.Words
	rows, err := changedFigures(was, is)
	switch {
	case err != nil:
		return app.P().Text(w.Say("changes.no-law"))
	case len(rows) == 0:
		return app.P().Text(w.Say("changes.figures.same"))
	}
	return part.Table{Caption: caption, Words: true, Stack: true, Rows: rows,
		Head: []string{w.Say("changes.figure"), wasHead, isHead}}.UI()
}

package record

import (
	"errors"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// Transcript reads pasted account transcripts. The text stays in the browser's own
// field until it is read, and is kept nowhere. Nothing that was read is an answer
// before the visitor says so.
type Transcript struct {
	app.Compo
	shell.Visit

	ctx   app.Context        // the page's own: a button's ends when another takes its place
	wrong transcript.Problem // why the text was not read
	tried int                // how often it was not
}

// pasteField is the ID of the field.
const pasteField = "transcript"

// noDay is the problem that there is no law of the day.
const noDay transcript.Problem = "no-day"

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Transcript) CompoID() string { return p.Words.Lang() + "/transcript/" }

// OnNav runs on arrival, and puts back into the field what was pasted before the
// program started.
func (p *Transcript) OnNav(ctx app.Context) {
	defer shell.Recover()
	p.ctx = ctx
	p.StartOver()
	if text := p.TakeTyped()[pasteField]; text != "" {
		app.Window().GetElementByID(pasteField).Set("value", text)
	}
	p.Arrive(ctx, p.title())
}

func (p *Transcript) title() string {
	title := shell.Title(p.Words, p.Words.Say("transcript.title"))
	if p.wrong != "" {
		return p.Words.Say("title.error", "title", title)
	}
	return title
}

// Render draws the page.
func (p *Transcript) Render() app.UI {
	w := p.Words
	main := []app.UI{
		part.Back(w, p.BackFrom("/transcript/", "/tasks/", "/", "/your-debt/", "/result/", "/ways/")),
		shell.ProblemArea(p.errors()),
		part.Heading(w.Say("transcript.title")),
		part.Lead(w.Say("transcript.lead")),
	}
	if len(p.Pasted) == 0 {
		main = append(main, part.Section("get", w.Say("transcript.get"), p.get()...))
	} else {
		main = append(main, p.found()...)
		main = append(main, p.also()...)
		main = append(main, p.next())
	}
	main = append(main, p.paste(), app.P().Body(app.A().Href(p.Link("/clinic/")).Text(w.Say("clinic.tasks"))))
	if p.badCopy() { // behind the field, which then stays as it is
		main = append(main, p.copying())
	}
	return p.Frame("/transcript/", "question", main...)
}

// badCopy says whether a text, or an account in it, was copied in a way that cannot
// be read.
func (p *Transcript) badCopy() bool {
	return p.wrong == transcript.NoTranscript || p.wrong == transcript.InColumns ||
		slices.ContainsFunc(p.Pasted, func(a *shell.Pasted) bool { return a.Use == prefill.UseColumns })
}

// copying is which ways of copying work.
func (p *Transcript) copying() app.UI {
	w := p.Words
	var ways []app.UI
	for _, n := range [...]string{"1", "2", "3"} {
		ways = append(ways, app.Li().Text(w.Say("transcript.copy."+n)))
	}
	example := app.Pre().Lang("en").Text(typedByHand)
	return part.Section("copying", w.Say("transcript.copy"), app.Ol().Body(ways...), example)
}

// typedByHand is a transcript as somebody may type it whose copy cannot be read.
const typedByHand = `Form number: 1040
Tax period: 12-31-2021
Account balance: 1500.00
150 04-17-2023 8500.00
806 04-15-2022 -7000.00`

func (p *Transcript) errors() app.UI {
	if p.wrong == "" {
		return nil
	}
	problem := part.Problem{Field: pasteField, Text: p.problem()}
	return &part.ErrorSummary{Words: p.Words, Rev: p.tried, Problems: []part.Problem{problem}}
}

// problem is why the text was not read, in a sentence.
func (p *Transcript) problem() string {
	if p.wrong == "" {
		return ""
	}
	return p.Words.Say("transcript.wrong." + string(p.wrong))
}

// get is which transcript is needed, and how to get it.
func (p *Transcript) get() []app.UI {
	w := p.Words
	return []app.UI{
		app.P().Text(w.Say("transcript.get.text")),
		app.Ol().Body(
			app.Li().Body(app.Text(w.Say("transcript.get.1")+" "), part.External(w.Say("transcript.get.link"), "https://www.irs.gov/individuals/get-transcript")),
			app.Li().Text(w.Say("transcript.get.2")),
			app.Li().Text(w.Say("transcript.get.3")),
		),
		app.P().Text(w.Say("transcript.get.mail")),
	}
}

// paste is the field and its button.
func (p *Transcript) paste() app.UI {
	w := p.Words
	field := part.Field{Words: w, ID: pasteField, Label: w.Say("transcript.paste.label"), Hint: w.Say("transcript.paste.hint"),
		Error: p.problem()}
	heading, look := "transcript.paste", part.Plain
	if len(p.Pasted) > 0 {
		heading, look = "transcript.more", part.Quiet
	}
	return part.Section("paste", w.Say(heading), app.P().Text(w.Say("transcript.paste.text")),
		part.Form(p.read, &part.Textarea{Field: field}, part.Buttons(&part.Button{ID: "read", Text: w.Say("transcript.read"), Look: look})))
}

// read reads the text and empties the field, unless the text is not a transcript.
func (p *Transcript) read(ctx app.Context) {
	defer shell.Recover()
	field := app.Window().GetElementByID(pasteField)
	r, err := transcript.Read(field.Get("value").String())
	p.wrong = ""
	if _, out := p.Book(); out != nil {
		err = noDay
	}
	if errors.As(err, &p.wrong) {
		p.tried++
		ctx.Page().SetTitle(p.title())
		return
	}
	field.Set("value", "")
	p.Paste(r)
	ctx.Page().SetTitle(p.title())
	p.Announce(p.Words.Say("transcript.found", "n", itoa(len(r.Accounts))))
	part.Focus(p.ctx, "found")
}

// found is a card for each account.
func (p *Transcript) found() []app.UI {
	w := p.Words
	all := []app.UI{app.H2().ID("found").TabIndex(-1).Text(w.Say("transcript.found.h2")), app.P().Text(w.Say("transcript.found.text"))}
	for i := range p.Pasted {
		all = append(all, (&card{w, p, p.Pasted[i], i + 1}).draw())
	}
	return all
}

// next is the links onward once every year is decided on; nil before.
func (p *Transcript) next() app.UI {
	for _, a := range p.Pasted {
		if p.Undecided(a) {
			return nil
		}
	}
	w := p.Words
	return part.Buttons(
		part.ButtonLink(w.Say("transcript.next.debt"), p.Link("/your-debt/"), part.Plain),
		part.ButtonLink(w.Say("transcript.next.tasks"), p.Link("/tasks/"), part.Quiet),
	)
}

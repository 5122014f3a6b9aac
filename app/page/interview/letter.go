package interview

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/law"
)

// letterSays is the field of what a letter says, by which one without a number is found.
const letterSays = "letter-says"

// sayings are what letters say, each by the ID of a letter that stands for those that do.
var sayings = []string{
	"cp14", "cp501", "cp504", "lt11", "cp91", "668w", "668a", "l3172", "cp523", "cp508c", "cp2000", "cp3219a", "cp11",
	"cp59", "cp40", "offer-rejected", law.OtherLetter,
}

// letter is the page that asks which letter came, and when it was written.
func (p *Step) letter() app.UI {
	w := p.Words
	var fields []app.UI
	for i, field := range p.fields() {
		fields = append(fields, field)
		if i == 0 {
			fields = append(fields, p.letterSayings())
		}
	}
	fields = append(fields, shell.AnyLetter(w, p.kindOfLetter()))
	back := p.StepLink(p.Before(p.form.place))
	if _, changing := p.ReturnTo(p.form.place); len(p.Case.Letters.Held) == 0 && !changing {
		back = p.Link("/")
		if begun(&p.Case) {
			back = p.Link("/tasks/")
		}
	}
	return p.Frame(p.form.place.Path(), "",
		part.Back(w, back),
		shell.ProblemArea(p.errors(), p.warnings()),
		part.Split(
			part.Form(p.submit, append([]app.UI{part.Heading(p.heading()), app.P().Text(w.Say("step.letter.lead"))},
				append(fields, part.Buttons(&part.Button{ID: "continue", Text: w.Say("step.letter.show")}))...)...),
			part.Side("where", w.Say("step.letter.where"),
				app.P().Text(w.Say("step.letter.where.text")),
				part.Note(w.Say("step.letter.where.online")),
			),
		),
	)
}

// kindOfLetter is the kind that is typed or chosen so far.
func (p *Step) kindOfLetter() string { return ask.LetterOf(&p.form.trial, p.form.place.Item()).ID }

// letterSayings is the letters to choose from by what they say.
func (p *Step) letterSayings() app.UI {
	w := p.Words
	var options []part.Option
	for _, id := range sayings {
		options = append(options, part.Option{ID: id, Label: w.Say("step.letter.says." + id), Hint: shell.OptionalText(w, "step.letter.says."+id+".hint")})
	}
	_, wrong := p.form.problem("letter-kind")
	field := part.Field{Words: w, ID: letterSays, N: p.form.place.N, Label: w.Say("step.letter.says"), Input: p.input}
	return part.Folds(part.FoldOpen(wrong, w.Say("step.letter.unknown"), w.Say("step.letter.unknown.says"),
		&part.Choice{Field: field, Value: p.form.typed[letterSays], Options: options}))
}

// follow keeps the letter's number and what it says in step, whichever was given last.
// The other is empty if only one was given before the program started.
func follow(t ask.Typed, changed string) {
	switch {
	case changed == letterSays || t["letter-kind"] == "" && t[letterSays] != "":
		t["letter-kind"] = t[letterSays]
	case changed == "letter-kind":
		t[letterSays] = ""
	}
}

// letterKind is the field for a kind of letter.
func (f fields) letterKind(around part.Field) app.UI {
	w := f.v.Words
	return &part.Lookup{
		Field: around, Value: f.typed[around.ID], List: w.Say("step.letter.list"), Places: shell.Letters(w),
		Find:   func(typed string) []part.Place { return shell.LettersFound(w, typed) },
		CodeOf: func(typed string) string { return shell.LetterCode(w, typed) },
	}
}

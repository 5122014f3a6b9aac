package letter

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
)

// path is the page's own.
const path = "/letters/"

// Letters is what the letters of the case come to: one in full, by the number in the
// address or the most urgent, and the others as links.
type Letters struct {
	app.Compo
	shell.Visit

	named    bool // the calendar file names the letters
	removing int  // the letter about to be removed, from 1; 0 if none is
	wrote    int  // the letter that was put into the case, from 1; 0 if none was
	written  []part.Fact
	here     app.Context // the page's own: that of a button ends with it
}

// CompoID tells go-app this page from every other, so that it mounts it anew.
func (p *Letters) CompoID() string { return p.Words.Lang() + path }

// OnInit shows the letter, or asks about a removal, as the address wants it.
func (p *Letters) OnInit() { p.removing = p.asked() }

// OnNav does so again if only the fragment changed.
func (p *Letters) OnNav(ctx app.Context) {
	defer shell.Recover()
	if p.Redirected() {
		return
	}
	p.here = ctx
	p.ReadAddress()
	p.removing = p.asked()
	p.ChangeFrom(ask.Place{Step: "letters", N: p.shown()})
	p.Arrive(ctx, shell.Title(p.Words, p.Words.Say("step.letters"), p.Words.Say("section.letters")))
}

// Render draws the page.
func (p *Letters) Render() app.UI {
	w := p.Words
	if p.removing > 0 {
		return p.confirm()
	}
	b, err := p.Book()
	switch {
	case len(p.Case.Letters.Held) == 0:
		return p.none()
	case err != nil:
		return p.NoLaw(path)
	}
	a := p.answer(b)
	return p.Frame(path, "",
		part.Back(w, p.BackFrom(path, "/tasks/", "/letter/", "/result/", "/ways/")),
		p.PrintHead(),
		part.Heading(a.heading()),
		part.Split(app.Div().Body(a.main()...), a.side()),
	)
}

// shown is the number of the letter that the page shows: after a change of it, even of what
// makes it the most urgent, the page shows it again.
func (p *Letters) shown() int {
	if b, err := p.Book(); err == nil && len(p.Case.Letters.Held) > 0 {
		return p.answer(b).N
	}
	return p.Item()
}

// none is the page before there is a letter.
func (p *Letters) none() app.UI {
	w := p.Words
	return p.Frame(path, "question",
		part.Back(w, p.Link("/tasks/")),
		part.Heading(w.Say("step.letters")),
		app.P().Text(w.Say("letter-page.none")),
		part.Buttons(part.ButtonLink(w.Say("step.letters.add"), shell.AddLetter(p.Visit), part.Plain)),
		app.P().Body(app.A().Href(p.StepLink(ask.Place{Step: "had-letter"})).Text(w.Say("step.had-letter.aside"))),
	)
}

// An answer is one letter of the case, as the page answers it.
type answer struct {
	*Letters
	notice.Notice
	law    *law.Book
	held   facts.Letter
	others []notice.Notice
}

// answer is the letter of the address or, without one, the most urgent.
func (p *Letters) answer(b *law.Book) answer {
	all := notice.All(p.Case, b)
	at := slices.IndexFunc(all, func(x notice.Notice) bool { return x.N == p.Item() })
	a := answer{Letters: p, Notice: all[max(at, 0)], law: b}
	a.held = p.Case.Letters.Held[a.N-1]
	for _, x := range all {
		if x.N != a.N {
			a.others = append(a.others, x)
		}
	}
	return a
}

// otherLetters is the other letters of the case, each with its last day.
func (a answer) otherLetters() app.UI {
	w := a.Words
	if len(a.others) == 0 {
		return nil
	}
	var tasks []part.Task
	for _, x := range a.others {
		t := part.Task{Text: shell.LetterTitle(w, x), Href: shell.LetterLink(a.Visit, x.N), Status: shell.DueDay(w, x)}
		switch {
		case x.Done:
			t.Status = w.Say("letter-page.answered")
		case x.Due.ID == "":
			t.Status = w.Say("letter-page.no-day")
		case t.Status == "":
			t.Status, t.Look = w.Say("letter-page.day-unknown"), part.ToDo
		case x.Due.Verdict == line.No:
			t.Status = w.Say("tasks.day", "day", t.Status, "left", shell.DueLeft(w, x))
		}
		tasks = append(tasks, t)
	}
	return part.Section("others", w.Say("letter-page.others"), part.Tasks(tasks...))
}

package letter

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// heading is what the page is called, by the letter.
func (a answer) heading() string {
	number := shell.LetterNumber(a.Kind)
	switch {
	case number == "":
		return a.Words.Say("letter-page.this")
	case strings.Contains(number, " "): // Letter 3172, Form 668-W
		return a.Words.Say("letter-page.your-form", "number", a.Words.Cite(number))
	}
	return a.Words.Say("letter-page.your", "number", number)
}

// main is the answer: the last day, what acting by then does, and what to do.
func (a answer) main() []app.UI {
	w := a.Words
	main := []app.UI{app.P().Class("caption").Text(shell.OptionalText(w, "letter."+a.Kind.ID)), a.due()}
	if a.Due.Verdict == line.Yes { // one screen of a phone has the day and the button
		main = append(main, append(a.dates(), a.gains()...)...)
	} else {
		main = append(main, append(a.gains(), a.dates()...)...)
	}
	if a.Kind.Unverified != "" {
		main = append(main, part.Note(w.Say("letter-page.unsure")))
	}
	main = append(main, shell.AnyLetter(w, a.Kind.ID), a.toDo(), a.folds(), a.fill(), a.otherLetters())
	return append(main, part.Buttons(
		part.ButtonLink(w.Say("step.letters.more"), shell.AddLetter(a.Visit), part.Quiet),
		&part.Button{ID: "print", Text: w.Say("result.print-it"), Look: part.Quiet, Do: shell.Print},
	))
}

// due is the last day.
func (a answer) due() app.UI {
	w := a.Words
	switch {
	case a.Done:
		return part.Due{ID: "last", What: w.Say("letter-page.done"), Day: shell.DueDay(w, a.Notice), Big: true}.UI()
	case a.Kind.ID == "":
		return part.Due{ID: "last", What: w.Say("letter-page.which"), Big: true}.UI(app.P().Body(a.askDay()))
	case a.Due.ID == "":
		return part.Due{ID: "last", What: w.Say("letter-page.no-day"), Left: w.Say("letter-page.no-day.text"), Big: true}.UI()
	}
	var more app.UI
	if a.Due.Verdict == line.NotYet || a.Usual {
		more = app.P().Body(a.askDay())
	}
	return part.Due{
		ID: "last", What: shell.DueFor(w, a.Notice), Day: shell.DueDay(w, a.Notice), Left: shell.DueLeft(w, a.Notice),
		Big: true, Over: a.Due.Verdict == line.No,
	}.UI(more)
}

// askDay leads to where the day that is missing is asked: the date that it counts from or,
// where the letter alone knows it, the day that it prints.
func (a answer) askDay() app.UI {
	if a.held.On.Given && (a.Usual || len(a.Last.In) == 0) {
		return app.A().Href(a.StepLink(a.place("letter-more"))).Text(a.Words.Say("letter-page.add-printed"))
	}
	return app.A().Href(a.StepLink(a.place("letter"))).Text(a.Words.Say("letter-page.add-date"))
}

// place is a step about the letter.
func (a answer) place(step string) ask.Place { return ask.Place{Step: step, N: a.N} }

// gains is what acting by the last day does or, once it has passed, what is still open.
func (a answer) gains() []app.UI {
	w := a.Words
	switch {
	case a.Due.ID == "" || a.Done:
		return nil
	case a.Due.Verdict == line.No:
		return []app.UI{part.Section("open", w.Say("letter-page.still-open"), a.sheet().Notes(line.Held(a.After)...), a.late())}
	}
	return []app.UI{a.calms(), a.right("gains"), a.larger()}
}

// frightens reports whether the letter's name says more than the letter may do: a notice of
// intent to levy, after which pay and accounts stay safe until a final notice.
func (a answer) frightens() bool {
	return a.Kind.Right == law.RightStateRefund && a.Due.Verdict != line.No
}

// calms is what the letter means, where its name frightens; else nil.
func (a answer) calms() app.UI {
	if !a.frightens() {
		return nil
	}
	return app.P().Text(shell.OptionalText(a.Words, "letter."+a.Kind.ID+".what"))
}

// right is a text about what the last day is for; nil if there is none.
func (a answer) right(of string) app.UI {
	if text := shell.OptionalText(a.Words, "right."+a.Kind.Right+"."+of); text != "" {
		return app.P().Text(text)
	}
	return nil
}

// late is what may be done after the last day, where no finding says it.
func (a answer) late() app.UI {
	if a.Words.Has("finding.late-" + a.Kind.Right) {
		return nil
	}
	return a.right("late")
}

// larger is the last day of a bill that may be for a large amount; nil for any other letter.
func (a answer) larger() app.UI {
	if !a.Larger.Known {
		return nil
	}
	return part.Note(a.Words.Say("letter-page.larger", "day", a.Words.Amount(a.Larger)))
}

// sheet draws lines, with links from answers to their questions.
func (a answer) sheet() part.Sheet {
	return part.Sheet{Words: a.Words, Question: func(l line.Line) string {
		if at, asked := ask.WhereIs(l.ID, a.N); asked {
			return a.StepLink(at)
		}
		return ""
	}, Page: a.Page, Number: func(line.Line) int { return 0 }}
}

// begun says whether the case has more than letters, so that its ways out say something.
func (a answer) begun() bool {
	return slices.ContainsFunc(ask.Relevant(&a.Case), func(s ask.Section) bool {
		return s.ID != "letters" && ask.StatusOf(&a.Case, s) != ask.Untouched
	})
}

// side is what helps with the letter, and what else may be done with it here.
func (a answer) side() app.UI {
	w := a.Words
	link := func(text, href string) app.UI { return app.A().Href(href).Text(w.Say("letter-page." + text)) }
	next := link("next", a.Link("/quick/"))
	if a.begun() {
		next = link("next.result", a.Link("/result/"))
	}
	return part.Side("help", w.Say("letter-page.help"),
		part.Acts(
			next,
			part.External(w.Say("limits.help.1"), "https://www.irs.gov/advocate/low-income-taxpayer-clinics"),
			part.External(w.Say("limits.help.2"), "https://www.taxpayeradvocate.irs.gov/"),
			link("change", a.StepLink(a.place("letter"))),
			link("more", a.StepLink(a.place("letter-more"))),
			link("remove", a.Link(path)+"#"+shell.RemovalOf(a.N)),
		),
		part.Note(w.Say("letter-page.phone")),
	)
}

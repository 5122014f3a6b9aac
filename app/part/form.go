package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// Form is a form that calls submit and sends nothing; the browser does not validate it.
// go-app keeps the submit of the first drawing, so it must be a method of the page and
// not depend on what the page showed then.
func Form(submit func(app.Context), body ...app.UI) app.UI {
	return app.Form().Class("question").Attr("novalidate", "true").AutoComplete(false).
		OnSubmit(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			submit(ctx)
		}).
		Body(body...)
}

// A Spread is the layout of a group of fields.
type Spread string

// The layouts.
const (
	Pair Spread = "group__fields"                     // side by side, even on a phone
	Wide Spread = "group__fields group__fields--wide" // side by side where there is room
	Rows Spread = "group__rows"                       // one below the other, "I do not know" beside its amount
)

// Group is fields that belong together, under a name and, unless it is empty, a hint.
func Group(look Spread, name, hint string, fields ...app.UI) app.UI {
	var note app.UI
	if hint != "" {
		note = app.P().Class("field__hint").Text(hint)
	}
	return app.FieldSet().Class("group").Body(
		app.Legend().Class("group__name").Text(name),
		note,
		app.Div().Class(string(look)).Body(fields...),
	)
}

// A Problem is the error of a field, in the same words as at the field.
type Problem struct {
	Field string // the field's ID, to which the summary links
	Text  string
}

// ErrorSummary is the list of a page's errors, above its heading. It takes the focus when
// it appears, and again whenever Rev is raised.
type ErrorSummary struct {
	app.Compo
	Words    say.Words
	Problems []Problem
	Rev      int // raised each time the form is submitted

	announced int // the Rev for which it last took the focus
}

// OnMount moves the focus to the summary.
func (s *ErrorSummary) OnMount(ctx app.Context) { s.announce(ctx) }

// OnUpdate does so again if the form was submitted again.
func (s *ErrorSummary) OnUpdate(ctx app.Context) {
	if s.Rev != s.announced {
		s.announce(ctx)
	}
}

func (s *ErrorSummary) announce(ctx app.Context) {
	s.announced = s.Rev
	Focus(ctx, "errors")
}

// Render draws the summary.
func (s *ErrorSummary) Render() app.UI {
	return app.Div().Class("errors").ID("errors").Role("alert").TabIndex(-1).Aria("labelledby", "errors-heading").Body(
		app.H2().ID("errors-heading").Text(s.Words.Say("part.problem")),
		app.Ul().Body(
			app.Range(s.Problems).Slice(func(i int) app.UI {
				return app.Li().Body(Jump(s.Problems[i].Text, "", s.Problems[i].Field))
			}),
		),
	)
}

package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// Form is a form that is checked by us and sent nowhere. What it does must
// belong to the page, not to what the page happens to show.
func Form(send func(app.Context), body ...app.UI) app.UI {
	return app.Form().Class("question").Attr("novalidate", "true").AutoComplete(false).
		OnSubmit(func(ctx app.Context, e app.Event) {
			e.PreventDefault()
			send(ctx)
		}).
		Body(body...)
}

// A Spread is how fields that belong together stand beside each other.
type Spread string

// The spreads.
const (
	Pair Spread = "group__fields"                     // side by side on a phone too
	Wide Spread = "group__fields group__fields--wide" // side by side where there is room
)

// Group is fields that belong together, under a name.
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

// A Problem is what is wrong with a field, in the words that stand at it too.
type Problem struct {
	Field string // its ID, to go to
	Text  string
}

// Errors says at the top of a page what is wrong below. It takes the focus
// when it appears, and again whenever Rev is raised.
type Errors struct {
	app.Compo
	Words    say.Words
	Problems []Problem
	Rev      int // raised each time the form is sent

	told int // the Rev the reader was last told of
}

// OnMount moves the reader to what is wrong.
func (s *Errors) OnMount(ctx app.Context) { s.tell(ctx) }

// OnUpdate does so again if the form was sent again.
func (s *Errors) OnUpdate(ctx app.Context) {
	if s.Rev != s.told {
		s.tell(ctx)
	}
}

func (s *Errors) tell(ctx app.Context) {
	s.told = s.Rev
	Focus(ctx, "errors")
}

// Render draws the summary.
func (s *Errors) Render() app.UI {
	return app.Div().Class("errors").ID("errors").Role("alert").TabIndex(-1).Aria("labelledby", "errors-heading").Body(
		app.H2().ID("errors-heading").Text(s.Words.Say("part.problem")),
		app.Ul().Body(
			app.Range(s.Problems).Slice(func(i int) app.UI {
				return app.Li().Body(Jump(s.Problems[i].Text, "", s.Problems[i].Field))
			}),
		),
	)
}

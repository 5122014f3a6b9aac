package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Secret asks for a passphrase. It is hidden, unless it is to be shown, and stands nowhere but
// in the input.
type Secret struct {
	app.Compo
	Field
	Value string
	Shown bool

	has   string // what the input has, as far as is known here
	known bool
}

// OnUpdate shows the value that was passed, unless it is what was typed: while the page is drawn
// for one key the next may be in the input already.
func (s *Secret) OnUpdate(ctx app.Context) {
	if s.known && s.has == s.Value {
		return
	}
	s.has, s.known = s.Value, true
	show(ctx, s.ID, s.Value)
}

// Render draws the field.
func (s *Secret) Render() app.UI {
	kind := "password"
	if s.Shown {
		kind = "text"
	}
	return s.around(s.tied(
		app.Input().Class("input").ID(s.ID).Type(kind).AutoComplete(false).
			Attr("autocapitalize", "none").Attr("spellcheck", "false").OnInput(s.input),
	))
}

func (s *Secret) input(ctx app.Context, _ app.Event) {
	s.has, s.known = value(ctx), true
	s.Input(ctx, s.ID, s.has)
}

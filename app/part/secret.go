package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Secret asks for a passphrase. It is hidden, unless it is to be shown, and stands nowhere but
// in the input.
type Secret struct {
	app.Compo
	Field
	Value string
	Shown bool
}

// OnUpdate shows the value that was passed.
func (s *Secret) OnUpdate(ctx app.Context) { show(ctx, s.ID, s.Value) }

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

func (s *Secret) input(ctx app.Context, _ app.Event) { s.Input(ctx, s.ID, value(ctx)) }

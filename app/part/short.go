package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Short asks for a few words.
type Short struct {
	app.Compo
	Field
	Value string
}

// OnUpdate shows the value that was passed.
func (s *Short) OnUpdate(ctx app.Context) { show(ctx, s.ID, s.Value) }

// Render draws the field.
func (s *Short) Render() app.UI { return s.around(s.typed("input", "", s.Value, s.input)) }

func (s *Short) input(ctx app.Context, _ app.Event) { s.answer(ctx, s.ID, value(ctx)) }

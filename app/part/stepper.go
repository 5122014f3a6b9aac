package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Stepper asks for an amount of money, with a button for less and one for more.
type Stepper struct {
	app.Compo
	Field
	Value      string // as it was typed
	Less, More string // the names of the buttons
	Step       func(ctx app.Context, more bool)
}

// OnUpdate shows the value that was passed.
func (s *Stepper) OnUpdate(ctx app.Context) { show(ctx, s.ID, s.Value) }

// Render draws the field between its buttons.
func (s *Stepper) Render() app.UI {
	return s.around(app.Div().Class("stepper").Body(
		app.Button().Type("button").ID(s.ID+"-less").Aria("label", s.Less).Text("−").OnClick(s.less),
		app.Div().Class("money").Body(
			app.Span().Class("money__sign").Aria("hidden", "true").Text("$"),
			s.typed("input", "decimal", s.Value, s.input),
		),
		app.Button().Type("button").ID(s.ID+"-more").Aria("label", s.More).Text("+").OnClick(s.more),
	))
}

func (s *Stepper) input(ctx app.Context, _ app.Event) { s.answer(ctx, s.ID, value(ctx)) }

func (s *Stepper) less(ctx app.Context, _ app.Event) { s.Step(ctx, false) }

func (s *Stepper) more(ctx app.Context, _ app.Event) { s.Step(ctx, true) }

package part

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Money asks for an amount in dollars.
type Money struct {
	app.Compo
	Field
	Value  string // as it was typed
	Signed bool   // the amount may be negative
}

// OnUpdate shows the value that was passed.
func (m *Money) OnUpdate(ctx app.Context) { show(ctx, m.ID, m.Value) }

// Render draws the field.
func (m *Money) Render() app.UI {
	keys := "decimal"
	if m.Signed {
		keys = "" // some numeric keypads have no minus sign
	}
	return m.around(
		app.Div().Class("money").Body(
			app.Span().Class("money__sign").Aria("hidden", "true").Text("$"),
			m.typed("input", keys, m.Value, m.input),
		),
		m.unsure(),
	)
}

func (m *Money) input(ctx app.Context, _ app.Event) { m.answer(ctx, m.ID, value(ctx)) }

// Percent asks for a percentage.
type Percent struct {
	app.Compo
	Field
	Value string
}

// OnUpdate shows the value that was passed.
func (p *Percent) OnUpdate(ctx app.Context) { show(ctx, p.ID, p.Value) }

// Render draws the field.
func (p *Percent) Render() app.UI {
	return p.around(
		app.Div().Class("money money--percent").Body(
			p.typed("input", "decimal", p.Value, p.input),
			app.Span().Class("money__sign").Aria("hidden", "true").Text("%"),
		),
		p.unsure(),
	)
}

func (p *Percent) input(ctx app.Context, _ app.Event) { p.answer(ctx, p.ID, value(ctx)) }

// Count asks for a whole number.
type Count struct {
	app.Compo
	Field
	Value string
}

// OnUpdate shows the value that was passed.
func (c *Count) OnUpdate(ctx app.Context) { show(ctx, c.ID, c.Value) }

// Render draws the field.
func (c *Count) Render() app.UI {
	return c.around(c.typed("input input--4", "numeric", c.Value, c.input), c.unsure())
}

func (c *Count) input(ctx app.Context, _ app.Event) { c.answer(ctx, c.ID, value(ctx)) }

// typed is the text input of a field.
func (f Field) typed(class, keys, text string, input app.EventHandler) app.HTMLInput {
	return f.tied(textInput(f.ID, class, keys, text, input))
}

// textInput is a text input without completion and spelling. keys is its inputmode;
// empty for the usual keyboard.
func textInput(id, class, keys, text string, input app.EventHandler) app.HTMLInput {
	e := app.Input().Class(class).ID(id).Type("text").Value(text).
		AutoComplete(false).Attr("spellcheck", "false").OnInput(input)
	if keys != "" {
		e = e.Attr("inputmode", keys)
	}
	return e
}

// show puts a text into an input that shows another. go-app's own update neither
// empties an input nor replaces what was typed.
func show(ctx app.Context, id, text string) {
	ctx.Defer(func(app.Context) {
		e := app.Window().GetElementByID(id)
		if e.Truthy() && e.Get("value").String() != text {
			e.Set("value", text)
		}
	})
}

// value is the text of the input that an event came from.
func value(ctx app.Context) string { return ctx.JSSrc().Get("value").String() }

func itoa(n int) string { return strconv.Itoa(n) }

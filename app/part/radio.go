package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// An Option is a radio button, a checkbox, or an option of a Select.
type Option struct {
	ID    string // the text that the field gets or, of a checkbox, its own field
	Label string
	About string // what it is about, for screen readers; empty if the label says so
	Hint  string // empty for none
	On    bool   // the checkbox is ticked
	Group string // of a checkbox: the heading of a group that begins with it; empty for none
	Stop  app.UI // of a checkbox that is ticked: what that means; nil for nothing
}

// YesNo asks for yes or no.
type YesNo struct {
	app.Compo
	Field
	Value string // "yes", "no" or neither
	Row   bool   // the buttons stand side by side; not if another question depends on the answer
}

// Render draws the field.
func (y *YesNo) Render() app.UI {
	radios := y.radios(y.Value, []Option{
		{ID: "yes", Label: y.Words.Say("part.yes")},
		{ID: "no", Label: y.Words.Say("part.no")},
	})
	return y.buttons(radios, y.Row)
}

// Choice asks for one of a few.
type Choice struct {
	app.Compo
	Field
	Value   string // the ID of the chosen option; empty for none
	Options []Option
	Row     bool // as of YesNo
}

// Render draws the field.
func (c *Choice) Render() app.UI {
	return c.buttons(c.radios(c.Value, c.Options), c.Row)
}

// buttons is the field with its radio buttons, side by side in a row.
func (f Field) buttons(radios []app.UI, row bool) app.UI {
	if row {
		return f.group(app.Div().Class("choices").Body(radios...))
	}
	return f.group(radios...)
}

// radios is a button for each option, and one for "I do not know" if that is offered.
func (f Field) radios(chosen string, options []Option) []app.UI {
	var all []app.UI
	for _, o := range options {
		all = append(all, &radio{Field: f, Option: o, On: o.ID == chosen && !f.Unsure})
	}
	if f.CanUnsure {
		o := Option{ID: "unsure", Label: f.doNotKnow()}
		all = append(all, &radio{Field: f, Option: o, On: f.Unsure})
	}
	return all
}

// radio is one button of a group. "I do not know" is one too, but has a field of its own.
type radio struct {
	app.Compo
	Field  Field
	Option Option
	On     bool
}

// CompoID tells go-app this button from those of other groups.
func (r *radio) CompoID() string { return r.Field.CompoID() + r.Option.ID }

// Render draws the button and its label.
func (r *radio) Render() app.UI {
	id := r.Field.ID + "-" + r.Option.ID
	input := app.Input().Type("radio").ID(id).Name(r.Field.ID).Value(r.Option.ID).
		Checked(r.On).AutoComplete(false).OnChange(r.choose)
	return labelled(id, "choice", r.Option, input)
}

func (r *radio) choose(ctx app.Context, _ app.Event) {
	if r.Option.ID == "unsure" {
		r.Field.answerUnsure(ctx, true)
		return
	}
	r.Field.answer(ctx, r.Field.ID, r.Option.ID)
}

// labelled is an input in its label, described by the option's hint.
func labelled(id, class string, o Option, input app.HTMLInput) app.UI {
	if o.Hint == "" {
		return app.Label().Class(class).For(id).Body(input, app.Span().Body(app.Text(o.Label), about(o.About)))
	}
	hint := id + "-hint"
	return app.Label().Class(class).For(id).Body(
		input.Aria("labelledby", id+"-label").Aria("describedby", hint),
		app.Span().Body(
			app.Span().ID(id+"-label").Body(app.Text(o.Label), about(o.About)),
			app.Span().Class("choice__hint").ID(hint).Text(o.Hint),
		),
	)
}

// about is what a label is about, for screen readers; nil if the label says so.
func about(text string) app.UI {
	if text == "" {
		return nil
	}
	return app.Span().Class("hidden").Text(": " + text)
}

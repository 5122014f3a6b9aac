package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// An Option is one thing to choose or tick.
type Option struct {
	ID    string // of the choice: it is the text the field gets; of a box: its own field
	Label string
	Hint  string
	On    bool // a box that is ticked
}

// YesNo asks for a plain yes or no.
type YesNo struct {
	app.Compo
	Field
	Value string // "yes", "no" or neither
	Row   bool   // side by side, as long as nothing on the page hangs on it
}

// Render draws the field.
func (y *YesNo) Render() app.UI {
	radios := y.radios(y.Value, []Option{
		{ID: "yes", Label: y.Words.Say("part.yes")},
		{ID: "no", Label: y.Words.Say("part.no")},
	})
	if y.Row {
		return y.group(app.Div().Class("choices").Body(radios...))
	}
	return y.group(radios...)
}

// Choice asks for one of a few.
type Choice struct {
	app.Compo
	Field
	Value   string // the ID of the option chosen
	Options []Option
}

// Render draws the field.
func (c *Choice) Render() app.UI {
	return c.group(c.radios(c.Value, c.Options)...)
}

// radios is one button for each option, and one for "I do not know".
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

// radio is one button of a group. "I do not know" is one too, though its text
// goes to a field of its own.
type radio struct {
	app.Compo
	Field  Field
	Option Option
	On     bool
}

// CompoID keeps the buttons of two groups apart.
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
		r.Field.sayUnsure(ctx, true)
		return
	}
	r.Field.say(ctx, r.Field.ID, r.Option.ID)
}

// labelled is an input in its label, with the option's hint tied to it.
func labelled(id, class string, o Option, input app.HTMLInput) app.UI {
	if o.Hint == "" {
		return app.Label().Class(class).For(id).Body(input, app.Span().Text(o.Label))
	}
	hint := id + "-hint"
	return app.Label().Class(class).For(id).Body(
		input.Aria("labelledby", id+"-label").Aria("describedby", hint),
		app.Span().Body(
			app.Span().ID(id+"-label").Text(o.Label),
			app.Span().Class("choice__hint").ID(hint).Text(o.Hint),
		),
	)
}

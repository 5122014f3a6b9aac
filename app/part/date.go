package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Date asks for a calendar day in three inputs: ID-month, ID-day and ID-year.
type Date struct {
	app.Compo
	Field
	Month, Day, Year string
	Wrong            []string // the IDs of the inputs at fault, if there is an Error; empty for all
}

// OnUpdate shows the value that was passed.
func (d *Date) OnUpdate(ctx app.Context) {
	show(ctx, d.ID+"-month", d.Month)
	show(ctx, d.ID+"-day", d.Day)
	show(ctx, d.ID+"-year", d.Year)
}

// Render draws the field.
func (d *Date) Render() app.UI {
	return d.group(
		app.Div().Class("date").Body(
			d.box("month", "input input--2", d.Month),
			d.box("day", "input input--2", d.Day),
			d.box("year", "input input--4", d.Year),
		),
		d.unsure(),
	)
}

// box is one of the three inputs, under its own label.
func (d *Date) box(name, class, text string) app.UI {
	id := d.ID + "-" + name
	input := textInput(id, class, "numeric", text, d.input)
	if d.isWrong(id) {
		input = d.wrong(input)
	}
	return app.Div().Body(
		app.Label().Class("date__label").For(id).Text(d.Words.Say("part."+name)),
		input,
	)
}

func (d *Date) isWrong(id string) bool {
	for _, w := range d.Wrong {
		if w == id {
			return true
		}
	}
	return len(d.Wrong) == 0
}

func (d *Date) input(ctx app.Context, _ app.Event) {
	d.answer(ctx, ctx.JSSrc().Get("id").String(), value(ctx))
}

// unsure is the box "I do not know", which clears all three inputs.
func (d *Date) unsure() app.UI {
	if !d.CanUnsure {
		return nil
	}
	return &Checkbox{ID: d.ID + "-unsure", Label: d.doNotKnow(), On: d.Unsure, Set: d.answerUnsure}
}

func (d *Date) answerUnsure(ctx app.Context, on bool) {
	if on {
		for _, name := range []string{"-month", "-day", "-year"} {
			d.Input(ctx, d.ID+name, "")
		}
	}
	d.Input(ctx, d.ID+"-unsure", box(on))
}

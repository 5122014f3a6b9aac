package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Date asks for a day of the calendar in three boxes: ID-month, ID-day and
// ID-year.
type Date struct {
	app.Compo
	Field
	Month, Day, Year string
	Wrong            []string // the IDs of the boxes that are wrong; all of them if none is named
}

// OnUpdate shows what was passed.
func (d *Date) OnUpdate(ctx app.Context) {
	show(ctx, d.ID+"-month", d.Month)
	show(ctx, d.ID+"-day", d.Day)
	show(ctx, d.ID+"-year", d.Year)
}

// Render draws the field.
func (d *Date) Render() app.UI {
	return d.group(
		app.Div().Class("date").Body(
			d.part("month", "input input--2", d.Month),
			d.part("day", "input input--2", d.Day),
			d.part("year", "input input--4", d.Year),
		),
		d.unsure(),
	)
}

// part is one of the three boxes, under its own label.
func (d *Date) part(name, class, text string) app.UI {
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
	d.say(ctx, ctx.JSSrc().Get("id").String(), value(ctx))
}

// unsure takes the place of all three boxes.
func (d *Date) unsure() app.UI {
	if !d.CanUnsure {
		return nil
	}
	return &Tick{ID: d.ID + "-unsure", Label: d.doNotKnow(), On: d.Unsure, Set: d.sayUnsure}
}

func (d *Date) sayUnsure(ctx app.Context, on bool) {
	if on {
		for _, name := range []string{"-month", "-day", "-year"} {
			d.Input(ctx, d.ID+name, "")
		}
	}
	d.Input(ctx, d.ID+"-unsure", box(on))
}

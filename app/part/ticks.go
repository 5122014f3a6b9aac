package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Ticks asks which of a few things are true: any of them, or none. None is a
// box of its own, called ID-none, since nothing ticked is not an answer yet.
type Ticks struct {
	app.Compo
	Field
	Options   []Option
	None      bool   // "none of these" is ticked
	NoneLabel string // what it says instead, if those words do not fit
}

// Render draws the field.
func (t *Ticks) Render() app.UI {
	boxes := []app.UI{}
	for _, o := range t.Options {
		boxes = append(boxes, &ticked{Option: o, Set: t.set})
	}
	none := Option{ID: t.ID + "-none", Label: t.NoneLabel, On: t.None}
	if none.Label == "" {
		none.Label = t.Words.Say("part.none")
	}
	boxes = append(boxes, app.P().Class("ticks__or").Text(t.Words.Say("part.or")), &ticked{Option: none, Set: t.set})
	return t.group(boxes...)
}

// set ticks a box or clears it. None clears all others, and any other clears
// none.
func (t *Ticks) set(ctx app.Context, id string, on bool) {
	none := t.ID + "-none"
	if on && id == none {
		for _, o := range t.Options {
			t.Input(ctx, o.ID, "")
		}
	}
	if on && id != none {
		t.Input(ctx, none, "")
	}
	t.Input(ctx, id, box(on))
}

// ticked is one box of a group.
type ticked struct {
	app.Compo
	Option Option
	Set    func(ctx app.Context, id string, on bool)
}

// CompoID keeps the boxes of two groups apart.
func (t *ticked) CompoID() string { return t.Option.ID }

// Render draws the box and its label.
func (t *ticked) Render() app.UI {
	input := checkbox(t.Option.ID, t.Option.On, t.change)
	return labelled(t.Option.ID, "choice", t.Option, input)
}

func (t *ticked) change(ctx app.Context, _ app.Event) {
	t.Set(ctx, t.Option.ID, ctx.JSSrc().Get("checked").Bool())
}

// Tick is a single box to tick.
type Tick struct {
	app.Compo
	ID    string
	Label string
	Hint  string
	On    bool
	Set   func(ctx app.Context, on bool)
}

// CompoID keeps two boxes apart.
func (t *Tick) CompoID() string { return t.ID }

// Render draws the box and its label.
func (t *Tick) Render() app.UI {
	return labelled(t.ID, "choice choice--plain", Option{Label: t.Label, Hint: t.Hint}, checkbox(t.ID, t.On, t.change))
}

func (t *Tick) change(ctx app.Context, _ app.Event) {
	t.Set(ctx, ctx.JSSrc().Get("checked").Bool())
}

// checkbox is the bare box.
func checkbox(id string, on bool, change app.EventHandler) app.HTMLInput {
	return app.Input().Type("checkbox").ID(id).Value("on").Checked(on).AutoComplete(false).OnChange(change)
}

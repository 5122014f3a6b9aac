package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Checkboxes asks which of a few things are true: any of them, or none. None has a
// checkbox of its own, ID-none, since no tick is no answer.
type Checkboxes struct {
	app.Compo
	Field
	Options   []Option
	None      bool   // "none of these" is ticked
	Bare      bool   // there is no checkbox for none of them
	NoneLabel string // the text for that; empty for the usual one
}

// Render draws the field.
func (t *Checkboxes) Render() app.UI {
	boxes := t.boxes()
	if t.Bare {
		return t.group(boxes...)
	}
	none := Option{ID: t.ID + "-none", Label: t.NoneLabel, On: t.None}
	if none.Label == "" {
		none.Label = t.Words.Say("part.none")
	}
	boxes = append(boxes, app.P().Class("ticks__or").Text(t.Words.Say("part.or")), &groupedCheckbox{Option: none, Set: t.set})
	return t.group(boxes...)
}

// boxes is the checkboxes, in groups if there are any.
func (t *Checkboxes) boxes() []app.UI {
	var all, group []app.UI
	name := ""
	end := func() {
		if name != "" {
			all = append(all, app.Div().Class("gate").Role("group").Aria("labelledby", name).Body(group...))
		} else {
			all = append(all, group...)
		}
		group = nil
	}
	for _, o := range t.Options {
		if o.Group != "" {
			end()
			name = o.ID + "-group"
			group = append(group, app.P().Class("gate__name").ID(name).Text(o.Group))
		}
		group = append(group, &groupedCheckbox{Option: o, Set: t.set})
		if name != "" {
			group = append(group, app.Div().Role("status").Body(o.Stop))
		}
	}
	end()
	return all
}

// Stop is what a ticked box means: what to do, and what stays open meanwhile.
func Stop(first string, texts ...app.UI) app.UI {
	return app.Div().Class("notice gate__stop").Body(append([]app.UI{app.P().Body(app.B().Text(first))}, texts...)...)
}

// set ticks or clears a checkbox. Ticking none clears all others, and ticking another
// clears none.
func (t *Checkboxes) set(ctx app.Context, id string, on bool) {
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

// groupedCheckbox is one checkbox of a group.
type groupedCheckbox struct {
	app.Compo
	Option Option
	Set    func(ctx app.Context, id string, on bool)
}

// CompoID tells go-app this checkbox from others.
func (t *groupedCheckbox) CompoID() string { return t.Option.ID }

// Render draws the checkbox and its label.
func (t *groupedCheckbox) Render() app.UI {
	input := bareCheckbox(t.Option.ID, t.Option.On, t.change)
	return labelled(t.Option.ID, "choice", t.Option, input)
}

func (t *groupedCheckbox) change(ctx app.Context, _ app.Event) {
	t.Set(ctx, t.Option.ID, ctx.JSSrc().Get("checked").Bool())
}

// Checkbox is a single checkbox. Set is called when it changes, and must be set.
type Checkbox struct {
	app.Compo
	ID    string
	Label string
	About string // what it is about, for screen readers; empty if the label says so
	Hint  string
	On    bool
	Set   func(ctx app.Context, on bool)
}

// CompoID tells go-app this checkbox from others.
func (t *Checkbox) CompoID() string { return t.ID }

// Render draws the checkbox and its label.
func (t *Checkbox) Render() app.UI {
	return labelled(t.ID, "choice choice--plain", Option{Label: t.Label, About: t.About, Hint: t.Hint}, bareCheckbox(t.ID, t.On, t.change))
}

func (t *Checkbox) change(ctx app.Context, _ app.Event) {
	t.Set(ctx, ctx.JSSrc().Get("checked").Bool())
}

// bareCheckbox is a checkbox without its label.
func bareCheckbox(id string, on bool, change app.EventHandler) app.HTMLInput {
	return app.Input().Type("checkbox").ID(id).Value("on").Checked(on).AutoComplete(false).OnChange(change)
}

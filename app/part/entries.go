package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Entries asks for several entries on one page, with the same fields for each: the
// payments of a tax year. The nth, from 1, has the ID ID-n. Its field has the number of
// entries as a text.
type Entries struct {
	app.Compo
	Field
	Entries []Entry
	Add     string // what the button says that adds an entry
	Clear   string // and the one that clears one
}

// An Entry is one of them.
type Entry struct {
	Name   string // "Payment 2"
	Fields []app.UI
}

// Render draws the entries. The button Add keeps its place among the elements however
// many there are, so that it can move the focus to a new one.
func (l *Entries) Render() app.UI {
	var all []app.UI
	for i, e := range l.Entries {
		all = append(all, l.entry(e, l.ID+"-"+itoa(i+1)))
	}
	return l.group(app.Div().Body(all...), &Button{ID: l.ID + "-add", Text: l.Add, Look: Quiet, Do: l.add})
}

func (l *Entries) entry(e Entry, id string) app.UI {
	return app.FieldSet().Class("card").ID(id).Body(append(append([]app.UI{app.Legend().Class("card__title").Text(e.Name)}, e.Fields...),
		&clearButton{ID: id + "-clear", Text: l.Clear, Name: e.Name, Of: id, Input: l.Input})...)
}

// add shows one more entry, and moves the focus there.
func (l *Entries) add(ctx app.Context) {
	n := itoa(len(l.Entries) + 1)
	l.Input(ctx, l.ID, n)
	Focus(ctx, l.ID+"-"+n)
}

// clearButton is the button that clears the fields of an entry.
type clearButton struct {
	app.Compo
	ID, Text, Name, Of string
	Input              func(ctx app.Context, id, text string)
}

// Render draws the button.
func (c *clearButton) Render() app.UI {
	return app.Button().Class("textbutton").ID(c.ID).Type("button").OnClick(c.press).
		Body(app.Text(c.Text), hidden(c.Name))
}

func (c *clearButton) press(ctx app.Context, _ app.Event) {
	fields := app.Window().GetElementByID(c.Of).Call("querySelectorAll", "input")
	for i := range fields.Length() {
		c.Input(ctx, fields.Index(i).Get("id").String(), "")
	}
	Focus(ctx, c.Of)
}

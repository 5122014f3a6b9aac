package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Lines asks for several of a kind on one page, the same fields for each: the
// payments of a year. The nth line has the ID ID-n. One whose fields are empty
// counts for nothing.
type Lines struct {
	app.Compo
	Field
	Lines []Line
	Add   string // what the button says that adds a line
	Clear string // and the one that empties a line
}

// A Line is one of them.
type Line struct {
	Name   string // "Payment 2"
	Fields []app.UI
}

// Render draws the list. The button keeps its place however many lines there are,
// and so can move the reader on.
func (l *Lines) Render() app.UI {
	var all []app.UI
	for i, line := range l.Lines {
		all = append(all, l.line(line, l.ID+"-"+itoa(i+1)))
	}
	return l.group(app.Div().Body(all...), &Button{ID: l.ID + "-add", Text: l.Add, Look: Quiet, Do: l.add})
}

func (l *Lines) line(line Line, id string) app.UI {
	return app.FieldSet().Class("card").ID(id).Body(append(append([]app.UI{app.Legend().Class("card__title").Text(line.Name)}, line.Fields...),
		&wipe{ID: id + "-clear", Text: l.Clear, Name: line.Name, Of: id, Input: l.Input})...)
}

// add shows one more line, and goes there.
func (l *Lines) add(ctx app.Context) {
	n := itoa(len(l.Lines) + 1)
	l.Input(ctx, l.ID, n)
	Focus(ctx, l.ID+"-"+n)
}

// wipe is the button that empties the fields of a line.
type wipe struct {
	app.Compo
	ID, Text, Name, Of string
	Input              func(ctx app.Context, id, text string)
}

// Render draws the button.
func (c *wipe) Render() app.UI {
	return app.Button().Class("textbutton").ID(c.ID).Type("button").OnClick(c.press).
		Body(app.Text(c.Text), hidden(c.Name))
}

func (c *wipe) press(ctx app.Context, _ app.Event) {
	fields := app.Window().GetElementByID(c.Of).Call("querySelectorAll", "input")
	for i := range fields.Length() {
		c.Input(ctx, fields.Index(i).Get("id").String(), "")
	}
	Focus(ctx, c.Of)
}

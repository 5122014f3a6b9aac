package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Look says how loud a button is. A page has one plain button.
type Look string

// The looks of a button.
const (
	Plain Look = ""      // the one thing to do here
	Quiet Look = "quiet" // something else one may do
	Wipe  Look = "wipe"  // what cannot be undone
)

// class is the classes of a button with this look.
func (l Look) class() string {
	switch l {
	case Quiet:
		return "button button--quiet"
	case Wipe:
		return "button button--quiet button--wipe"
	}
	return "button"
}

// A Button does something when it is pressed. In a Form, one with nothing to
// do sends the form.
type Button struct {
	app.Compo
	ID     string // if the focus must find it again
	Text   string
	Hidden string // more of its name, for those who hear the page: which car
	Look   Look
	Do     func(app.Context) // nil sends the form
}

// CompoID keeps two buttons apart.
func (b *Button) CompoID() string { return b.ID }

// Render draws the button.
func (b *Button) Render() app.UI {
	e := app.Button().Class(b.Look.class()).Type("submit").Body(app.Text(b.Text), hidden(b.Hidden))
	if b.ID != "" {
		e = e.ID(b.ID)
	}
	if b.Do != nil {
		e = e.Type("button").OnClick(b.press)
	}
	return e
}

func (b *Button) press(ctx app.Context, _ app.Event) { b.Do(ctx) }

// ButtonLink is a link that looks like a button.
func ButtonLink(text, href string, look Look) app.UI {
	return app.A().Class(look.class()).Href(href).Text(text)
}

// Buttons is a row of buttons.
func Buttons(buttons ...app.UI) app.UI {
	return app.Div().Class("buttons").Body(buttons...)
}

// hidden is text for those who hear the page, set off by a blank; nil if empty.
func hidden(text string) app.UI {
	if text == "" {
		return nil
	}
	return app.Span().Class("hidden").Text(" " + text)
}

package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Look is the style of a button. A page has one plain button.
type Look string

// The looks of a button.
const (
	Plain   Look = ""      // the main action of the page
	Quiet   Look = "quiet" // any other action
	Warning Look = "wipe"  // an action that cannot be undone
)

// class is the classes of a button with this look.
func (l Look) class() string {
	switch l {
	case Quiet:
		return "button button--quiet"
	case Warning:
		return "button button--quiet button--wipe"
	}
	return "button"
}

// A Button runs Do when it is pressed or, without it, submits the form it stands in.
type Button struct {
	app.Compo
	ID     string // of the element; empty if nothing refers to it
	Text   string
	Hidden string // more of its name, for screen readers: which vehicle
	Look   Look
	Do     func(app.Context) // nil submits the form
}

// CompoID tells go-app this button from others.
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

// hidden is text for screen readers, after a space; nil if empty.
func hidden(text string) app.UI {
	if text == "" {
		return nil
	}
	return app.Span().Class("hidden").Text(" " + text)
}

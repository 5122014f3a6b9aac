package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Area asks for a long text. What is typed or pasted stays in the browser's own
// field, for whoever reads it to take from there and to empty.
type Area struct {
	app.Compo
	Field
}

// Render draws the field.
func (a *Area) Render() app.UI {
	e := app.Elem("textarea").Class("input").ID(a.ID).Attr("rows", 8).Attr("autocomplete", "off").Attr("spellcheck", "false")
	if by := a.describedBy(); by != "" {
		e = e.Aria("describedby", by)
	}
	if a.Error != "" {
		e = e.Class("input--wrong").Aria("invalid", "true")
	}
	return a.around(e)
}

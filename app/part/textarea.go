package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Textarea asks for a long text. It calls nothing: the text stays in the browser's own
// field, from which the page reads and clears it.
type Textarea struct {
	app.Compo
	Field
}

// Render draws the field.
func (a *Textarea) Render() app.UI {
	e := app.Elem("textarea").Class("input").ID(a.ID).Attr("rows", 8).Attr("autocomplete", "off").Attr("spellcheck", "false")
	if by := a.describedBy(); by != "" {
		e = e.Aria("describedby", by)
	}
	if a.Error != "" {
		e = e.Class("input--wrong").Aria("invalid", "true")
	}
	return a.around(e)
}

package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A panel is a details element whose content is drawn once it opens, or once somebody may look
// for something in it (DrawPanels): of a figure's workings, each of which has workings of its
// own, most are never looked at. On a desk it is whole.
type panel struct {
	app.Compo
	Class   string
	Opens   bool          // from the start
	Summary func() app.UI // what stands there while it is shut
	Content func() []app.UI
	Page    func() app.Context // nil if that is drawn again as well

	toggled, drawn bool // whether its content is to be there, and is
}

// undrawn marks a panel whose content is not drawn.
const undrawn = "data-undrawn"

// Render draws it.
func (p *panel) Render() app.UI {
	e := app.Details().Class(p.Class).Open(p.Opens).On("toggle", p.toggle)
	if p.drawn = p.toggled || p.Opens || app.IsServer; !p.drawn {
		return e.Attr(undrawn, "yes").Body(p.Summary())
	}
	return e.Body(append([]app.UI{p.Summary()}, p.Content()...)...)
}

// toggle draws the content, unless it is there, and not the page.
func (p *panel) toggle(ctx app.Context, _ app.Event) {
	p.toggled = true
	switch {
	case p.drawn:
		ctx.PreventUpdate()
	case p.Page != nil:
		page := p.Page()
		page.PreventUpdate()
	}
}

// DrawPanel has the content of a panel drawn, if it is not there; false if it is, or e is none.
func DrawPanel(e app.Value) bool {
	if !e.Call("hasAttribute", undrawn).Bool() {
		return false
	}
	e.Call("dispatchEvent", app.Window().Get("Event").New("toggle"))
	return true
}

// DrawPanels has the content of every panel on the page drawn, but not what is in it, and says of
// how many.
func DrawPanels() int {
	left := app.Window().Get("document").Call("querySelectorAll", "["+undrawn+"]")
	for i := range left.Length() {
		DrawPanel(left.Index(i))
	}
	return left.Length()
}

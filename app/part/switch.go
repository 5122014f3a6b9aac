package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Switch shows the same in one of two ways.
type Switch struct {
	app.Compo
	ID     string
	Legend string
	Texts  [2]string
	Second bool // the second is shown
	Do     func(second bool)
}

// CompoID tells go-app this switch from others.
func (s *Switch) CompoID() string { return s.ID }

// Render draws the switch.
func (s *Switch) Render() app.UI {
	return app.FieldSet().Class("switch").Body(
		app.Legend().Text(s.Legend),
		s.half("-1", s.Texts[0], !s.Second, s.first),
		s.half("-2", s.Texts[1], s.Second, s.second),
	)
}

func (s *Switch) half(ending, text string, on bool, choose app.EventHandler) app.UI {
	id := s.ID + ending
	return app.Label().Class("switch__item").For(id).Body(
		app.Input().Type("radio").ID(id).Name(s.ID).Checked(on).AutoComplete(false).OnChange(choose),
		app.Text(text),
	)
}

func (s *Switch) first(app.Context, app.Event) { s.Do(false) }

func (s *Switch) second(app.Context, app.Event) { s.Do(true) }

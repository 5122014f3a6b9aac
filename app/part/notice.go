package part

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Notice is a box for what must not be missed. The heading says it; id names
// the heading.
func Notice(id, heading string, body ...app.UI) app.UI {
	return app.Section().Class("notice").Aria("labelledby", id).Body(
		append([]app.UI{app.H2().ID(id).Text(heading)}, body...)...,
	)
}

// Status tells those who hear the page that something changed: saved, the
// offer moved. The part must stand on the page before there is anything to say.
type Status struct {
	app.Compo
	Text  string
	Quiet bool // nothing to see
	Late  bool // said only once it has not changed for a second

	said string
}

// OnInit says what there is to say at first.
func (s *Status) OnInit() { s.said = s.Text }

// OnUpdate says what is new, if need be once it has settled.
func (s *Status) OnUpdate(ctx app.Context) {
	if !s.Late {
		s.said = s.Text
		return
	}
	text := s.Text
	ctx.After(time.Second, func(app.Context) {
		if s.Text == text {
			s.said = text
		}
	})
}

// Render draws the text.
func (s *Status) Render() app.UI {
	class := "note status"
	if s.Quiet {
		class = "hidden"
	}
	return app.P().Class(class).Role("status").Aria("atomic", "true").Text(s.said)
}

// Loading says that something is not ready yet, and how far it is.
func Loading(text string, percent int) app.UI {
	return app.Div().Class("loading").Body(
		app.Progress().Max(100).Value(percent).Aria("label", text),
		app.P().Text(text),
	)
}

package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Notice is a box for what must not be missed. The heading has the ID id.
func Notice(id, heading string, body ...app.UI) app.UI {
	return app.Section().Class("notice").Aria("labelledby", id).Body(
		append([]app.UI{app.H2().ID(id).Text(heading)}, body...)...,
	)
}

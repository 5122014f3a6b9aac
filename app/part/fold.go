package part

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Fold is a row that already answers, and opens to the reasons.
func Fold(name, says string, body ...app.UI) app.UI { return FoldOpen(false, name, says, body...) }

// FoldOpen is such a row that may be open from the start.
func FoldOpen(open bool, name, says string, body ...app.UI) app.UI {
	return app.Details().Class("fold").Open(open).Body(
		app.Summary().Class("fold__head").Body(
			app.Span().Class("fold__name").Text(name),
			pause(name),
			app.Span().Class("fold__says").Text(says),
		),
		app.Div().Class("fold__body").Body(body...),
	)
}

// FoldRegion is such a row that opens to a region, which has the row's name.
func FoldRegion(id, name, says string, body ...app.UI) app.UI {
	return app.Details().Class("fold").Body(
		app.Summary().Class("fold__head").Body(
			app.Span().Class("fold__name").ID(id).Text(name),
			pause(name),
			app.Span().Class("fold__says").Text(says),
		),
		app.Div().Class("fold__body").Body(app.Section().Aria("labelledby", id).Body(body...)),
	)
}

// pause parts the name of a row from what it says, for screen readers.
func pause(name string) app.UI {
	if strings.HasSuffix(name, "?") {
		return app.Text(" ")
	}
	return app.Span().Class("hidden").Text(": ")
}

// Folds is such rows, one below the other.
func Folds(folds ...app.UI) app.UI { return app.Div().Class("folds").Body(folds...) }

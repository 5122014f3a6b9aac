package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// An Answer is a row of what was answered. One that is missing has no value:
// the link to give it stands in the value's place.
type Answer struct {
	Key    string // a short name for what was asked
	Value  string
	Href   string // where it is changed; empty if it cannot be
	Hidden string // what the link changes, for those who hear it: "what you owe"
}

// Answers is the list of what was answered.
func Answers(w say.Words, answers ...Answer) app.UI {
	return app.Dl().Class("answers").Body(
		app.Range(answers).Slice(func(i int) app.UI { return answers[i].row(w) }),
	)
}

func (a Answer) row(w say.Words) app.UI {
	row := app.Div().Class("answers__row")
	key := app.Dt().Class("answers__key").Text(a.Key)
	switch {
	case a.Value == "":
		return row.Class("answers__row--missing").Body(key, app.Dd().Class("answers__value").Body(a.link(w.Say("part.enter"))))
	case a.Href == "":
		return row.Body(key, app.Dd().Class("answers__value").Text(a.Value))
	}
	return row.Body(
		key,
		app.Dd().Class("answers__value").Text(a.Value),
		app.Dd().Class("answers__change").Body(a.link(w.Say("part.change"))),
	)
}

// link leads to the question.
func (a Answer) link(text string) app.UI {
	name := a.Hidden
	if name == "" {
		name = a.Key
	}
	return app.A().Href(a.Href).Body(app.Text(text), hidden(name))
}

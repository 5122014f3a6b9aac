package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// An Answer is a row of a summary list.
type Answer struct {
	Key    string // a short name of the question
	Value  string // empty if the answer is missing: a link to the question stands in its place
	Href   string // of the question; empty if the answer cannot be changed
	Hidden string // what the link changes, for screen readers: "what you owe"; empty for Key
}

// Answers is a summary list.
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

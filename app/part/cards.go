package part

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// A Card is one item of a collection.
type Card struct {
	Title   string // "Vehicle 1"
	Facts   []Fact
	Missing string                       // "2 answers are missing"; empty if none is
	Change  string                       // the address at which it is changed
	More    string                       // the address of its optional steps; empty if it has none
	Remove  func(ctx app.Context, n int) // removes the nth item, from 1
}

// A Fact is a name and a value.
type Fact struct{ Name, Value string }

// Cards is the items of a collection. The heading of the nth, from 1, has the ID
// prefix-n, and its button Remove the ID prefix-n-remove.
func Cards(w say.Words, prefix string, cards ...Card) app.UI {
	return app.Ul().Class("cards").Body(
		app.Range(cards).Slice(func(i int) app.UI { return cards[i].item(w, prefix, i+1) }),
	)
}

func (c Card) item(w say.Words, prefix string, n int) app.UI {
	id := prefix + "-" + itoa(n)
	var missing, more app.UI
	if c.More != "" {
		more = app.A().Href(c.More).Body(app.Text(w.Say("part.more")), hidden(c.Title))
	}
	if c.Missing != "" {
		missing = app.P().Class("card__missing").Text(c.Missing)
	}
	return app.Li().Class("card").Body(
		app.H2().Class("card__title").ID(id).TabIndex(-1).Text(c.Title),
		Facts(c.Facts...),
		missing,
		app.Div().Class("card__links").Body(
			app.A().Href(c.Change).Body(app.Text(w.Say("part.change")), hidden(c.Title)),
			more,
			&removeButton{ID: id + "-remove", Text: w.Say("part.remove"), Title: c.Title, N: n, Do: c.Remove},
		),
	)
}

// removeButton is the button Remove of a card.
type removeButton struct {
	app.Compo
	ID, Text, Title string
	N               int
	Do              func(ctx app.Context, n int)
}

// Render draws the button.
func (r *removeButton) Render() app.UI {
	return app.Button().Class("textbutton").ID(r.ID).Type("button").OnClick(r.press).
		Body(app.Text(r.Text), hidden(r.Title))
}

func (r *removeButton) press(ctx app.Context, _ app.Event) {
	if r.Do != nil {
		r.Do(ctx, r.N)
	}
}

// Facts is a list of names and values; nil if there are none.
func Facts(facts ...Fact) app.UI {
	return factList("facts", facts)
}

// Statements is the same for values that are sentences.
func Statements(facts ...Fact) app.UI { return factList("facts facts--said", facts) }

func factList(class string, facts []Fact) app.UI {
	if len(facts) == 0 {
		return nil
	}
	return app.Dl().Class(class).Body(
		app.Range(facts).Slice(func(i int) app.UI {
			return app.Div().Class("facts__row").Body(
				app.Dt().Text(facts[i].Name),
				app.Dd().Text(facts[i].Value),
			)
		}),
	)
}

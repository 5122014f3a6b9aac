package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Figure is a final amount under its name.
func Figure(label, amount string) app.UI {
	return app.P().Class("figure").Body(
		app.Span().Class("figure__label").Text(label+" "),
		app.Span().Class("figure__amount").Text(amount),
	)
}

// FigureOf is a final amount with what belongs to it.
func FigureOf(label, amount string, facts ...Fact) []app.UI {
	return []app.UI{Figure(label, amount), Facts(facts...)}
}

// An OptionCard is a way out of the debt, shown side by side with others.
type OptionCard struct {
	ID      string // of its heading
	Title   string
	First   bool   // it is highlighted
	Verdict app.UI // a Pill; nil for none
	Label   string // the name of its amount
	Amount  string
	Terms   []Fact
	Body    []app.UI // what opens below
}

// Options is the cards side by side, as far as there is room.
func Options(cards ...OptionCard) app.UI {
	return app.Div().Class("options").Body(
		app.Range(cards).Slice(func(i int) app.UI { return cards[i].card() }),
	)
}

func (c OptionCard) card() app.UI {
	class := "option"
	if c.First {
		class = "option option--first"
	}
	body := []app.UI{app.H3().ID(c.ID).Text(c.Title)}
	if c.Verdict != nil {
		body = append(body, app.P().Class("option__verdict").Body(c.Verdict))
	}
	body = append(body, FigureOf(c.Label, c.Amount, c.Terms...)...)
	return app.Section().Class(class).Aria("labelledby", c.ID).Body(append(body, c.Body...)...)
}

package part

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// An Opening is the answer of a page, which the first screen of a phone holds.
type Opening struct {
	Says    string   // the sentence, which is the heading
	Amounts []Amount // one or two
	Do      app.UI   // the one thing to do; nil for none
	Caution string   // one sentence, its first words before a colon; empty for none
}

// An Amount is an amount under its name.
type Amount struct {
	Name, Value string
	Unit        string // "a month"; empty for none
}

// UI draws it.
func (v Opening) UI() app.UI {
	return app.Div().Class("verdict").Body(Heading(v.Says), pair(v.Amounts), v.Do, caution(v.Caution))
}

// pair is one or two amounts, the first with a double rule; nil for none.
func pair(amounts []Amount) app.UI {
	if len(amounts) == 0 {
		return nil
	}
	return app.Dl().Class("pair").Body(app.Range(amounts).Slice(func(i int) app.UI {
		value, unit := app.Dd(), app.UI(nil)
		if i > 0 {
			value = value.Class("pair__other")
		}
		if amounts[i].Unit != "" {
			unit = app.Small().Text(" " + amounts[i].Unit)
		}
		return app.Div().Body(app.Dt().Text(amounts[i].Name), value.Body(app.Text(amounts[i].Value), unit))
	}))
}

// caution is a sentence whose first words stand out.
func caution(text string) app.UI {
	first, rest, found := strings.Cut(text, ": ")
	if !found {
		return nil
	}
	return app.P().Class("caution").Body(app.B().Text(first+":"), app.Text(" "+rest))
}

// Do is the one thing to do: a button that leads there, and one line on what that takes or
// what comes then, which is a link if it leads somewhere.
func Do(text, href string, line Link) app.UI {
	says := app.P().Text(line.Text)
	if line.Href != "" {
		says = app.P().Body(app.A().Href(line.Href).Text(line.Text))
	}
	return app.Div().Class("do").Body(ButtonLink(text, href, Plain), says)
}

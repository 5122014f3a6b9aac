package part

import (
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Select asks for one of many well-known options, such as the states.
type Select struct {
	app.Compo
	Field
	Value   string // the ID of the chosen option; empty for none
	Empty   string // the text of the first option, which is none: "Choose a state"
	Options []Option
}

// nothing is the value of the option that is none. go-app leaves an empty value out, and
// the browser would then take the option's text as its value.
const nothing = " "

// OnUpdate shows the value that was passed.
func (s *Select) OnUpdate(ctx app.Context) {
	if s.Value == "" {
		show(ctx, s.ID, nothing)
		return
	}
	show(ctx, s.ID, s.Value)
}

// Render draws the field.
func (s *Select) Render() app.UI {
	list := app.Select().Class("input input--pick").ID(s.ID).Attr("autocomplete", "off").OnChange(s.change)
	if s.Error != "" {
		list = list.Class("input--wrong").Aria("invalid", "true")
	}
	if by := s.describedBy(); by != "" {
		list = list.Aria("describedby", by)
	}
	chosen := ""
	options := []app.UI{app.Option().Value(nothing).Text(s.Empty).Selected(s.Value == "")}
	for _, o := range s.Options {
		if o.ID == s.Value {
			chosen = o.Label
		}
		options = append(options, app.Option().Value(o.ID).Text(o.Label).Selected(o.ID == s.Value))
	}
	return s.around(list.Body(options...), whole(chosen), s.unsure())
}

// mostShown is how many letters of what is chosen a field shows on a small phone, and mostLarge
// how many with twice the text.
const mostShown, mostLarge = 24, 10

// whole is what is chosen in full, below a field that may be too narrow for it: only there it is
// seen, and a screen reader has it from the field. It is nil if it always fits.
func whole(chosen string) app.UI {
	switch n := utf8.RuneCountInString(chosen); {
	case n > mostShown:
		return app.P().Class("note whole").Aria("hidden", true).Text(chosen)
	case n > mostLarge:
		return app.P().Class("note whole whole--large").Aria("hidden", true).Text(chosen)
	}
	return nil
}

func (s *Select) change(ctx app.Context, _ app.Event) {
	s.answer(ctx, s.ID, strings.TrimSpace(value(ctx)))
}

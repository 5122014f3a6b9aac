package part

import (
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Lookup asks for one of very many places, or of very many things that have a code and a
// name like them, as a combobox: typing finds the places whose names begin with the text;
// arrow keys, pointer and touch choose one, and leaving the field the only one that is
// left. The field's text is the code of the place that was chosen or typed in full, and
// anything else as it was typed.
type Lookup struct {
	app.Compo
	Field
	Value  string // a code, or a text as it was typed
	List   string // the name of the list: "Counties in Ohio"
	Places []Place
	Find   func(typed string) []Place // those that a text finds; nil for the beginnings of names
	CodeOf func(typed string) string  // the code of what is typed in full, or the text; nil for names

	typing bool // the input shows text, which is being typed
	text   string
	open   bool  // the list is shown
	at     int   // the active option, from 0; -1 for none
	last   Place // the place last chosen, which may be of another state
}

// OnInit starts with no active option.
func (c *Lookup) OnInit() {
	c.at = -1
	c.remember()
}

// OnUpdate shows the value that was passed.
func (c *Lookup) OnUpdate(ctx app.Context) {
	c.remember()
	show(ctx, c.ID, c.shown())
}

// remember keeps the name of the chosen place, so that the input still shows it, and not
// its code, once the list is another state's.
func (c *Lookup) remember() {
	for _, p := range c.Places {
		if p.Code == c.Value && p.Other == "" {
			c.last = p
		}
	}
}

// Render draws the field, its list and the number of matches.
func (c *Lookup) Render() app.UI {
	matches := c.matches()
	input := c.typed("input", "", c.shown(), c.input).
		Role("combobox").Aria("autocomplete", "list").
		Aria("expanded", c.open && len(matches) > 0).Aria("controls", c.ID+"-list").
		OnKeyDown(c.key).OnClick(c.click).OnBlur(c.leave)
	if c.open && c.at >= 0 && c.at < len(matches) {
		input = input.Aria("activedescendant", c.optionID(matches[c.at]))
	}
	return c.around(
		app.Div().Class("lookup").Body(input, c.list(matches), c.count(matches), c.whole()),
		c.unsure(),
	)
}

// whole is the name of the chosen place in full; nil while there is none.
func (c *Lookup) whole() app.UI {
	if c.typing || c.Value == "" || c.Value != c.last.Code {
		return nil
	}
	return whole(c.last.Name)
}

// list is the listbox with the matches.
func (c *Lookup) list(matches []Place) app.UI {
	ul := app.Ul().Class("lookup__list").ID(c.ID+"-list").Role("listbox").Aria("label", c.List).
		Hidden(!c.open || len(matches) == 0)
	if !c.open {
		return ul
	}
	return ul.OnMouseDown(keepFocus).Body(
		app.Range(matches).Slice(func(i int) app.UI {
			p := matches[i]
			return app.Li().Class("lookup__option").ID(c.optionID(p)).Role("option").
				Aria("selected", i == c.at).Text(p.label()).
				OnClick(func(ctx app.Context, _ app.Event) { c.choose(ctx, p) }, app.EventScope(p.Code, p.Other))
		}),
	)
}

// keepFocus leaves the focus in the input when the list is pressed.
func keepFocus(_ app.Context, e app.Event) { e.PreventDefault() }

// count is the number of matches, in a live region.
func (c *Lookup) count(matches []Place) app.UI {
	text := ""
	if c.open {
		text = c.Words.Say("part.matches", "n", itoa(len(matches)))
		switch len(matches) {
		case 0:
			text = c.Words.Say("part.matches.none")
		case 1:
			text = c.Words.Say("part.matches.one")
		}
	}
	return app.P().Class("note lookup__count").Role("status").Text(text)
}

func (c *Lookup) optionID(p Place) string {
	id := c.ID + "-" + p.Code
	if p.Other != "" {
		id += "-" + strings.Join(words(p.Other), "-")
	}
	return id
}

// shown is the text in the input.
func (c *Lookup) shown() string {
	if c.typing {
		return c.text
	}
	if c.Value != "" && c.Value == c.last.Code {
		return c.last.Name
	}
	return c.Value
}

// matches is the places of the open list: those that match the text or, if nothing was
// typed since one was chosen, every county under its own name. A text from before, which
// may have led to several, still leads to them.
func (c *Lookup) matches() []Place {
	if !c.open {
		return nil
	}
	if c.typing && strings.TrimSpace(c.text) != "" {
		return c.found(c.text)
	}
	if !c.typing && c.Value != "" && c.Value != c.last.Code {
		if found := c.found(c.Value); len(found) > 0 {
			return found
		}
	}
	return slices.DeleteFunc(slices.Clone(c.Places), func(p Place) bool { return p.Other != "" })
}

// found is the places that a text finds.
func (c *Lookup) found(typed string) []Place {
	if c.Find != nil {
		return c.Find(typed)
	}
	return matchesOf(c.Places, typed)
}

// input takes the text: as the place of that name, if there is just one, or as it is.
func (c *Lookup) input(ctx app.Context, _ app.Event) {
	c.typing, c.open, c.at = true, true, -1
	c.text = value(ctx)
	c.answer(ctx, c.ID, c.codeOf(c.text))
}

func (c *Lookup) codeOf(typed string) string {
	if c.CodeOf != nil {
		return c.CodeOf(typed)
	}
	return CodeOf(c.Places, typed)
}

// choose makes a place the answer.
func (c *Lookup) choose(ctx app.Context, p Place) {
	c.typing, c.open, c.at = false, false, -1
	c.answer(ctx, c.ID, p.Code)
	show(ctx, c.ID, p.Name)
}

func (c *Lookup) click(app.Context, app.Event) { c.open = true }

// leave closes the list when the focus moves elsewhere.
func (c *Lookup) leave(ctx app.Context, _ app.Event) { c.close(ctx) }

// recheck is how often close looks whether a press is over.
const recheck = 50 * time.Millisecond

// close closes the list and writes the place's name out. A press on something else
// moves the focus before it is released; until then the list stays, since a button
// that moved away from under the pointer would not be clicked.
func (c *Lookup) close(ctx app.Context) {
	if pressing() {
		ctx.PreventUpdate()
		ctx.After(recheck, func(ctx app.Context) {
			if !focused(c.ID) {
				c.close(ctx)
			}
		})
		return
	}
	if p, is := c.only(); is {
		c.choose(ctx, p)
		return
	}
	c.typing, c.open, c.at = false, false, -1
	show(ctx, c.ID, c.shown())
}

// only is the place that the text has come to, which leaving the field chooses: the only
// one of the list, unless it is the answer already or the list is not one of names.
func (c *Lookup) only() (Place, bool) {
	if !c.typing || c.Find != nil {
		return Place{}, false
	}
	p, is := Only(c.Places, c.text)
	return p, is && p.Code != c.Value
}

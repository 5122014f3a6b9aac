package record

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/prefill"
	"offercheck/calc/transcript"
)

// A card is one account that was read, and what to do with it.
type card struct {
	w    say.Words
	page *Transcript
	of   *shell.Pasted
	n    int // from 1
}

func (c *card) id(what string) string { return "pasted-" + itoa(c.n) + what }

// draw draws the card.
func (c *card) draw() app.UI {
	return app.Section().Class("card").Aria("labelledby", c.id("")).Body(
		append([]app.UI{app.H2().Class("card__title").ID(c.id("")).TabIndex(-1).Text(c.title())}, c.body()...)...,
	)
}

// title is the tax year, or the form of an account of another tax.
func (c *card) title() string {
	a := c.of.Account
	switch {
	case c.of.Use == prefill.UseCivil:
		return c.w.Say("transcript.card.civil", "period", c.period())
	case c.of.Use == prefill.UseOtherForm:
		return c.w.Say("transcript.card.form", "form", a.Form, "period", c.period())
	case a.Year == 0:
		return c.w.Say("transcript.card.unknown")
	case a.Again:
		return c.w.Say("transcript.card.again", "year", itoa(a.Year))
	}
	return c.w.Say("transcript.card", "year", itoa(a.Year))
}

func (c *card) period() string {
	if c.of.Account.Period == 0 {
		return c.w.Say("transcript.card.unknown")
	}
	return c.w.Day(c.of.Account.Period)
}

func (c *card) body() []app.UI {
	w := c.w
	switch {
	case !c.of.Usable():
		return []app.UI{app.P().Text(w.Say("transcript.use." + string(c.of.Use))), c.notUsed(), c.unread(), c.lines()}
	case c.page.InCase(c.of):
		list, _, _ := ask.Find("tax-years")
		return []app.UI{app.P().Text(c.say("transcript.used")), app.P().Body(
			app.A().Href(c.page.StepLink(ask.FirstOfItem(list, c.page.YearIndex(c.of)+1))).Text(c.say("transcript.used.see")),
		), c.lines()}
	case c.of.Declined:
		return []app.UI{app.P().Text(c.say("transcript.left")), part.Buttons(c.button("use", "transcript.after-all", part.Quiet, c.use))}
	}
	all := append(c.civil(), append(c.compared(), c.watch()...)...)
	return append(all, c.facts(), c.events(), c.notUsed(), c.unread(), c.lines(), part.Buttons(
		c.button("use", "transcript.use", part.Plain, c.use),
		c.button("leave", "transcript.leave", part.Quiet, c.leave),
	))
}

// civil is what a civil penalty is, with the last day to collect each on the account;
// nothing on income tax.
func (c *card) civil() []app.UI {
	if c.of.Use != prefill.UseCivil {
		return nil
	}
	w := c.w
	all := []app.UI{app.P().Text(w.Say("transcript.use.civil"))}
	b, err := c.page.Book()
	if err != nil {
		return all
	}
	t := part.Table{Caption: c.title(), Stack: true,
		Head: []string{w.Say("transcript.civil.assessed"), w.Say("transcript.lines.amount"), w.Say("transcript.civil.expires")}}
	for _, p := range prefill.CivilPenalties(c.of.Year, c.of.Events, b) {
		t.Rows = append(t.Rows, part.Row{Name: w.Day(p.Assessed), Cells: part.Cells(shell.Dollars(w)(p.Amount), c.lastDay(p))})
	}
	if len(t.Rows) > 0 {
		all = append(all, t.UI())
	}
	return all
}

// lastDay is the last day to collect a civil penalty, or its bounds.
func (c *card) lastDay(p prefill.CivilPenalty) string {
	switch {
	case p.Latest == 0:
		return c.w.Say("transcript.civil.after", "day", c.w.Day(p.Earliest))
	case p.Latest > p.Earliest:
		return c.w.Say("transcript.span", "from", c.w.Day(p.Earliest), "to", c.w.Day(p.Latest))
	}
	return c.w.Day(p.Latest)
}

// say is a text with the year in it, or about the penalty.
func (c *card) say(key string) string {
	if c.of.Use == prefill.UseCivil {
		return c.w.Say(key + ".penalty")
	}
	return c.w.Say(key, "year", itoa(c.of.Account.Year))
}

func (c *card) button(id, key string, look part.Look, do func(app.Context)) app.UI {
	return &part.Button{ID: id + "-" + itoa(c.n), Text: c.say(key), Look: look, Do: do}
}

func (c *card) use(app.Context) {
	defer shell.Recover()
	c.page.Use(c.of)
	c.decided("transcript.used")
}

func (c *card) leave(app.Context) {
	defer shell.Recover()
	c.of.Declined = true
	c.decided("transcript.left")
}

// decided announces what was done and moves the focus to the card.
func (c *card) decided(key string) {
	c.page.Announce(c.say(key))
	part.Focus(c.page.ctx, c.id(""))
}

// watch is the notices on entries that must not be missed.
func (c *card) watch() []app.UI {
	var all []app.UI
	for _, f := range []transcript.Fact{transcript.Death, transcript.Criminal, transcript.OfferAccepted, transcript.Expired} {
		if len(c.of.Account.Of(f)) > 0 {
			key := "transcript.watch." + string(f)
			all = append(all, part.Notice(c.id("-"+string(f)), c.w.Say(key), app.P().Text(c.w.Say(key+".text"))))
		}
	}
	return all
}

// events is a checkbox for each event, which is filled in with the year if checked.
func (c *card) events() app.UI {
	if len(c.of.Events) == 0 {
		return nil
	}
	var boxes []app.UI
	for i, e := range c.of.Events {
		key := "choice.event-kind." + e.Kind.Value
		if !e.Kind.Given {
			key = "transcript.event.legal"
		}
		boxes = append(boxes, &part.Checkbox{
			ID:    c.id("-event-" + itoa(i+1)),
			Label: c.w.Say(key) + ": " + c.span(e),
			Hint:  c.hint(key, c.of.Doubts[i]),
			On:    !c.of.Unwanted[i],
			Set:   func(_ app.Context, on bool) { c.of.Unwanted[i] = !on },
		})
	}
	return app.FieldSet().Body(
		app.Legend().Class("field__label").Text(c.w.Say("transcript.events")),
		app.P().Class("field__hint").Text(c.w.Say("transcript.events.text")),
		app.Div().Body(boxes...),
	)
}

// hint is what the checkbox of an event needs to be told: the doubt, if there is one.
func (c *card) hint(key string, d prefill.Doubt) string {
	if d != "" {
		return c.w.Say("transcript.doubt." + string(d))
	}
	return shell.OptionalText(c.w, key+".hint")
}

// span is an event's days, and how it ended.
func (c *card) span(e facts.Event) string {
	from, to := c.w.Day(e.From.Value), ""
	key := "transcript.span.open"
	switch {
	case !e.From.Given:
		return c.w.Say("transcript.span.ask")
	case e.Kind.Value == facts.EventTerminated:
		return from
	case e.To.Given:
		key, to = "transcript.span", c.w.Day(e.To.Value)
	case e.To.Unsure:
		key = "transcript.span.unsure"
	}
	text := c.w.Say(key, "from", from, "to", to)
	if e.How.Given {
		text += ". " + c.w.Say("choice.event-how."+e.How.Value)
	}
	return text
}

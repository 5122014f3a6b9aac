package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/help"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// closedWays is the closed ways of the families that are compared, each with the test
// that closed it.
func (v result) closedWays() shell.Region {
	var items []app.UI
	for _, f := range families {
		if !v.isCompared(f) {
			continue
		}
		for _, x := range v.of(f) {
			if x.Open.Verdict == line.No {
				items = append(items, v.wayItem(x))
			}
		}
	}
	if len(items) == 0 {
		return shell.Region{}
	}
	return shell.Region{ID: "closed", Heading: v.Words.Say("ways.closed.h2"), Body: []app.UI{app.Div().Class("findings--two").Body(part.List(items...))}}
}

// wayItem is a way in one line: its verdict, its name, and what decided it. It has no
// amount of its own.
func (v result) wayItem(x way.Way) app.UI {
	link := v.wayLink(x)
	return part.FindingItem(v.Words, x.Open.Verdict,
		app.P().Body(app.A().Href(link.Href).Text(link.Text)),
		app.P().Class("finding__why").Text(v.decider(x)),
	)
}

// decider is the first test that a way's verdict rests on, with its figures; for an
// open way it is what the way is, and the last day to ask for it.
func (v result) decider(x way.Way) string {
	if x.Open.Verdict == line.Yes {
		text := v.Words.Say("way." + x.ID + ".what")
		for _, day := range v.deadlines(x) {
			text += " " + v.Words.Say("ways.figure", "name", day.Name, "amount", day.Value)
		}
		return text
	}
	f := deciding(x.Open)
	switch {
	case unsettled(x) && len(x.Open.Because) > 0:
		f = x.Open.Because[0]
	case x.ID == help.Advocate: // no circumstance alone decides if there is hardship
		if harm, found := shell.FindIn(x.Open, "economic-harm"); found && harm.Verdict == x.Open.Verdict {
			f = harm
		}
	}
	text := sentence(part.Statement(v.Words, f))
	for _, l := range f.Figures {
		name := v.Words.Name(l.ID)
		if short := "line." + l.ID + ".short"; l.Amount.IsNegative() && v.Words.Has(short) {
			name, l.Amount = v.Words.Say(short), l.Amount.Neg()
		}
		if amount := v.Words.Amount(l); l.Known && l.ID != "nothing" && l.ID != "today" && !isCost(x, l) && !strings.Contains(text, amount) {
			text += " " + v.Words.Say("ways.figure", "name", name, "amount", amount)
		}
	}
	return text
}

// deciding is the innermost first finding that has the verdict of the whole.
func deciding(f line.Finding) line.Finding {
	for _, g := range f.Because {
		if g.Verdict == f.Verdict {
			return deciding(g)
		}
	}
	return f
}

// isCost says that a figure is what a way would cost.
func isCost(x way.Way, l line.Line) bool {
	return slices.ContainsFunc(x.Costs, func(c way.Cost) bool { return c.Key() == l.Key() })
}

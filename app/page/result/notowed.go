package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// folded reports whether a way takes a line only: one of somebody who does not owe the tax,
// of whom nothing is known that opens it.
func folded(w way.Way) bool { return liability.Is(w.ID) && w.Open.Verdict == line.NotYet }

// perhapsNotOwed is the ways that would be open if the tax were not owed, or not alone, a
// line each, by the first thing that would open it, with the questions that settle it.
func (v result) perhapsNotOwed() shell.Region {
	w := v.Words
	var items []app.UI
	for _, x := range v.Report.Ways {
		if !folded(x) {
			continue
		}
		said := []app.UI{app.P().Text(w.Say("way." + x.ID))}
		if because := x.Open.Because; len(because) > 0 {
			said = append(said, app.P().Class("finding__why").Text(part.Statement(w, because[0])+"."))
		}
		items = append(items, part.FindingItem(w, line.NotYet, said...))
	}
	body := []app.UI{v.disputeLink()}
	if len(items) > 0 {
		body = []app.UI{part.List(items...), v.disputeLink()}
	}
	return shell.Region{ID: "not-owed", Heading: w.Say("ways.doubt.h2"), Body: body}
}

// disputeLink leads to the questions on whether the tax is owed, and by whom.
func (v result) disputeLink() app.UI {
	text := "ways.add-dispute"
	if v.Case.Dispute != (facts.Dispute{}) {
		text = "ways.change-dispute"
	}
	return app.P().Body(app.A().Href(v.Link(ask.Place{Step: "dispute"}.Path())).Text(v.Words.Say(text)))
}

package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/calc/facts"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// unsettled reports whether a way is one of somebody who does not owe the tax, of whom
// nothing is known that opens it. The first thing that would is what is said of it.
func unsettled(w way.Way) bool { return liability.Is(w.ID) && w.Open.Verdict == line.NotYet }

// disputeLink leads to the questions on whether the tax is owed, and by whom.
func (v result) disputeLink() app.UI {
	text := "ways.add-dispute"
	if v.Case.Dispute != (facts.Dispute{}) {
		text = "ways.change-dispute"
	}
	return app.P().Body(app.A().Href(v.Link(ask.Place{Step: "dispute"}.Path())).Text(v.Words.Say(text)))
}

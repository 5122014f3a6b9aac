package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/agreement"
	"offercheck/calc/help"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// The texts of what to ask a firm, and of what to take care with.
var (
	quoteAsks  = []string{"route", "who", "fee", "refund", "transcripts"}
	quoteSigns = []string{"promise", "first", "government", "silent"}
)

// quoteOf is what to hold against the quote of a firm, on the page of representatives:
// the figures of the case, what to ask it, and the signs that the FTC warns of.
func (v result) quoteOf(x way.Way) shell.Region {
	if x.ID != help.Representative {
		return shell.Region{}
	}
	w := v.Words
	return shell.Region{ID: "quote", Heading: w.Say("quote.h2"), Body: []app.UI{
		app.P().Text(w.Say("quote.lead")),
		part.Facts(
			part.Fact{Name: w.Say("quote.lump"), Value: v.ofOpen(oic.Lump, way.Amount)},
			part.Fact{Name: w.Say("quote.fee"), Value: v.orNotYet(w.Amount(v.Report.Fee))},
			part.Fact{Name: w.Say("quote.plan"), Value: v.ofOpen(agreement.Simple, way.Monthly)},
			part.Fact{Name: w.Say("quote.saving"), Value: v.ofOpen(relief.ID, way.Saved)},
		),
		v.quoteList("quote.ask", quoteAsks),
		v.quoteList("quote.signs", quoteSigns),
		part.Cited(w, v.Law.Help.Cites.Quote),
	}}
}

// quoteList is a heading and its texts.
func (v result) quoteList(key string, ids []string) app.UI {
	w := v.Words
	return app.Div().Body(
		app.H3().Text(w.Say(key)),
		app.Ul().Body(app.Range(ids).Slice(func(i int) app.UI { return app.Li().Text(w.Say(key + "." + ids[i])) })),
	)
}

// ofOpen is a cost of a way, or that the way is closed.
func (v result) ofOpen(id string, k way.Kind) string {
	x, _ := way.Find(v.Report.Ways, id)
	switch {
	case x.Open.Verdict == line.No:
		return v.Words.Say("quote.closed")
	case id == oic.Lump && v.hidesToday(x.Cost(k)):
		return v.fromToday(x.Cost(k))
	}
	return v.orNotYet(v.Words.Amount(x.Cost(k)))
}

package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// asking is what filing an offer or asking for a plan would do to each clock,
// before one does it.
func (o owed) asking() region {
	body := []app.UI{app.P().Text(o.say("ask"))}
	tails := []line.Line{o.b.Clock.OfferTail, o.b.Clock.PlanTail}
	for i, kind := range []string{facts.EventOffer, facts.EventRequest} {
		how := o.say("ask."+kind+".how", "days", o.w.Amount(tails[i]), "wait", o.w.Amount(o.b.Offer.DeemedAccepted))
		body = append(body, app.H3().Text(o.say("ask."+kind)), app.P().Text(how))
		t := part.Table{
			Caption: o.say("ask." + kind), Stack: true,
			Head: []string{o.say("times.what"), o.say("ask.now"), o.say("ask.least"), o.say("ask.most")},
		}
		for _, k := range o.clocks() {
			if len(k.If) <= i {
				t.Rows = append(t.Rows, part.Row{Name: o.billed(k.N, k.Bill), Cells: part.Cells(o.w.Amount(lastDay(k)), o.say("ask.unknown"), o.say("ask.unknown"))})
				continue
			}
			t.Rows = append(t.Rows, part.Row{
				Name:  o.billed(k.N, k.Bill),
				Cells: part.Cells(o.w.Amount(lastDay(k)), o.w.Amount(k.If[i].Least), o.longest(k.If[i].Most)),
			})
		}
		body = append(body, t.UI())
	}
	body = append(body, app.P().Class("note").Body(part.Cite(o.w, o.b.Clock.Offer)...))
	return region{id: "ask", heading: o.say("ask.h2"), body: body}
}

// longest is the last day if it takes as long as it may, if there is such a
// limit.
func (o owed) longest(l line.Line) string {
	if !l.Known {
		return o.say("ask.open")
	}
	return o.w.Amount(l)
}

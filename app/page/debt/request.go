package debt

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc"
	"offercheck/calc/line"
)

// asking is what filing an offer or asking for a plan would do to each clock,
// before one does it.
func (o owed) asking() shell.Region {
	body := []app.UI{app.P().Text(o.say("ask"))}
	tails := []line.Line{o.Law.OfferTail, o.Law.PlanTail}
	for i, kind := range []string{calc.EventOffer, calc.EventRequest} {
		how := o.say("ask."+kind+".how", "days", o.Words.Amount(tails[i]), "wait", o.Words.Amount(o.Law.DeemedAccepted))
		body = append(body, app.H3().Text(o.say("ask."+kind)), app.P().Text(how))
		t := part.Table{
			Caption: o.say("ask." + kind), Stack: true,
			Head: []string{o.say("times.what"), o.say("ask.now"), o.say("ask.least"), o.say("ask.most")},
		}
		for _, k := range o.clocks() {
			if len(k.If) <= i {
				t.Rows = append(t.Rows, part.Row{Name: o.billed(k.N, k.Bill), Cells: part.Cells(o.Words.Amount(lastDay(k)), o.say("ask.unknown"), o.say("ask.unknown"))})
				continue
			}
			t.Rows = append(t.Rows, part.Row{
				Name:  o.billed(k.N, k.Bill),
				Cells: part.Cells(o.Words.Amount(lastDay(k)), o.Words.Amount(k.If[i].Least), o.longest(k.If[i].Most)),
			})
		}
		body = append(body, t.UI())
	}
	body = append(body, app.P().Class("note").Body(part.Cite(o.Words, o.Law.ClockOffer)...))
	return shell.Region{ID: "ask", Heading: o.say("ask.h2"), Body: body}
}

// longest is the last day if it takes as long as it may, if there is such a
// limit.
func (o owed) longest(l line.Line) string {
	if !l.Known {
		return o.say("ask.open")
	}
	return o.Words.Amount(l)
}

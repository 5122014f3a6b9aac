package debt

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// requests is how an offer, or a request for an installment agreement, would move
// each clock.
func (v debts) requests() shell.Region {
	body := []app.UI{app.P().Text(v.say("ask"))}
	tails := []line.Line{v.Law.Clock.OfferTail, v.Law.Clock.PlanTail}
	for i, kind := range []string{facts.EventOffer, facts.EventRequest} {
		how := v.say("ask."+kind+".how", "days", v.Words.Amount(tails[i]), "wait", v.Words.Amount(v.Law.Offer.DeemedAcceptedMonths))
		body = append(body, app.H3().Text(v.say("ask."+kind)), app.P().Text(how))
		t := part.Table{
			Caption: v.say("ask." + kind), Stack: true,
			Head: []string{v.say("times.what"), v.say("ask.now"), v.say("ask.least"), v.say("ask.most")},
		}
		for _, k := range v.clocks() {
			r := v.lastDaysOf(k)
			now := v.LastDay(r)
			if len(k.Projections) <= i {
				t.Rows = append(t.Rows, part.Row{Name: v.clockName(k), Cells: part.Cells(now, v.say("ask.unknown"), v.say("ask.unknown"))})
				continue
			}
			t.Rows = append(t.Rows, part.Row{
				Name:  v.clockName(k),
				Cells: part.Cells(now, v.moved(r, k.Projections[i].Least), v.longest(r, k.Projections[i].Most)),
			})
		}
		body = append(body, t.UI())
	}
	body = append(body, app.P().Class("note").Body(part.Cite(v.Words, v.Law.Clock.Cites.Offer)...))
	return shell.Region{ID: "ask", Heading: v.say("ask.h2"), Body: body}
}

// longest is the latest last day, or that it has no limit.
func (v debts) longest(now line.Range, l line.Line) string {
	if !l.Known {
		return v.say("ask.open")
	}
	return v.moved(now, l)
}

// moved is a last day after a request. It is counted from the latest that the day can
// be now, or from the earliest if only that is known, and says so.
func (v debts) moved(now line.Range, l line.Line) string {
	switch {
	case shell.Settled(now):
		return v.Words.Amount(l)
	case now.Most.Known:
		return v.say("until.most", "day", v.Words.Amount(l))
	}
	return v.say("until.least", "day", v.Words.Amount(l))
}

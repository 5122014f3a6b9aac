package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/calendar"
	"offercheck/app/part"
	"offercheck/calc/after"
	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// plan is what ends a plan, which letter comes and what to do then. What a plan costs and
// does is on its own page.
func (v afterwards) plan() []app.UI {
	w := v.Words
	c := &v.Law.Agreement.Cites
	body := []app.UI{
		app.P().Text(w.Say("after.plan.default")),
		part.Steps(
			part.Step{When: w.Say("after.plan.before"), Text: w.Say("after.plan.before.text")},
			part.Step{When: w.Say("letter-step.cure-plan"), Text: w.Say("letter-step.cure-plan.text")},
			part.Step{When: w.Say("after.plan.appeal"), Text: w.Say("after.plan.appeal.text")},
		),
	}
	id := agreement.Simple
	for _, x := range v.first() {
		if familyOf(x) == "pay" && x != agreement.Now {
			id = x
			break
		}
	}
	return append(body, v.leadsTo(id), part.Cited(w, c.Agreement))
}

// pause is that the IRS looks at a pause again, and what ends it.
func (v afterwards) pause() []app.UI {
	w := v.Words
	body := []app.UI{
		app.P().Text(w.Say("after.pause.review")),
		part.Steps(
			part.Step{When: w.Say("after.pause.file"), Text: w.Say("after.pause.file.text")},
			part.Step{When: w.Say("after.pause.changes"), Text: w.Say("after.pause.changes.text")},
			part.Step{When: w.Say("after.pause.letter"), Text: w.Say("after.pause.letter.text")},
		),
	}
	return append(body, v.leadsTo(cnc.ID), part.Cited(w, v.Law.NotCollectible.Cites.NotCollectible))
}

// leadsTo is a link to a way.
func (v afterwards) leadsTo(id string) app.UI {
	return app.P().Body(app.A().Href(v.Link(WayPath(id))).Text(v.Words.Say("way." + id)))
}

// toAfter leads from a way to what must happen once it is in place; nil from others.
func (v result) toAfter(x way.Way) app.UI {
	at := ""
	switch {
	case x.Open.Verdict == line.No:
		return nil
	case isOffer(x.ID):
		at = "dates"
	case familyOf(x.ID) == "pay" && x.ID != agreement.Now && x.ID != agreement.ShortTerm:
		at = "plan"
	case x.ID == cnc.ID:
		at = "pause"
	default:
		return nil
	}
	return app.P().Body(app.A().Href(v.Link(afterPath) + "#" + at).Text(v.Words.Say("after.to-" + at)))
}

// afterOffer leads there from the result, where an offer fits first or was accepted.
func (v result) afterOffer() app.UI {
	if accepted(&v.Case) == 0 && !slices.ContainsFunc(v.first(), isOffer) {
		return nil
	}
	return v.toAfter(way.Way{ID: oic.Lump})
}

// afterDays is the days of an offer that was accepted, for a calendar; none while none was.
func (v result) afterDays() []calendar.Event {
	if accepted(&v.Case) == 0 {
		return nil
	}
	a := afterwards{result: v, page: &After{Visit: v.Visit}}
	a.offer, a.held = a.ofCase()
	a.course = after.Of(a.offer, v.Law)
	return a.events(v.Day)
}

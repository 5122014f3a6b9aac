package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
)

// gates is what must be true before the IRS looks at an offer.
func (v result) gates() region {
	return region{id: "gates", heading: v.say("gates.h2"), body: []app.UI{
		app.P().Text(v.say("gates.intro")),
		v.sheet().Findings(byVerdict(v.r.Gates)...),
	}}
}

// byVerdict puts findings in the order yes, depends, no.
func byVerdict(findings []line.Finding) []line.Finding {
	order := []line.Verdict{line.Yes, line.NotYet, line.No}
	sorted := slices.Clone(findings)
	slices.SortStableFunc(sorted, func(a, b line.Finding) int {
		return slices.Index(order, a.Verdict) - slices.Index(order, b.Verdict)
	})
	return sorted
}

// grounds is what an offer may rest on: when each fits, and what to do.
func (v result) grounds() region {
	body := []app.UI{app.P().Text(v.say("grounds.intro"))}
	for _, f := range v.r.Grounds {
		body = append(body, v.ground(f))
	}
	return region{id: "grounds", heading: v.say("grounds.h2"), body: body}
}

// ground is one ground. Its figures open further up on the page.
func (v result) ground(f line.Finding) app.UI {
	return app.Div().Class("ground").Body(
		v.sheet().Findings(plain(f)),
		app.Details().Class("why").Body(
			app.Summary().Class("why__summary").Body(
				app.Text(v.say("grounds.more")),
				app.Span().Class("hidden").Text(" "+part.Statement(v.w, f)),
			),
			app.Div().Class("why__text").Body(
				app.P().Body(app.B().Text(v.say("grounds.when")+" "), app.Text(v.w.Say("ground."+f.ID+".when"))),
				app.P().Body(app.B().Text(v.say("grounds.do")+" "), app.Text(v.w.Say("ground."+f.ID+".do"))),
			),
		),
	)
}

// flags is what else an examiner would ask about; nothing if there is nothing.
func (v result) flags() region {
	raised := slices.DeleteFunc(slices.Clone(v.r.Flags), func(f line.Finding) bool { return f.Verdict == line.No })
	if len(raised) == 0 {
		return region{}
	}
	return region{id: "flags", heading: v.say("flags.h2"), body: []app.UI{
		app.P().Text(v.say("flags.intro")),
		v.sheet().Findings(raised...),
	}}
}

// fee is whether anything must go with the offer.
func (v result) fee() region {
	key := map[line.Verdict]string{line.Yes: "fee.waived", line.No: "fee.due", line.NotYet: "fee.depends"}
	body := []app.UI{
		app.P().Text(v.say(key[v.r.LowIncome.Verdict])),
		v.sheet().Findings(v.r.LowIncome),
	}
	if v.r.LowIncome.Verdict == line.Yes {
		body = append(body, app.P().Text(v.say("fee.first", "days", v.w.Amount(v.b.FirstPaymentDays))))
	}
	return region{id: "fee", heading: v.say("fee.h2"), body: body}
}

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
		v.sheet().Findings(byVerdict(settled(v.r.Gates))...),
	}}
}

// settled is the findings with nothing more to say about those that hold.
func settled(findings []line.Finding) []line.Finding {
	short := slices.Clone(findings)
	for i, f := range short {
		if f.Verdict == line.Yes {
			short[i].Because, short[i].Figures = nil, nil
		}
	}
	return short
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
	return region{id: "grounds", heading: v.say("grounds.h2"), body: []app.UI{
		app.P().Text(v.say("grounds.intro")),
		app.Ul().Class("findings").Body(app.Range(v.r.Grounds).Slice(func(i int) app.UI {
			return v.ground(v.r.Grounds[i])
		})),
	}}
}

// ground is one ground: whether it fits by the answers, and below, once it is
// opened, when it does and what to do.
func (v result) ground(f line.Finding) app.UI {
	statement := part.Statement(v.w, f)
	return app.Li().Class("finding").Body(
		part.Pill(v.w, f.Verdict),
		app.Div().Class("finding__body").Body(
			app.P().Class("finding__text").Text(statement),
			app.Details().Class("why finding__because").Body(
				app.Summary().Class("why__summary").Body(
					app.Text(v.say("grounds.more")),
					app.Span().Class("hidden").Text(" "+statement),
				),
				app.Div().Class("why__text").Body(
					app.P().Body(app.B().Text(v.say("grounds.when")+" "), app.Text(v.w.Say("ground."+f.ID+".when"))),
					app.P().Body(app.B().Text(v.say("grounds.do")+" "), app.Text(v.w.Say("ground."+f.ID+".do"))),
				),
			),
			app.P().Class("finding__why").Body(part.Cite(v.w, f.Cite)...),
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
		v.sheet().Findings(figuresUntil(v.r.LowIncome, v.r.Form.D)),
	}
	if v.r.LowIncome.Verdict == line.Yes {
		body = append(body, app.P().Text(v.say("fee.first", "days", v.w.Amount(v.b.FirstPaymentDays))))
	}
	return region{id: "fee", heading: v.say("fee.h2"), body: body}
}

package page

import (
	"slices"
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
)

// gates is what must be true before the IRS looks at an offer.
func (v result) gates() region {
	return region{id: "gates", heading: v.say("gates.h2"), body: []app.UI{
		app.P().Text(v.say("gates.intro")),
		v.folded("gates.fine", line.Yes, settled(v.r.Gates), v.sheet().Finding),
	}}
}

// folded is a list of findings, those that stand in the way first and those
// still open next. The ones that came out as the quiet verdict are many and
// call for nothing, so they wait behind their number.
func (v result) folded(key string, quiet line.Verdict, all []line.Finding, draw func(line.Finding) app.UI) app.UI {
	var loud, still []app.UI
	for _, f := range byVerdict(all) {
		if f.Verdict == quiet {
			still = append(still, draw(f))
		} else {
			loud = append(loud, draw(f))
		}
	}
	if len(still) == 0 {
		return part.List(loud...)
	}
	fold := part.Opens(v.counted(key, len(still)), "", part.List(still...))
	if len(loud) == 0 {
		return fold
	}
	return app.Div().Body(part.List(loud...), fold)
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

// byVerdict puts findings in the order no, depends, yes.
func byVerdict(findings []line.Finding) []line.Finding {
	order := []line.Verdict{line.No, line.NotYet, line.Yes}
	sorted := slices.Clone(findings)
	sort.SliceStable(sorted, func(i, j int) bool {
		return slices.Index(order, sorted[i].Verdict) < slices.Index(order, sorted[j].Verdict)
	})
	return sorted
}

// grounds is what an offer may rest on: when each fits, and what to do. Those
// that do not fit are folded.
func (v result) grounds() region {
	return region{id: "grounds", heading: v.say("grounds.h2"), body: []app.UI{
		app.P().Text(v.say("grounds.intro")),
		v.folded("grounds.unfit", line.No, v.r.Grounds, v.ground),
	}}
}

// ground is one ground: whether it fits by the answers, and below, once it is
// opened, when it does, what to do, and the page of law.
func (v result) ground(f line.Finding) app.UI {
	statement := part.Statement(v.w, f)
	return part.FindingItem(v.w, f.Verdict,
		app.P().Text(statement),
		part.Opens(v.say("grounds.more"), statement,
			app.P().Body(app.B().Text(v.say("grounds.when")+" "), app.Text(v.w.Say("ground."+f.ID+".when"))),
			app.P().Body(app.B().Text(v.say("grounds.do")+" "), app.Text(v.w.Say("ground."+f.ID+".do"))),
			part.Cited(v.w, f.Cite),
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
		v.sheet().Notes(raised...),
	}}
}

// fee is whether anything must go with the offer.
func (v result) fee() region {
	key := map[line.Verdict]string{line.Yes: "fee.waived", line.No: "fee.due", line.NotYet: "fee.depends"}
	body := []app.UI{
		app.P().Text(v.say(key[v.r.LowIncome.Verdict])),
		v.sheet().Decided(figuresUntil(v.r.LowIncome, v.r.Form.D)),
		part.Cited(v.w, v.r.LowIncome.Cite),
	}
	if v.r.LowIncome.Verdict == line.Yes {
		body = append(body, app.P().Text(v.say("fee.first", "days", v.w.Amount(v.b.Offer.FirstPaymentDays))))
	}
	return region{id: "fee", heading: v.say("fee.h2"), body: body}
}

package result

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/cnc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// wayCosts is what the way costs: at each pace, or in all. A closed way has none.
func (v result) wayCosts(x way.Way) shell.Region {
	r := shell.Region{ID: "costs", Heading: v.Words.Say("way.costs.h2")}
	switch {
	case x.Open.Verdict == line.No:
	case x.ID == oic.Lump || x.ID == oic.Periodic:
		r.Body = v.offer(x)
		if v.Estimate != nil {
			r.Body = append(r.Body, v.costNeeds(x)...)
		}
	case len(x.Paces) > 0:
		r.Body = []app.UI{v.paceCards(x)}
		if familyOf(x.ID) == "pay" {
			r.Body = append(r.Body, part.Note(v.Words.Say("ways.how", "begins", v.Words.Day(v.Report.Begins))))
		}
		r.Body = append(r.Body, v.costNeeds(x)...)
	default:
		var facts []part.Fact
		for _, c := range x.Costs {
			name := part.Name(v.Words, c.Line)
			if c.Kind == way.Fee && c.ID == "plan-fee" {
				name = v.Words.Say("ways.fee")
			}
			facts = append(facts, part.Fact{Name: name, Value: v.Words.Amount(c.Line)})
		}
		if facts = v.knownTerms(facts); len(facts) > 0 {
			r.Body = []app.UI{part.Facts(facts...)}
		}
		r.Body = append(r.Body, v.costNeeds(x)...)
	}
	if len(r.Body) > 0 {
		r.Body = append(r.Body, v.affords(x)...)
	}
	return r
}

// affords is whether the household can afford the way, and where to look if it cannot.
func (v result) affords(x way.Way) []app.UI {
	var findings []line.Finding
	var body []app.UI
	if x.Fits.Verdict == line.No && beyond(x) == "ways.beyond-said" {
		body = append(body, part.Note(sentence(v.Words.Say("ways.beyond-said"))))
	}
	if x.Fits.ID != "" {
		findings = append(findings, x.Fits)
	}
	hardship := false
	for _, f := range x.Affords {
		if hardship = hardship || f.ID == way.ForHardship; f.ID != way.ForHardship {
			findings = append(findings, f)
		}
	}
	if len(findings) > 0 {
		body = append(body, v.Sheet().Findings(v.trimmed(findings...)...))
	}
	if hardship {
		body = append(body, app.P().Body(
			app.Text(v.Words.Say("finding."+way.ForHardship)+" "),
			app.A().Href(v.Link(WayPath(cnc.ID))).Text(v.Words.Say("way."+cnc.ID)),
		))
	}
	return body
}

// paceCards is a card for each pace.
func (v result) paceCards(x way.Way) app.UI {
	var cards []app.UI
	for _, p := range paces(x) {
		cards = append(cards, v.paceCard(x, p, len(cards) == 0 && len(x.Paces) > 1))
	}
	return app.Div().Class("options options--three").Body(cards...)
}

func (v result) paceCard(x way.Way, p way.Pace, first bool) app.UI {
	w := v.Words
	var facts []part.Fact
	if !isPaidDown(p) {
		facts = append(facts, part.Fact{Name: w.Say("ways.last"), Value: w.Amount(p.LastDay)}, part.Fact{Name: w.Say("ways.payments"), Value: w.Amount(p.Months)})
	}
	if at := x.AtOnce(); !shell.KnownZero(at) {
		facts = append(facts, part.Fact{Name: w.Say("ways.upfront"), Value: v.atOnce(x)})
	}
	total := part.Fact{Name: w.Say("ways.total"), Value: w.Amount(x.InAll(p))}
	if fee := x.Cost(way.Fee); fee.ID != "" && !fee.Known {
		total = part.Fact{Name: w.Say("ways.total.before-fee"), Value: w.Amount(x.BeforeFee(p))}
	}
	facts = append(facts,
		part.Fact{Name: w.Say("ways.interest"), Value: w.Amount(p.Interest)},
		part.Fact{Name: w.Say("ways.penalty"), Value: w.Amount(p.Penalty)},
		total,
	)
	if !shell.KnownZero(p.Lost) {
		facts = append(facts, part.Fact{Name: w.Say("ways.lost"), Value: w.Amount(p.Lost)})
	}
	class := "option"
	if first {
		class = "option option--first"
	}
	return app.Div().Class(class).Body(append(
		[]app.UI{app.H3().Text(w.Say("pace." + p.ID))},
		part.FigureOf(w.Say("ways.monthly"), v.eachOf(p), v.knownTerms(facts)...)...,
	)...)
}

// costNeeds names what the costs that are not shown wait for, with the way to its questions; of
// the quick estimate, which does not ask for it, by name alone.
func (v result) costNeeds(x way.Way) []app.UI {
	var missing []line.Line
	for _, c := range x.Costs {
		missing = append(missing, c.Line.Missing()...)
	}
	for _, p := range paces(x) {
		missing = append(missing, x.InAll(p).Missing()...)
	}
	needs := v.NeedsOf(missing)
	if len(needs) == 0 {
		return nil
	}
	if v.Estimate == nil {
		return []app.UI{app.P().Text(v.Words.Say("ways.cost-needs")), v.Missing(needs)}
	}
	var names []string
	for _, n := range needs {
		names = append(names, n.Name)
	}
	return []app.UI{part.Note(v.Words.Say("way.estimated.needs", "names", strings.Join(names, "; ")))}
}

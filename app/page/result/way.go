package result

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// wayRegion is one way: whether it can be afforded, its paces, what else it does, and
// what to do. Of one that does not fit first all but the first is folded.
func (v result) wayRegion(x way.Way, first bool) shell.Region {
	w := v.Words
	findings := []line.Finding{x.Open}
	if x.Fits.ID != "" {
		findings = append(findings, x.Fits)
	}
	body := []app.UI{app.P().Text(w.Say("way." + x.ID + ".what")), v.Sheet().Findings(findings...)}
	var more []app.UI
	if paces := v.paces(x); paces != nil {
		more = append(more, paces)
	}
	if facts := v.effects(x); len(facts) > 0 {
		more = append(more, part.Facts(facts...))
	}
	if warnings := held(x.Warnings); len(warnings) > 0 {
		more = append(more, v.Sheet().Notes(warnings...))
	}
	if more = append(more, v.waySteps(x)...); !first && len(more) > 1 {
		more = []app.UI{part.Details(w.Say("ways.more"), w.Say("way."+x.ID), more...)}
	}
	body = append(body, v.reliefLinks(x)...)
	return shell.Region{ID: "way-" + x.ID, Heading: w.Say("way." + x.ID), Body: append(body, more...)}
}

// paces is what a way comes to at each pace; nil if it has none.
func (v result) paces(x way.Way) app.UI {
	w := v.Words
	table := part.Table{
		Caption: w.Say("way.paces", "way", w.Say("way."+x.ID)),
		Head:    []string{w.Say("ways.monthly"), w.Say("ways.payments"), w.Say("ways.last"), w.Say("ways.interest"), w.Say("ways.penalty"), w.Say("ways.paid"), w.Say("ways.lost")},
		Stack:   true,
	}
	for _, p := range x.Paces {
		table.Rows = append(table.Rows, part.Row{
			Name: w.Amount(p.Each), Note: w.Say("pace." + p.ID),
			Cells: part.Cells(w.Amount(p.Months), w.Amount(p.LastDay), w.Amount(p.Interest), w.Amount(p.Penalty), w.Amount(p.Paid), w.Amount(p.Lost)),
		})
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return table.UI()
}

// effects is what a way does besides what it costs, by its subject.
func (v result) effects(x way.Way) []part.Fact {
	var facts []part.Fact
	for _, e := range x.Effects {
		facts = append(facts, part.Fact{Name: v.Words.Say("effect." + string(e.On)), Value: part.Statement(v.Words, e.Finding)})
	}
	return facts
}

// waySteps is what to do for a way. Those of an offer are on the result page.
func (v result) waySteps(x way.Way) []app.UI {
	if len(x.Effects) == 0 {
		return []app.UI{app.P().Body(app.A().Href(v.Link("/result/")).Text(v.Words.Say("ways.to-offer")))}
	}
	var steps []part.Step
	for _, s := range x.Steps {
		steps = append(steps, v.step(s.ID))
	}
	return []app.UI{part.Steps(steps...)}
}

// held is the findings that hold.
func held(all []line.Finding) []line.Finding {
	var yes []line.Finding
	for _, f := range all {
		if f.Verdict == line.Yes {
			yes = append(yes, f)
		}
	}
	return yes
}

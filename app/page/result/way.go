package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/cnc"
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
	hardship := slices.ContainsFunc(x.Affords, func(f line.Finding) bool { return f.ID == way.ForHardship })
	for _, f := range x.Affords {
		if f.ID != way.ForHardship {
			findings = append(findings, f)
		}
	}
	body := []app.UI{app.P().Text(w.Say("way." + x.ID + ".what")), v.Sheet().Findings(findings...)}
	if years := v.years(x); years != nil {
		body = append(body, years)
	}
	if hardship {
		body = append(body, app.P().Body(app.Text(w.Say("finding."+way.ForHardship)+" "), app.A().Href("#way-"+cnc.ID).Text(w.Say("way."+cnc.ID))))
	}
	var more []app.UI
	if paces := v.paces(x); paces != nil {
		more = append(more, paces)
	}
	if effects := v.effects(x); len(effects) > 0 {
		more = append(more, app.Div().Class("told").Body(part.Facts(effects...)), v.sources(x))
	}
	if warnings := held(x.Warnings); len(warnings) > 0 {
		more = append(more, v.Sheet().Notes(warnings...))
	}
	if more = append(more, v.waySteps(x)); !first && len(more) > 1 {
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
		name, text := v.Words.Say("effect."+string(e.On)), strings.TrimSuffix(part.Statement(v.Words, e.Finding), ".")+"."
		if i := slices.IndexFunc(facts, func(f part.Fact) bool { return f.Name == name }); i >= 0 {
			facts[i].Value += " " + text
			continue
		}
		facts = append(facts, part.Fact{Name: name, Value: text})
	}
	return facts
}

// sources is the sources of what a way does, each once, to be opened.
func (v result) sources(x way.Way) app.UI {
	var body []app.UI
	seen := map[string]bool{}
	for _, e := range x.Effects {
		if e.Cite.Name != "" && !seen[e.Cite.Name] {
			seen[e.Cite.Name] = true
			body = append(body, part.Cited(v.Words, e.Cite))
		}
	}
	return part.Details(v.Words.Say("ways.sources"), v.Words.Say("way."+x.ID), body...)
}

// waySteps is what to do for a way.
func (v result) waySteps(x way.Way) app.UI {
	var steps []part.Step
	for _, s := range x.Steps {
		steps = append(steps, v.stepOf(x, s.ID))
	}
	return part.Steps(steps...)
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

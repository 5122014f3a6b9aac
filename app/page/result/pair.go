package result

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/part"
)

// compared is the reports on the scenarios that are compared, so that a key does not
// judge them again.
type compared map[string]result

// compare is two scenarios beside the case.
func (p *Scenarios) compare(all []keep.Scenario) []app.UI {
	w := p.Words
	columns := []column{{head: w.Say("scenarios.now.head"), result: result{p.base.now}}}
	var fields []app.UI
	for i, id := range []string{compareA, compareB} {
		chosen, at := scenarioOf(all, p.typed[id])
		if at < 0 {
			chosen = all[i]
		}
		pick := &part.Select{Field: part.Field{Words: w, ID: id, Label: w.Say("scenarios.compare." + strconv.Itoa(i+1)), Input: p.input}, Value: chosen.Name, Empty: w.Say("scenarios.compare.choose")}
		for _, s := range all {
			pick.Options = append(pick.Options, part.Option{ID: s.Name, Label: s.Name})
		}
		fields = append(fields, pick)
		if v, ok := p.judge(chosen); ok {
			columns = append(columns, column{head: chosen.Name, result: v})
		}
	}
	return append([]app.UI{app.Div().Class("group__fields group__fields--wide").Body(fields...)}, figures(w, w.Say("scenarios.compare.h2"), columns...)...)
}

// judge is the report on a scenario, worked out once for the same answers.
func (p *Scenarios) judge(s keep.Scenario) (result, bool) {
	c, _ := keep.Apply(p.Case, s)
	key := string(keep.Write(c, p.Day))
	if v, done := p.compared[key]; done {
		return v, true
	}
	j, err := p.Visit.Aside(c).Judged()
	if err != nil {
		return result{}, false
	}
	if p.compared == nil {
		p.compared = compared{}
	}
	p.compared[key] = result{j}
	return result{j}, true
}

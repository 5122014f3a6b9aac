package result

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/line"
	"offercheck/calc/relief"
	"offercheck/calc/way"
)

// wayActions is the steps of a way, the same and in the same order wherever they stand: on
// its page, among what to do next, on paper. Before a statement of what one earns, spends and
// owns come the papers that prove it; penalties are asked about if some may come off; who
// helps for free is no step.
func (v result) wayActions(x way.Way) []action {
	var all []action
	for _, s := range x.Steps {
		switch {
		case s.ID == "help", s.ID == "ask-penalties" && !v.notClosed(relief.ID):
			continue
		case s.ID == "statement-form" && !slices.Contains(x.Steps, way.Step{ID: "papers"}):
			all = append([]action{v.stepAction(x, "papers")}, all...)
		}
		all = append(all, v.stepAction(x, s.ID))
	}
	if x.ID == agreement.Simple && v.Report.Advice.Rule.ID == "pay-down-first" {
		all = append([]action{v.stepAction(x, "pay-down")}, all...)
	}
	if x.ID == cnc.ID { // the call goes through the form line by line
		slices.SortStableFunc(all, func(a, b action) int { return slices.Index(paused, a.id) - slices.Index(paused, b.id) })
		if i := slices.IndexFunc(all, func(a action) bool { return a.id == "call-for-pause" }); i >= 0 && depends(x) {
			all[i].title = v.Words.Say("action.call-for-pause.perhaps")
		}
	}
	return all
}

// paused is the order of what is done for a pause.
var paused = []string{"papers", "statement-form", "call-for-pause", "check-pause", "tell-changes"}

// reliefAction asks for penalties to come off, by phone too where the call is one of its steps.
func (v result) reliefAction(a action) action {
	x, _ := way.Find(v.Report.Ways, relief.ID)
	if x.Open.Verdict != line.No && slices.Contains(x.Steps, way.Step{ID: "penalty-call"}) {
		a.call, a.talk = linked["penalty-call"].call, linked["penalty-call"].talk
	}
	return a
}

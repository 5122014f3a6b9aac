package calc

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/tree"
	"offercheck/calc/way"
)

// Advice is which ways fit a household first, by OfferCheck's own order of rules. Where
// the choice is the household's there are two ways, and none of them is chosen.
type Advice struct {
	Rule     line.Finding   // the first rule that holds, and why: "simple-plan-fits"
	Ways     []string       // the IDs of its ways, none where something else comes first
	Pace     string         // the ID of the pace of a plan among them: the fastest that the household can afford
	Then     line.Finding   // the rule that holds once that is done; the zero Finding if nothing comes first
	ThenWays []string       // the IDs of its ways, which are in the report's Then if that has any
	Open     []line.Finding // earlier rules that are not decided, and would come before it
	Besides  []line.Finding // what else holds, whatever the way
}

// Tree returns the advice as a part of a report.
func (a Advice) Tree(name string) tree.Node {
	parts := []tree.Node{
		tree.Finding("rule", a.Rule),
		tree.List("ways", a.Ways, tree.Text),
		tree.Text("pace", a.Pace),
	}
	if a.Then.ID != "" {
		parts = append(parts, tree.Finding("then", a.Then), tree.List("thenWays", a.ThenWays, tree.Text))
	}
	return tree.Object(name, append(parts, tree.Findings("open", a.Open), tree.Findings("besides", a.Besides))...)
}

// advise is the first rule that holds of a case, and what may come before it.
func advise(c facts.Case, r Report, b *law.Book) Advice {
	var advice Advice
	if found, ok := advice.match(first(c, r)); ok {
		advice.take(found, r, b)
		return advice
	}
	decides := undecided[r.Means.CanPay.ID]
	if decides == "" || r.Means.CanPay.Verdict != line.NotYet {
		found, _ := advice.match(rules(c, r, b, branchOf(r)))
		advice.take(found, r, b)
		return advice
	}
	cannot, _ := advice.match(rules(c, r, b, branchIf(c, r, line.No)))
	can, _ := advice.match(rules(c, r, b, branchIf(c, r, line.Yes)))
	if cannot.holds.ID != can.holds.ID {
		both := line.Stated(decides, line.Yes)
		both.Because = []line.Finding{cannot.holds, can.holds}
		cannot = rule{both, union(cannot.ways, can.ways)}
	}
	advice.take(cannot, r, b)
	return advice
}

// union is all IDs, each once.
func union(ids, more []string) []string {
	all := slices.Clone(ids)
	for _, id := range more {
		if !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

// undecided is the findings of two readings of full payment that disagree, and the rule
// that shows what fits by each: with and without accruals, and with and without income
// that state law may reach.
var undecided = map[string]string{"can-pay-by-both": "accruals-decide-which", "can-pay-by-state-law": "state-law-decides-which"}

// match is the first rule that holds and, if none does, help by others or, while some
// are not decided, those. What comes before it and is not decided is kept.
func (a *Advice) match(rules []rule) (rule, bool) {
	for _, x := range rules {
		switch x.holds.Verdict {
		case line.Yes:
			return x, true
		case line.NotYet:
			if !slices.ContainsFunc(a.Open, func(f line.Finding) bool { return f.ID == x.holds.ID }) {
				a.Open = append(a.Open, x.holds)
			}
		}
	}
	if len(a.Open) > 0 {
		return rule{holds: line.Stated("not-settled", line.Yes)}, false
	}
	return rule{holds: line.Stated("ask-for-help", line.Yes)}, false
}

// take makes a rule the advice, with the pace of its plan. A plan that pays a part has
// none that costs less.
func (a *Advice) take(x rule, r Report, b *law.Book) {
	a.Rule, a.Ways = x.holds.Under(b.OwnMethod), x.ways
	if len(x.ways) > 0 && x.ways[0] != agreement.Partial {
		a.Pace = fastest(r.way(x.ways[0]))
	}
}

// fastest is the ID of the fastest pace of a plan that the household can afford: what it
// says it can pay, else what the standards leave, else the least.
func fastest(w way.Way) string {
	for _, id := range []string{"affordable", "left", "least"} {
		if _, has := w.Pace(id); has {
			return id
		}
	}
	return ""
}

// gate is the condition with an ID for asking anything of the IRS.
func (r Report) gate(id string) line.Finding { return gateOf(r.Assessment, id) }

// gateOf is the condition with an ID of an assessment.
func gateOf(a oic.Assessment, id string) line.Finding {
	if f, found := line.Find(a.Gates, id); found {
		return f
	}
	return line.Finding{ID: id}
}

// way is the way out with an ID; the zero Way if there is none.
func (r Report) way(id string) way.Way {
	w, _ := way.Find(r.Ways, id)
	return w
}

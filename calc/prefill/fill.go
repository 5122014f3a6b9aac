package prefill

import (
	"slices"

	"offercheck/calc/facts"
)

// Fill puts a pasted year, and events about it, into the case: into the year that
// is there already, or behind the others. What the paste answers replaces the
// answers there; the rest stays. The paste itself does not change. A nil case takes
// nothing.
func Fill(c *facts.Case, y facts.TaxYear, events []facts.Event) {
	if c == nil {
		return
	}
	at := slices.IndexFunc(c.Debt.Years, func(x facts.TaxYear) bool { return x.Same(y) })
	if at < 0 {
		at = len(c.Debt.Years)
		c.Debt.Years = append(c.Debt.Years, facts.TaxYear{})
	}
	mergeYear(&c.Debt.Years[at], &y)
	for _, e := range events {
		mergeEvent(&c.Debt, e, y)
	}
}

// replace replaces an answer if the other one is answered.
func replace[T any](a *facts.Answer[T], pasted facts.Answer[T]) {
	if pasted.Answered() {
		*a = pasted
	}
}

func mergeYear(y *facts.TaxYear, p *facts.TaxYear) {
	replace(&y.Kind, p.Kind)
	replace(&y.Period, p.Period)
	replace(&y.Year, p.Year)
	replace(&y.Expires, p.Expires)
	replace(&y.Assessed, p.Assessed)
	mergeHistory(&y.History, &p.History)
}

// mergeHistory replaces what belongs together, together: a balance with its day
// and parts, tax with what was added to it, payments with credits, and an agreement
// with its end.
func mergeHistory(h *facts.History, p *facts.History) {
	if p.Owed.Given {
		h.Owed, h.OwedOn, h.OwedTax, h.Charged.LatePayment = p.Owed, p.OwedOn, p.OwedTax, facts.Amount{}
	}
	if replace(&h.Shown, p.Shown); p.Shown.Given {
		h.Later = mergeAssessments(h.Later, p.Later)
	}
	if replace(&h.Penalty, p.Penalty); p.Penalty.Given {
		h.Later = mergeAssessments(h.Later, p.Later)
	}
	if replace(&h.Credits, p.Credits); p.Credits.Given || p.Penalty.Given || len(p.Payments) > 0 {
		h.Payments = slices.Clone(p.Payments)
	}
	replace(&h.Due, p.Due)
	replace(&h.Extended, p.Extended)
	replace(&h.ExtendedTo, p.ExtendedTo)
	if replace(&h.Filed, p.Filed); p.Filed.Given && p.Filed.Value != facts.FiledReturn {
		h.FiledOn = facts.Date{}
	}
	replace(&h.FiledOn, p.FiledOn)
	replace(&h.Demand, p.Demand)
	replace(&h.Levy, p.Levy)
	if p.PlanFrom.Answered() {
		h.PlanFrom, h.PlanTo = p.PlanFrom, p.PlanTo
	}
	replace(&h.Charged.LateFiling, p.Charged.LateFiling)
	replace(&h.Charged.LatePayment, p.Charged.LatePayment)
	replace(&h.Charged.Accuracy, p.Charged.Accuracy)
	replace(&h.Charged.Other, p.Charged.Other)
}

// mergeAssessments is the pasted assessments, with what a transcript does not say
// of them from the answers about the same ones.
func mergeAssessments(answered, pasted []facts.Assessment) []facts.Assessment {
	all := slices.Clone(pasted)
	for i := range all {
		p := &all[i]
		for j := range answered {
			x := &answered[j]
			if x.On != p.On || !x.Tax.Value.Equal(p.Tax.Value) {
				continue
			}
			if p.Waiver, p.Expires = x.Waiver, x.Expires; !p.Demand.Given {
				p.Demand = x.Demand
			}
		}
	}
	return all
}

// mergeEvent adds an event about a year, or about a civil penalty, unless the same event
// of it or of all years is there: then only its end is replaced.
func mergeEvent(d *facts.Debt, e facts.Event, y facts.TaxYear) {
	if e.Year = y.Year; y.IsPenalty() {
		e.Year, e.Period = facts.Count{}, y.Period
	}
	for i := range d.Events {
		x := &d.Events[i]
		same := x.Year == e.Year && x.Period == e.Period || !x.Year.Given && !x.Period.Given
		if same && x.Kind == e.Kind && (!e.From.Given || x.From == e.From) {
			replace(&x.To, e.To)
			replace(&x.How, e.How)
			return
		}
	}
	d.Events = append(d.Events, e)
}

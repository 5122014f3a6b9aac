package prefill

import (
	"slices"

	"offercheck/calc/facts"
)

// replace takes an answer in the place of another, if it is one.
func replace[T any](a *facts.Answer[T], b facts.Answer[T]) {
	if b.Answered() {
		*a = b
	}
}

// Fill puts what was pasted of a year, and events about it, into the case. What
// the paste answers takes the place of what stood there; the rest stays. What was
// pasted stays as it is, to be put into another case.
func Fill(c *facts.Case, y facts.TaxYear, events []facts.Event) {
	at := 0
	for at < len(c.Debt.Years) && c.Debt.Years[at].Year != y.Year {
		at++
	}
	if at == len(c.Debt.Years) {
		c.Debt.Years = append(c.Debt.Years, facts.TaxYear{})
	}
	mergeYear(&c.Debt.Years[at], &y)
	for _, e := range events {
		mergeEvent(&c.Debt, e, y.Year)
	}
}

// mergeYear puts what was pasted of a year into what is told of it.
func mergeYear(y *facts.TaxYear, p *facts.TaxYear) {
	replace(&y.Year, p.Year)
	replace(&y.Expires, p.Expires)
	replace(&y.Assessed, p.Assessed)
	mergeHistory(&y.History, &p.History)
}

func mergeHistory(h *facts.History, p *facts.History) {
	if p.Owed.Given {
		h.Owed, h.OwedOn, h.OwedTax, h.Charged.LatePayment = p.Owed, p.OwedOn, p.OwedTax, facts.Amount{}
	}
	if replace(&h.Shown, p.Shown); p.Shown.Given {
		h.Later = later(h.Later, p.Later)
	}
	if replace(&h.Credits, p.Credits); p.Credits.Given || len(p.Payments) > 0 {
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

// later is the tax that was pasted as added later, with what a transcript does
// not say of it as it was told before.
func later(told, pasted []facts.Assessment) []facts.Assessment {
	added := slices.Clone(pasted)
	for i := range added {
		p := &added[i]
		for j := range told {
			l := &told[j]
			if l.On != p.On || !l.Tax.Value.Equal(p.Tax.Value) {
				continue
			}
			if p.Waiver, p.Expires = l.Waiver, l.Expires; !p.Demand.Given {
				p.Demand = l.Demand
			}
		}
	}
	return added
}

// mergeEvent puts an event about one year among those told of. The same event, told
// of that year or of all, is told once: what the paste says of its end counts.
func mergeEvent(d *facts.Debt, e facts.Event, year facts.Count) {
	e.Year = year
	for i := range d.Events {
		f := &d.Events[i]
		about := !f.Year.Given || f.Year == year
		if about && f.Kind == e.Kind && (!e.From.Given || f.From == e.From) {
			replace(&f.To, e.To)
			replace(&f.How, e.How)
			return
		}
	}
	d.Events = append(d.Events, e)
}

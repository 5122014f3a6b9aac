package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// stateTax is a payment on overdue state or local tax: line 51. Under an
// agreement older than the federal assessment it counts as agreed; else up to
// the state's share, by debt, of the income that is left before it.
func (k *budget) stateTax(income line.Line) {
	s := k.c.Living.StateTax
	if facts.No(s.Has) {
		k.add("51", line.Sum("state-tax-allowed"), k.b.Living.Cites.StateTaxes, expense{id: "state-tax", said: line.Sum("state-tax-allowed")})
		return
	}
	paid := facts.Given("state-tax-payment", s.Payment)
	row := expense{id: "state-tax", said: paid}
	counted := line.Sum("state-tax-allowed", paid)
	switch {
	case !facts.Yes(s.Has):
		counted, row.said = line.Sum("state-tax-allowed", facts.Missing("state-tax")), facts.Missing("state-tax")
	case paid.IsZero(), facts.Yes(s.Earlier), k.x.allows["state-tax"]:
	case facts.No(s.Earlier):
		row.limit = k.stateShare(income)
		counted = line.LesserOf("state-tax-allowed", paid, row.limit)
	default:
		counted = line.Sum("state-tax-allowed", paid, facts.Missing("state-tax-earlier"))
	}
	k.add("51", counted, k.b.Living.Cites.StateTaxes, row)
}

// stateShare is the income left before state tax × what the state is owed ÷
// what it and the IRS are owed together.
func (k *budget) stateShare(income line.Line) line.Line {
	before := line.Sum("state-tax-before", k.lines...)
	left := line.NotBelowZero("state-tax-left", line.Minus("income-less-living", income, before))
	state, federal := facts.Given("state-tax-balance", k.c.Living.StateTax.Balance), k.debt
	all := line.Sum("state-and-federal", state, federal)
	if !state.Known || !federal.Known || all.Amount.IsZero() {
		return line.Times("state-tax-share", left, line.DividedBy("state-part", state, all, places))
	}
	share := left.Amount.Mul(state.Amount).DivRound(all.Amount, places)
	return line.Worked("state-tax-share", share, line.USD, k.b.Living.Cites.StateTaxes, left, state, all)
}

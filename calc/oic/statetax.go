package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// stateTax is a payment on delinquent state or local tax: line 51. Under an
// agreement older than the federal assessment it is allowed as agreed; otherwise
// up to the state's share of the income left before it.
func (e *expenseBuilder) stateTax() {
	s, cite := e.answers.Living.StateTax, e.book.Living.Cites.StateTaxes
	if facts.No(s.Has) {
		e.add("51", line.Sum("state-tax-allowed"), cite, Expense{ID: "state-tax", Claimed: line.Sum("state-tax-allowed")})
		return
	}
	claimed := facts.Given("state-tax-payment", s.Payment)
	row := Expense{ID: "state-tax", Claimed: claimed}
	allowed := line.Sum("state-tax-allowed", claimed)
	switch {
	case !facts.Yes(s.Has):
		row.Claimed = facts.Missing("state-tax")
		allowed = line.Sum("state-tax-allowed", row.Claimed)
	case claimed.IsZero(), facts.Yes(s.Earlier), e.examiner.decided["state-tax"]:
	case facts.No(s.Earlier):
		row.Limit = e.stateShare(s)
		allowed = line.LesserOf("state-tax-allowed", claimed, row.Limit)
	default:
		allowed = line.Sum("state-tax-allowed", claimed, facts.Missing("state-tax-earlier"))
	}
	e.add("51", allowed, cite, row)
}

// stateShare is the income left before state tax, times what the state is owed
// over what it and the IRS are owed together, in whole dollars: the proportional
// method of IRM 5.8.5.22.4.
func (e *expenseBuilder) stateShare(s facts.StateTax) line.Line {
	before := line.Sum("state-tax-before", e.lines...)
	left := line.NotBelowZero("state-tax-left", line.Minus("income-less-living", e.income.total, before))
	state, federal := facts.Given("state-tax-balance", s.Balance), e.balance
	all := line.Sum("state-and-federal", state, federal)
	if !state.Known || !federal.Known || all.Amount.IsZero() {
		return line.Times("state-tax-share", left, line.DividedBy("state-part", state, all, percentPlaces))
	}
	share := left.Amount.Mul(state.Amount).DivRound(all.Amount, 0)
	return line.Worked("state-tax-share", share, line.USD, e.book.Living.Cites.StateTaxes, left, state, all)
}

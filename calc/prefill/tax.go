package prefill

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// fillTax answers the tax of the return and the tax assessed later, and returns
// the day on which the first was assessed. A zero substitute return (code 150) is a
// placeholder: its tax is the first that follows.
func fillTax(h *facts.History, a *transcript.Account) (assessed facts.Date) {
	returns, added := filed(a), addedTax(a)
	if len(returns) == 0 {
		return assessed
	}
	first := remainders(returns[:1])[0]
	if first.row.Fact == transcript.SubstituteReturn && first.left.IsZero() && len(added) > 0 {
		first, added = added[0], added[1:]
	}
	excess := decimal.Zero // reductions of what was added that are reductions of the first
	for _, reduction := range entries(a, transcript.TaxReduced) {
		excess = excess.Add(takeOff(added, reduction, true))
	}
	h.Shown = amountOf(first.left.Sub(excess))
	for _, m := range added {
		if m.left.IsPositive() {
			h.Later = append(h.Later, facts.Assessment{On: facts.Say(m.row.On), Tax: amountOf(m.left), Demand: demand(a, m.row.On, true)})
		}
	}
	return facts.Say(first.row.On)
}

// addedTax is the entries that added tax.
func addedTax(a *transcript.Account) []*remainder {
	var added []*remainder
	for _, m := range remainders(entries(a, transcript.TaxAdded, transcript.TaxAddedByExam)) {
		if m.left.IsPositive() {
			added = append(added, m)
		}
	}
	return added
}

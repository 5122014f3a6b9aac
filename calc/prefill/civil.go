package prefill

import (
	"offercheck/calc/facts"
	"offercheck/calc/transcript"
)

// civilAnswers is an account of civil penalties as the answers about one debt. It has a
// collection statute of its own (IRC 6502), and the events on it are about it alone. It
// is the trust fund recovery penalty if one of its penalties is.
func civilAnswers(a *transcript.Account) (facts.TaxYear, []facts.Event) {
	y := facts.TaxYear{Kind: facts.Say(facts.KindCivil)}
	if len(a.Of(transcript.TrustFund)) > 0 {
		y.Kind = facts.Say(facts.KindTrustFund)
	}
	if a.Period != 0 {
		y.Period = facts.Say(a.Period)
	}
	h := &y.History
	y.Assessed = fillPenalties(h, a)
	fillMoney(h, a, y.Assessed.Value)
	h.Credits = facts.Amount{} // what was paid ahead is a payment
	fillOwed(h, a)
	y.Expires = expirationOf(a)
	return y, eventsOf(a)
}

// fillPenalties answers the first penalty and those assessed after it, less abatements,
// and returns the day of the first.
func fillPenalties(h *facts.History, a *transcript.Account) (assessed facts.Date) {
	var charged []*remainder
	for _, m := range remainders(entries(a, transcript.OtherPenalty, transcript.TrustFund)) {
		if m.row.Amount.Decimal.IsPositive() {
			charged = append(charged, m)
		}
	}
	for _, reduction := range entries(a, transcript.OtherPenaltyReduced) {
		takeOff(charged, reduction, true)
	}
	for _, m := range charged {
		billed := demand(a, m.row.On, false)
		switch {
		case !assessed.Given:
			assessed, h.Penalty, h.Demand = facts.Say(m.row.On), amountOf(m.left), billed
		case m.left.IsPositive():
			h.Later = append(h.Later, facts.Assessment{On: facts.Say(m.row.On), Tax: amountOf(m.left), Demand: billed})
		}
	}
	return assessed
}

package prefill

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
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
		y.Period, y.Year = facts.Say(a.Period), facts.Say(a.Period.Year())
	}
	h := &y.History
	y.Assessed = fillPenalties(h, a)
	fillMoney(h, a, 0)
	if credits := h.Credits; credits.Given && credits.Value.IsPositive() { // of a penalty nothing is withheld: it is a payment
		h.Payments = append([]facts.Payment{{On: y.Assessed, Amount: credits}}, h.Payments...)
	}
	h.Credits = facts.Amount{}
	fillOwed(h, a)
	y.Expires = expirationOf(a)
	return y, eventsOf(a)
}

// fillPenalties answers the first penalty and those assessed after it, less abatements and
// without those that are gone, and returns the day of the first.
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
		case !m.left.IsPositive():
		case !assessed.Given:
			assessed, h.Penalty, h.Demand = facts.Say(m.row.On), amountOf(m.left), billed
		default:
			h.Later = append(h.Later, facts.Assessment{On: facts.Say(m.row.On), Tax: amountOf(m.left), Demand: billed})
		}
	}
	return assessed
}

// A CivilPenalty is one penalty of such a debt, with the last day to collect it by the
// debt's events.
type CivilPenalty struct {
	Assessed         date.Day
	Amount           decimal.Decimal // in dollars, less abatements
	Earliest, Latest date.Day        // the same if it is known; Latest is no day while an event is open
}

// CivilPenalties is the penalties of the debt that Answers read, in the order of its
// clocks; none of income tax, nor with an empty book.
func CivilPenalties(y facts.TaxYear, events []facts.Event, b *law.Book) []CivilPenalty {
	if !y.History.Penalty.Given {
		return nil
	}
	var c facts.Case
	Fill(&c, y, events)
	var all []CivilPenalty
	for _, k := range csed.Clocks(c, 1, b) {
		p := CivilPenalty{Assessed: k.Assessed.Day(), Amount: y.History.Penalty.Value, Earliest: k.Range.Least.Day(), Latest: k.Range.Most.Day()}
		if k.Bill > 1 {
			p.Amount = y.History.Later[k.Bill-2].Tax.Value
		}
		if last := k.LastDay(); last.Known {
			p.Earliest, p.Latest = last.Day(), last.Day()
		}
		if p.Earliest != 0 {
			all = append(all, p)
		}
	}
	return all
}

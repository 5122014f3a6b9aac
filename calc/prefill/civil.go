package prefill

import (
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/transcript"

	"github.com/shopspring/decimal"
)

// A CivilPenalty is one assessment of an account of civil penalties. It has a
// collection statute of its own (IRC 6502), and bears interest from its own notice
// and demand (IRC 6601(e)(2)), but no penalty for late payment.
type CivilPenalty struct {
	Assessed  date.Day
	Amount    decimal.Decimal // in dollars, as assessed
	TrustFund bool            // its words name the trust fund recovery penalty: IRC 6672

	// The last day to collect it, by the account's events: the same if it is known.
	// Latest is no day while an event is open, and both are with an empty book.
	Earliest, Latest date.Day
}

// CivilPenalties is the penalties on an account of civil penalties, in the order of
// their days; none of an account of another form.
func CivilPenalties(a transcript.Account, b *law.Book) []CivilPenalty {
	if a.Form != transcript.FormCivilPenalty {
		return nil
	}
	var all []CivilPenalty
	for _, r := range entries(&a, transcript.OtherPenalty, transcript.TrustFund) {
		if !r.Amount.Decimal.IsPositive() {
			continue
		}
		p := CivilPenalty{Assessed: r.On, Amount: r.Amount.Decimal, TrustFund: r.Fact == transcript.TrustFund}
		year := facts.TaxYear{Assessed: facts.Say(r.On)}
		for _, k := range csed.Clocks(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{year}, Events: eventsOf(&a)}}, 1, b) {
			p.Earliest, p.Latest = k.Range.Least.Day(), k.Range.Most.Day()
			if k.Expires.Known {
				p.Earliest, p.Latest = k.Expires.Day(), k.Expires.Day()
			}
		}
		all = append(all, p)
	}
	return all
}

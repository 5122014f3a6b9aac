package prefill

import (
	"offercheck/calc/account"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/transcript"

	"github.com/shopspring/decimal"
)

// A Comparison is the balance with accruals that a transcript prints, beside the one
// computed from its entries for the same day, in dollars.
type Comparison struct {
	On          date.Day            // the day of both; no day if the transcript does not say what has accrued
	Printed     decimal.NullDecimal // not valid without On
	Least, Most decimal.NullDecimal // computed; they differ where the transcript leaves something unknown, and are not valid if too much is
	Apart       decimal.Decimal     // printed, less the nearest that was computed
	Reason      Reason              // why they may differ
}

// A Reason is the likely reason why a computed balance is not the printed one.
type Reason string

// The reasons, from the likeliest on.
const (
	ReasonNone       Reason = "none"        // they are the same, or the printed one is within the range
	ReasonNotPrinted Reason = "not-printed" // the transcript does not say what has accrued, or to which day
	ReasonUnread     Reason = "unread"      // its entries, as read, do not add up to its own balance
	ReasonNotUsed    Reason = "not-used"    // entries of unknown meaning have amounts
	ReasonNoReturn   Reason = "no-return"   // too little was read to compute it
	ReasonWrittenOff Reason = "written-off"
	ReasonCosts      Reason = "costs"    // of collection, which are not computed
	ReasonAbated     Reason = "abated"   // interest was taken off, which is not computed
	ReasonInterest   Reason = "interest" // all else is as printed
)

// Compare compares the balance that an account prints with what its answers, as
// Answers returns them, come to on its day. With an empty book nothing is computed.
func Compare(a transcript.Account, y facts.TaxYear, events []facts.Event, b *law.Book) Comparison {
	c := Comparison{Printed: withAccruals(&a)}
	if !c.Printed.Valid {
		c.Reason = ReasonNotPrinted
		return c
	}
	c.On = a.InterestOn
	computed := account.Owed(facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{y}, Events: events}}, b, c.On).Years[0].Range
	if computed.Least.Known && computed.Most.Known && (y.History.Shown.Given || y.History.Penalty.Given) {
		least, most := computed.Least.Amount, computed.Most.Amount
		c.Least, c.Most = decimal.NewNullDecimal(least), decimal.NewNullDecimal(most)
		c.Apart = c.Printed.Decimal.Sub(decimal.Max(c.Least.Decimal, decimal.Min(c.Most.Decimal, c.Printed.Decimal)))
	}
	c.Reason = c.reason(a.Check(), a.Total(transcript.InterestReduced))
	return c
}

// reason is the likeliest reason of a difference.
func (c Comparison) reason(k transcript.Check, interestTakenOff decimal.Decimal) Reason {
	switch {
	case c.Least.Valid && c.Apart.IsZero():
		return ReasonNone
	case k.Result == transcript.Differs:
		return ReasonUnread
	case k.Result == transcript.MatchesInAll:
		return ReasonNotUsed
	case !c.Least.Valid:
		return ReasonNoReturn
	case !k.WrittenOff.IsZero():
		return ReasonWrittenOff
	case !k.Costs.IsZero():
		return ReasonCosts
	case !interestTakenOff.IsZero():
		return ReasonAbated
	}
	return ReasonInterest
}

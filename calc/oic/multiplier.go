package oic

import (
	"offercheck/calc/csed"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// multiplier is the months of income an offer counts: the usual ones, or fewer
// if every year of the debt runs out before. Where what was not answered is
// assumed to be none, years of which nothing is known do not limit them.
func multiplier(id string, usual line.Line, remaining csed.Remaining, assumed bool, b *law.Book) line.Line {
	months, sure := remaining.Months(), remaining.LeastMonths()
	if assumed && !sure.Known {
		return line.Sum(id, usual)
	}
	if !months.Known && sure.Known && sure.Amount.GreaterThanOrEqual(usual.Amount) {
		months = sure
	}
	return line.LesserOf(id, usual, months).Under(b.Offer.Cites.Multiplier)
}

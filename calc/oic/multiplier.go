package oic

import (
	"offercheck/calc/line"
)

// multiplier is the months of remaining income that an offer counts: the usual
// number, or fewer if the collection period of every year ends sooner (IRM
// 5.8.5.25). If unanswered questions are taken as none, years of which nothing
// is known limit nothing.
func (f *form) multiplier(id string, usual line.Line) line.Line {
	months, certain := f.remaining.Months(), f.remaining.LeastMonths()
	if f.unanswered.assumes() && !certain.Known {
		return line.Sum(id, usual)
	}
	if !months.Known && certain.Known && certain.Amount.GreaterThanOrEqual(usual.Amount) {
		months = certain
	}
	return line.LesserOf(id, usual, months).Under(f.book.Offer.Cites.Multiplier)
}

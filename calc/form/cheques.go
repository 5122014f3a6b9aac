package form

import (
	"offercheck/calc"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// Cheques is what is sent with an offer on those terms, in dollars, each by a cheque of its
// own: the fee, and the first payment. There is none where the low-income certification
// holds; while it is not known whether it does, they are unknown.
func Cheques(r *calc.Report, terms string) []line.Line {
	if terms != oic.Periodic {
		terms = oic.Lump
	}
	o := r.Offer(terms)
	var due []line.Line
	for _, l := range []line.Line{o.Cost(way.Fee), o.Cost(way.Upfront)} {
		if !l.IsZero() {
			due = append(due, l)
		}
	}
	return due
}

package law

import (
	"offercheck/calc/date"
	"offercheck/calc/line"
)

// A Book is the law in force on one day: the index of every figure the rules
// use, made by On, grouped by the package that uses most of them. A field's law
// tag names its series in the data files, a source tag its citation.
type Book struct {
	On date.Day

	Offer   Offer
	Living  Living
	Account Account
	Clock   Clock

	MonthsInYear line.Line `law:"calendar.months"`
	Own          line.Cite `source:"offercheck"` // OfferCheck's own method

	shelf *shelf
}

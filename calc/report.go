package calc

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// A Report is what the law says of a case on one day.
type Report struct {
	On             date.Day
	oic.Assessment           // of an offer in compromise, and of what each year owes
	Ways           []way.Way // every way out of the debt
}

// Assess judges the case by the law in the book. What was not answered is
// unknown, and so is what depends on it.
func Assess(c facts.Case, b *law.Book) Report { return AssessAs(c, b, oic.LeaveUnknown) }

// AssessAs is Assess with what was not answered taken one way.
func AssessAs(c facts.Case, b *law.Book, u oic.Unanswered) Report {
	a := oic.AssessAs(c, b, u)
	return Report{On: b.On, Assessment: a, Ways: a.Offers}
}

package law

import "offercheck/calc/line"

// Borrowing is the law of borrowing to pay. How much a retirement plan may lend is in
// Offer.
type Borrowing struct {
	PlanLoanMonths line.Line `law:"plan-loan.months"` // in which a plan's loan is paid back: IRC 72(p)(2)(B)

	Cites BorrowingCites
}

// BorrowingCites are the pages that the rules of borrowing rest on.
type BorrowingCites struct {
	PlanLoanMost  line.Cite `source:"irc-72-p-2-a"`
	PlanLoanTime  line.Cite `source:"irc-72-p-2-b"`
	PlanLoanTaxed line.Cite `source:"irc-72-p-1"` // a loan that is not paid back counts as paid out
}

package facts

// Borrowing is the loans that could pay the debt, as a lender offers them.
type Borrowing struct {
	Loan Loan `json:"loan,omitzero"` // without security: a consolidation loan
	Home Loan `json:"home,omitzero"` // on real estate: a home equity loan
	Plan Loan `json:"plan,omitzero"` // of an employer's retirement plan: IRC 72(p)(2)
}

// A Loan is paid back in level payments.
type Loan struct {
	Rate   Amount `json:"rate,omitzero"`   // percent a year
	Months Count  `json:"months,omitzero"` // in which it is paid back
	Fees   Amount `json:"fees,omitzero"`   // dollars to get it; none without an answer
}

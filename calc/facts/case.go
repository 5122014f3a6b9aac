package facts

// A Case is what one taxpayer answered. In the zero Case nothing is answered
// yet, and every figure made from it is unknown.
//
// Amounts are dollars and, unless a field says otherwise, a month's. People
// are told apart only as the taxpayer, a spouse who owes too, and others: a
// case holds no name, number or address.
type Case struct {
	Debt      Debt      `json:"debt,omitzero"`
	Household Household `json:"household,omitzero"`
	Income    Income    `json:"income,omitzero"`
	Living    Living    `json:"living,omitzero"`
	Assets    Assets    `json:"assets,omitzero"`
	Business  Business  `json:"business,omitzero"`
	Applying  Applying  `json:"applying,omitzero"`
}

// A Maybe is an amount that many people do not have: first whether there is
// any, then how much. It is zero if there is none.
type Maybe struct {
	Has    YesNo  `json:"has,omitzero"`
	Amount Amount `json:"amount,omitzero"`
}

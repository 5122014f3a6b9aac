package facts

// A Case is one taxpayer's answers. In the zero Case no question has been answered,
// and every figure computed from it is unknown.
//
// Income and expenses are dollars a month unless a field says otherwise; values,
// loans and debts are dollars. A case holds no name, number or address: it
// distinguishes only the taxpayer, a spouse who owes the debt too, and others.
type Case struct {
	Debt      Debt      `json:"debt,omitzero"`
	Household Household `json:"household,omitzero"`
	Income    Income    `json:"income,omitzero"`
	Living    Living    `json:"living,omitzero"`
	Assets    Assets    `json:"assets,omitzero"`
	Business  Business  `json:"business,omitzero"`
	Other     Other     `json:"other,omitzero"`
	Applying  Applying  `json:"applying,omitzero"`
	Paying    Paying    `json:"paying,omitzero"`
	Dispute   Dispute   `json:"dispute,omitzero"`
	Borrowing Borrowing `json:"borrowing,omitzero"`
	Letters   Letters   `json:"letters,omitzero"`
	Levy      Levy      `json:"levy,omitzero"`
}

// A Maybe is an amount that many people do not have. Its first question is whether
// there is any, and its second how much. After a no it is zero.
type Maybe struct {
	Has    YesNo  `json:"has,omitzero"`
	Amount Amount `json:"amount,omitzero"`
}

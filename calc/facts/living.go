package facts

// Living is monthly living expenses: Form 433-A (OIC), section 7, lines 39 to 51.
// Vehicle expenses are in each Vehicle.
type Living struct {
	Rent            Amount   `json:"rent,omitzero"` // or mortgage payment, with property tax and insurance
	Utilities       Amount   `json:"utilities,omitzero"`
	PublicTransport Amount   `json:"publicTransport,omitzero"`
	HealthInsurance Amount   `json:"healthInsurance,omitzero"`
	Medical         Maybe    `json:"medical,omitzero"`       // out-of-pocket costs; more than the standard must be substantiated
	CourtOrdered    Maybe    `json:"courtOrdered,omitzero"`  // support and restitution
	Garnishment     Maybe    `json:"garnishment,omitzero"`   // not allowed: taken or paid for a private creditor's judgment
	Levy            YesNo    `json:"levy,omitzero"`          // an IRS levy takes part of the income, which is not allowed
	Care            Maybe    `json:"care,omitzero"`          // of children and dependents
	LifeInsurance   Maybe    `json:"lifeInsurance,omitzero"` // premium
	Term            YesNo    `json:"term,omitzero"`          // the policy is term insurance, which has no cash value
	Taxes           Amount   `json:"taxes,omitzero"`         // current-year taxes: withheld or estimated
	StudentLoans    Maybe    `json:"studentLoans,omitzero"`  // federally guaranteed, for the taxpayer's own education
	Dues            Maybe    `json:"dues,omitzero"`          // required by the employer: union dues, mandatory retirement
	Secured         Maybe    `json:"secured,omitzero"`       // other secured debts
	Fees            Maybe    `json:"fees,omitzero"`          // for representation before the IRS
	StateTax        StateTax `json:"stateTax,omitzero"`
	CreditCards     Maybe    `json:"creditCards,omitzero"` // not allowed: covered by the national standard
	Savings         Maybe    `json:"savings,omitzero"`     // not allowed: voluntary retirement contributions
	Giving          Maybe    `json:"giving,omitzero"`      // not allowed: charitable contributions
	Tuition         Maybe    `json:"tuition,omitzero"`     // not allowed: college or private school
	Left            Left     `json:"left,omitzero"`
}

// Left is how many monthly payments of an expense are left until it ends.
type Left struct {
	CourtOrdered Count `json:"courtOrdered,omitzero"`
	Care         Count `json:"care,omitzero"`
	StudentLoans Count `json:"studentLoans,omitzero"`
	Secured      Count `json:"secured,omitzero"`
	StateTax     Count `json:"stateTax,omitzero"`
}

// StateTax is delinquent state or local tax: line 51.
type StateTax struct {
	Has     YesNo  `json:"has,omitzero"`
	Payment Amount `json:"payment,omitzero"` // a month, under an agreement
	Earlier YesNo  `json:"earlier,omitzero"` // the agreement was made before the earliest IRS assessment
	Balance Amount `json:"balance,omitzero"` // the whole debt to the state; asked if the agreement is not earlier
}

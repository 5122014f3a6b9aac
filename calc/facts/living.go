package facts

// Living is what goes out: Form 433-A (OIC), section 7. Vehicle costs stand
// with each vehicle.
type Living struct {
	Rent            Amount   `json:"rent,omitzero"` // or mortgage, with property tax and insurance
	Utilities       Amount   `json:"utilities,omitzero"`
	PublicTransport Amount   `json:"publicTransport,omitzero"`
	HealthInsurance Amount   `json:"healthInsurance,omitzero"`
	Medical         Maybe    `json:"medical,omitzero"` // out of pocket and proven, if over the standard
	CourtOrdered    Maybe    `json:"courtOrdered,omitzero"`
	Care            Maybe    `json:"care,omitzero"`          // of children and dependents
	LifeInsurance   Maybe    `json:"lifeInsurance,omitzero"` // the premium
	Term            YesNo    `json:"term,omitzero"`          // it is term insurance, which builds no cash value
	Taxes           Amount   `json:"taxes,omitzero"`         // this year's: withheld or estimated
	StudentLoans    Maybe    `json:"studentLoans,omitzero"`  // federally guaranteed, for one's own studies
	Dues            Maybe    `json:"dues,omitzero"`          // the employer requires: union, retirement
	Secured         Maybe    `json:"secured,omitzero"`       // other secured debts
	Fees            Maybe    `json:"fees,omitzero"`          // for help before the IRS
	StateTax        StateTax `json:"stateTax,omitzero"`
	CreditCards     Maybe    `json:"creditCards,omitzero"` // not allowed: inside the standard
	Savings         Maybe    `json:"savings,omitzero"`     // not allowed: voluntary retirement saving
	Giving          Maybe    `json:"giving,omitzero"`      // not allowed: charity
	Tuition         Maybe    `json:"tuition,omitzero"`     // not allowed: college or private school
}

// StateTax is overdue state or local tax: line 51.
type StateTax struct {
	Has     YesNo  `json:"has,omitzero"`
	Payment Amount `json:"payment,omitzero"` // the month's, under an agreement
	Earlier YesNo  `json:"earlier,omitzero"` // the agreement is older than the first IRS assessment
	Balance Amount `json:"balance,omitzero"` // owed to the state in all; asked if it is not earlier
}

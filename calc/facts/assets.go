package facts

// Assets is what is owned: Form 433-A (OIC), section 3. Each kind is first
// asked with a yes or no.
type Assets struct {
	HasAccounts    YesNo        `json:"hasAccounts,omitzero"`
	Accounts       []Account    `json:"accounts,omitempty"`
	HasInvestments YesNo        `json:"hasInvestments,omitzero"`
	Investments    []Investment `json:"investments,omitempty"`
	HasRetirement  YesNo        `json:"hasRetirement,omitzero"`
	Retirement     []Retirement `json:"retirement,omitempty"`
	HasPolicies    YesNo        `json:"hasPolicies,omitzero"`
	Policies       []Policy     `json:"policies,omitempty"`
	HasProperties  YesNo        `json:"hasProperties,omitzero"`
	Properties     []Property   `json:"properties,omitempty"`
	HasVehicles    YesNo        `json:"hasVehicles,omitzero"`
	Vehicles       []Vehicle    `json:"vehicles,omitempty"`
	HasValuables   YesNo        `json:"hasValuables,omitzero"`
	Valuables      []Valuable   `json:"valuables,omitempty"`
	Effects        Amount       `json:"effects,omitzero"`    // furniture and personal effects, what they would sell for
	PartedWith     Maybe        `json:"partedWith,omitzero"` // sold low, given away or spent in the look-back, beyond what living needed
}

// An Account is cash, a bank account or a prepaid card.
type Account struct {
	Kind    Choice `json:"kind,omitzero"` // AccountCash, …
	Balance Amount `json:"balance,omitzero"`
	Shared  YesNo  `json:"shared,omitzero"` // with somebody who does not owe
	Owners  Count  `json:"owners,omitzero"` // if so: how many in all
}

// The kinds of account.
const (
	AccountCash     = "cash"
	AccountChecking = "checking"
	AccountSavings  = "savings"
	AccountOther    = "other"
)

// An Investment is stocks, bonds, funds or digital assets.
type Investment struct {
	Kind  Choice `json:"kind,omitzero"` // InvestmentSecurities or InvestmentDigital
	Value Amount `json:"value,omitzero"`
	Loan  Amount `json:"loan,omitzero"`
}

// The kinds of investment.
const (
	InvestmentSecurities = "securities"
	InvestmentDigital    = "digital"
)

// A Retirement is a 401(k), an IRA or the like.
type Retirement struct {
	Value Amount `json:"value,omitzero"`
	Loan  Amount `json:"loan,omitzero"`
	Lost  Amount `json:"lost,omitzero"` // what tax and penalty would take of it, in percent
}

// A Policy is life insurance with a cash value.
type Policy struct {
	Value Amount `json:"value,omitzero"`
	Loan  Amount `json:"loan,omitzero"`
}

// A Property is real estate.
type Property struct {
	Value  Amount `json:"value,omitzero"`
	Loan   Amount `json:"loan,omitzero"`
	Shared YesNo  `json:"shared,omitzero"` // with somebody who does not owe
	Owners Count  `json:"owners,omitzero"` // if so: how many in all
	Sold   YesNo  `json:"sold,omitzero"`   // is being sold to pay the offer
	Costs  Amount `json:"costs,omitzero"`  // if so: what selling costs, with the year's tax on the sale
}

// A Vehicle is a car, truck, motorcycle, boat or the like.
type Vehicle struct {
	Leased  YesNo  `json:"leased,omitzero"`
	Value   Amount `json:"value,omitzero"`
	Loan    Amount `json:"loan,omitzero"`
	Needed  YesNo  `json:"needed,omitzero"` // for work, income or the family's welfare
	Shared  YesNo  `json:"shared,omitzero"` // with somebody who does not owe
	Owners  Count  `json:"owners,omitzero"` // if so: how many in all
	Model   Count  `json:"model,omitzero"`  // the model year
	Miles   Count  `json:"miles,omitzero"`
	Payment Amount `json:"payment,omitzero"` // loan or lease, a month
	Running Amount `json:"running,omitzero"` // fuel, insurance, repairs, parking, a month
}

// A Valuable is art, jewelry, a collection, a share in a private business.
type Valuable struct {
	Value Amount `json:"value,omitzero"`
	Loan  Amount `json:"loan,omitzero"`
}

// OwnedVehicles is the vehicles there are: none if it was said that there is none.
func (a Assets) OwnedVehicles() []Vehicle {
	if Yes(a.HasVehicles) {
		return a.Vehicles
	}
	return nil
}

// OwnedProperties is the properties there are: none if it was said that there is
// none.
func (a Assets) OwnedProperties() []Property {
	if Yes(a.HasProperties) {
		return a.Properties
	}
	return nil
}

// OwnedValuables is the valuables there are: none if it was said that there is none.
func (a Assets) OwnedValuables() []Valuable {
	if Yes(a.HasValuables) {
		return a.Valuables
	}
	return nil
}

package facts

// Assets is personal assets: Form 433-A (OIC), section 3. Each kind begins with the
// question whether there are any. Values are what the asset would sell for today.
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
	Effects        Amount       `json:"effects,omitzero"`    // furniture and personal effects
	Dissipated     Maybe        `json:"partedWith,omitzero"` // dissipated assets, IRM 5.8.5.18: sold below value, given away or spent on other than necessary living expenses

	// If there are any; of several, the day of the last.
	DissipatedOn   Date   `json:"partedWithOn,omitzero"`
	DissipatedFor  Choice `json:"partedWithFor,omitzero"`  // DissipatedForNeeds, ...
	DissipatedPaid Amount `json:"partedWithPaid,omitzero"` // tax and penalty paid on it, as on an early withdrawal
}

// What dissipated assets went to. The first two do not count: IRM 5.8.5.18.
const (
	DissipatedForNeeds = "needs" // only living costs and health care
	DissipatedForWork  = "work"  // only the production of income
	DissipatedForDebts = "debts" // other debts
	DissipatedForOther = "other" // gifts, and everything else
)

// An Account is cash, a bank account or a prepaid card.
type Account struct {
	Kind    Choice `json:"kind,omitzero"` // AccountCash, ...
	Balance Amount `json:"balance,omitzero"`
	Shared  YesNo  `json:"shared,omitzero"` // owned jointly with somebody who does not owe the debt
	Owners  Count  `json:"owners,omitzero"` // if so: how many owners in all
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

// A Retirement is a retirement account, such as a 401(k) or an IRA.
type Retirement struct {
	Value Amount `json:"value,omitzero"`
	Loan  Amount `json:"loan,omitzero"`
	Lost  Amount `json:"lost,omitzero"` // to tax and penalty on withdrawal, in percent of the value

	Access  Choice `json:"access,omitzero"`  // AccessWithdraw, AccessLoan or AccessNone; without an answer, it can be withdrawn
	Borrow  Amount `json:"borrow,omitzero"`  // after AccessLoan: what the plan would lend now
	LivedOn YesNo  `json:"livedOn,omitzero"` // a retirement within about a year will be lived on from it
	Pays    Amount `json:"pays,omitzero"`    // if so: what it would pay a month
}

// How the money of a retirement account can be reached today: IRM 5.8.5.10.
const (
	AccessWithdraw = "withdraw"
	AccessLoan     = "loan" // a loan is possible and a withdrawal is not
	AccessNone     = "none" // neither, while employed there
)

// A Policy is a life insurance policy with a cash value.
type Policy struct {
	Value Amount `json:"value,omitzero"`
	Loan  Amount `json:"loan,omitzero"`
}

// A Property is real estate.
type Property struct {
	Value  Amount `json:"value,omitzero"`
	Loan   Amount `json:"loan,omitzero"`
	Liens  Amount `json:"liens,omitzero"`  // owed to others with a lien recorded before the federal tax lien, not in Loan; none without an answer
	Shared YesNo  `json:"shared,omitzero"` // owned jointly with somebody who does not owe the debt
	Owners Count  `json:"owners,omitzero"` // if so: how many owners in all
	Sold   YesNo  `json:"sold,omitzero"`   // being sold to pay the offer
	Costs  Amount `json:"costs,omitzero"`  // if so: the costs of the sale, with the current year's tax on it
}

// A Vehicle is a car, truck, motorcycle, boat or the like. One that is leased has no
// value and no loan.
type Vehicle struct {
	Leased  YesNo  `json:"leased,omitzero"`
	Value   Amount `json:"value,omitzero"`
	Loan    Amount `json:"loan,omitzero"`
	Liens   Amount `json:"liens,omitzero"`  // as of a Property
	Needed  YesNo  `json:"needed,omitzero"` // for work, income or the family's welfare
	Shared  YesNo  `json:"shared,omitzero"` // owned jointly with somebody who does not owe the debt
	Owners  Count  `json:"owners,omitzero"` // if so: how many owners in all
	Model   Count  `json:"model,omitzero"`  // model year
	Miles   Count  `json:"miles,omitzero"`
	Payment Amount `json:"payment,omitzero"` // monthly payment of the loan or lease
	Left    Count  `json:"left,omitzero"`    // how many of them are left
	Running Amount `json:"running,omitzero"` // monthly operating costs: fuel, insurance, repairs, parking
}

// A Valuable is another asset of value: art, jewelry, a collection, an interest in a
// closely held business.
type Valuable struct {
	Value Amount `json:"value,omitzero"`
	Loan  Amount `json:"loan,omitzero"`
}

// OwnedRetirement returns the retirement accounts, and none unless the answer is that
// there are some.
func (a Assets) OwnedRetirement() []Retirement {
	if Yes(a.HasRetirement) {
		return a.Retirement
	}
	return nil
}

// OwnedVehicles returns the vehicles, and none unless the answer is that there are
// some.
func (a Assets) OwnedVehicles() []Vehicle {
	if Yes(a.HasVehicles) {
		return a.Vehicles
	}
	return nil
}

// OwnedProperties returns the real estate, and none unless the answer is that there
// is some.
func (a Assets) OwnedProperties() []Property {
	if Yes(a.HasProperties) {
		return a.Properties
	}
	return nil
}

// OwnedValuables returns the valuables, and none unless the answer is that there are
// some.
func (a Assets) OwnedValuables() []Valuable {
	if Yes(a.HasValuables) {
		return a.Valuables
	}
	return nil
}

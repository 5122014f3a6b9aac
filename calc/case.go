package calc

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

	rough bool // made by Rough: how long the IRS may collect is left open
}

// A Maybe is an amount that many people do not have: first whether there is
// any, then how much. It is zero if there is none.
type Maybe struct {
	Has    YesNo  `json:"has,omitzero"`
	Amount Amount `json:"amount,omitzero"`
}

// Debt is what is owed and how long the IRS may collect it.
type Debt struct {
	Total Amount    `json:"total,omitzero"` // tax, penalties and interest of all years, today
	Years []TaxYear `json:"years,omitempty"`

	Events []Event `json:"events,omitempty"` // what may have stopped the clock
}

// A TaxYear is one period of the debt.
type TaxYear struct {
	Year     Count `json:"year,omitzero"`
	Expires  Date  `json:"expires,omitzero"`  // the last day the IRS may collect it, as the IRS says
	Assessed Date  `json:"assessed,omitzero"` // asked if that day is not known

	History History `json:"history,omitzero"` // what the year is made of
}

// Household is where and with whom the taxpayer lives.
type Household struct {
	State   Choice   `json:"state,omitzero"`   // OH
	County  Choice   `json:"county,omitzero"`  // its five-digit code, 39049
	Under65 Count    `json:"under65,omitzero"` // people on the last tax return, the taxpayer among them
	Over65  Count    `json:"over65,omitzero"`  // 65 and over
	Owing   Choice   `json:"owing,omitzero"`   // OwingAlone, OwingJoint or OwingMarried
	Alone   YesNo    `json:"alone,omitzero"`   // nobody else brings money into the home
	Others  []Person `json:"others,omitempty"` // those who do
}

// Who owes the debt.
const (
	OwingAlone   = "alone"   // the taxpayer, who has no spouse
	OwingJoint   = "joint"   // the taxpayer and a spouse, who apply together
	OwingMarried = "married" // the taxpayer; the spouse does not owe it
)

// A Person lives in the home, does not owe the debt and brings money in.
type Person struct {
	Shares YesNo  `json:"shares,omitzero"` // shares rent, food and utilities with the taxpayer
	Income Amount `json:"income,omitzero"` // if so: all that comes in to that person
	Gives  Amount `json:"gives,omitzero"`  // if not: what that person gives to the household
}

// Income is what comes in, before tax: Form 433-A (OIC), section 7.
type Income struct {
	Employed     YesNo    `json:"employed,omitzero"`
	Jobs         []Job    `json:"jobs,omitempty"`
	Own          Benefits `json:"own,omitzero"`
	Spouse       Benefits `json:"spouse,omitzero"` // of a spouse who owes the debt too
	Interest     Maybe    `json:"interest,omitzero"`
	Distribution Maybe    `json:"distribution,omitzero"` // of a partnership or S corporation
	Rent         Maybe    `json:"rent,omitzero"`         // net of its costs
	ChildSupport Maybe    `json:"childSupport,omitzero"`
	Alimony      Maybe    `json:"alimony,omitzero"`
	Changing     YesNo    `json:"changing,omitzero"` // income that will soon stop, fall or rise
}

// A Job pays wages.
type Job struct {
	Whose    Choice `json:"whose,omitzero"`    // WhoseOwn or WhoseSpouse
	Every    Choice `json:"every,omitzero"`    // how often it pays: EveryWeek, …
	Pay      Amount `json:"pay,omitzero"`      // gross, each time
	Overtime Amount `json:"overtime,omitzero"` // how much of that is overtime or bonus
}

// Whose a job is.
const (
	WhoseOwn    = "own"
	WhoseSpouse = "spouse"
)

// How often a job pays.
const (
	EveryWeek      = "week"
	EveryTwoWeeks  = "two-weeks"
	TwiceEachMonth = "half-month"
	EveryMonth     = "month"
)

// Benefits is what comes in to one person without work.
type Benefits struct {
	SocialSecurity Maybe `json:"socialSecurity,omitzero"`
	Pension        Maybe `json:"pension,omitzero"`
	Unemployment   Maybe `json:"unemployment,omitzero"`
	Other          Maybe `json:"other,omitzero"`
}

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

// Business is a sole proprietor's: Form 433-A (OIC), sections 5 and 6.
type Business struct {
	Has         YesNo            `json:"has,omitzero"`
	Cash        Amount           `json:"cash,omitzero"`    // in its accounts
	Digital     Maybe            `json:"digital,omitzero"` // its digital assets
	HasThings   YesNo            `json:"hasThings,omitzero"`
	Things      []BusinessThing  `json:"things,omitempty"`
	Receivables Maybe            `json:"receivables,omitzero"` // owed to it: no line of the form, a flag
	Irregular   YesNo            `json:"irregular,omitzero"`   // income that goes up and down
	Net         [3]Amount        `json:"net,omitzero"`         // if so: the profit of each of the last three years, for the year
	Income      BusinessIncome   `json:"income,omitzero"`
	Expenses    BusinessExpenses `json:"expenses,omitzero"`
}

// A BusinessThing is a tool, machine, vehicle or building of the business.
type BusinessThing struct {
	Kind      Choice `json:"kind,omitzero"` // ThingTools, …
	Leased    YesNo  `json:"leased,omitzero"`
	Producing YesNo  `json:"producing,omitzero"` // used to produce the business's income
	Value     Amount `json:"value,omitzero"`
	Loan      Amount `json:"loan,omitzero"`
}

// The kinds of things a business owns.
const (
	ThingTools    = "tools" // professional books and tools of trade
	ThingVehicle  = "vehicle"
	ThingBuilding = "building" // real property
	ThingOther    = "other"
)

// BusinessIncome is lines 12 to 16, a month.
type BusinessIncome struct {
	Receipts  Amount `json:"receipts,omitzero"`
	Rent      Maybe  `json:"rent,omitzero"`
	Interest  Maybe  `json:"interest,omitzero"`
	Dividends Maybe  `json:"dividends,omitzero"`
	Other     Maybe  `json:"other,omitzero"`
}

// BusinessExpenses is lines 18 to 28, a month, without depreciation.
type BusinessExpenses struct {
	Materials Maybe `json:"materials,omitzero"`
	Inventory Maybe `json:"inventory,omitzero"`
	Wages     Maybe `json:"wages,omitzero"`
	Rent      Maybe `json:"rent,omitzero"`
	Supplies  Maybe `json:"supplies,omitzero"`
	Utilities Maybe `json:"utilities,omitzero"`
	Vehicle   Maybe `json:"vehicle,omitzero"`
	Insurance Maybe `json:"insurance,omitzero"`
	Taxes     Maybe `json:"taxes,omitzero"`
	Secured   Maybe `json:"secured,omitzero"`
	Other     Maybe `json:"other,omitzero"`
}

// Applying is what the IRS asks before it looks at an offer, and what may
// speak for one beyond the sums.
type Applying struct {
	ReturnsFiled  YesNo  `json:"returnsFiled,omitzero"`
	Extension     YesNo  `json:"extension,omitzero"` // this year's return is filed, not due, or extended
	Billed        YesNo  `json:"billed,omitzero"`    // for at least one debt in the offer
	Estimated     YesNo  `json:"estimated,omitzero"` // this year's payments are made, or none is due
	Employer      YesNo  `json:"employer,omitzero"`  // has employees
	Deposits      YesNo  `json:"deposits,omitzero"`  // federal tax deposits are made
	Bankruptcy    YesNo  `json:"bankruptcy,omitzero"`
	Audit         YesNo  `json:"audit,omitzero"`
	InnocentClaim YesNo  `json:"innocentClaim,omitzero"`
	InactiveITIN  YesNo  `json:"inactiveITIN,omitzero"`
	Justice       YesNo  `json:"justice,omitzero"`     // every year is with the Department of Justice
	Restitution   YesNo  `json:"restitution,omitzero"` // ordered by a court
	Judgment      YesNo  `json:"judgment,omitzero"`
	Transition    YesNo  `json:"transition,omitzero"` // an IRC 965(i) election
	TrustFund     YesNo  `json:"trustFund,omitzero"`  // a business owes tax withheld from wages
	TrustFundPaid YesNo  `json:"trustFundPaid,omitzero"`
	Separate      YesNo  `json:"separate,omitzero"`    // some of the debt is another's: a company's, a former spouse's
	StayCurrent   YesNo  `json:"stayCurrent,omitzero"` // can file and pay on time from now on
	TaxIsWrong    YesNo  `json:"taxIsWrong,omitzero"`  // doubts that the tax is owed
	AGI           Amount `json:"agi,omitzero"`         // adjusted gross income of the latest return, for the year

	Illness     YesNo `json:"illness,omitzero"`     // or disability, long
	Needs       YesNo `json:"needs,omitzero"`       // basic living expenses take all that comes in
	AssetNeeded YesNo `json:"assetNeeded,omitzero"` // what is owned cannot be sold or borrowed on without hardship
	Age         YesNo `json:"age,omitzero"`         // of retirement, with no way to earn more
	Dependents  YesNo `json:"dependents,omitzero"`  // with special needs
	Catastrophe YesNo `json:"catastrophe,omitzero"`
	Unfair      YesNo `json:"unfair,omitzero"` // exceptional circumstances, such as theft by a payroll provider
}

// people is how many live on the income, and whether that is known: the
// taxpayer is one of them, so it is not while the answers make nobody.
func (h Household) people() (n int, known bool) {
	n = h.Under65.Value + h.Over65.Value
	return n, h.Under65.Given && h.Over65.Given && n > 0
}

// joint says that a spouse owes the debt too and applies with the taxpayer.
func (h Household) joint() bool { return h.Owing.Value == OwingJoint }

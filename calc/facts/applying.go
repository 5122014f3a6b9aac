package facts

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

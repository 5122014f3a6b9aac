package facts

// Applying is what the IRS requires before it considers an offer (Form 656-B), and
// the circumstances that may speak for one (Form 656, section 3).
type Applying struct {
	ReturnsFiled  YesNo  `json:"returnsFiled,omitzero"`
	Extension     YesNo  `json:"extension,omitzero"` // this year's return is filed, not due, or extended
	Billed        YesNo  `json:"billed,omitzero"`    // for at least one debt in the offer
	Estimated     YesNo  `json:"estimated,omitzero"` // this year's estimated tax payments are made, or none are due
	Employer      YesNo  `json:"employer,omitzero"`  // has employees
	Deposits      YesNo  `json:"deposits,omitzero"`  // federal tax deposits are made
	Bankruptcy    YesNo  `json:"bankruptcy,omitzero"`
	Audit         YesNo  `json:"audit,omitzero"`
	InnocentClaim YesNo  `json:"innocentClaim,omitzero"`
	InactiveITIN  YesNo  `json:"inactiveITIN,omitzero"`
	Justice       YesNo  `json:"justice,omitzero"`     // every year has been referred to the Department of Justice
	Restitution   YesNo  `json:"restitution,omitzero"` // ordered by a court
	Judgment      YesNo  `json:"judgment,omitzero"`
	Transition    YesNo  `json:"transition,omitzero"` // an election under IRC 965(i)
	TrustFund     YesNo  `json:"trustFund,omitzero"`  // the debt includes trust fund taxes: withheld from wages
	TrustFundPaid YesNo  `json:"trustFundPaid,omitzero"`
	Separate      YesNo  `json:"separate,omitzero"`    // some of the debt is owed separately: by a company, or with a former spouse
	StayCurrent   YesNo  `json:"stayCurrent,omitzero"` // will be able to file and pay on time
	TaxIsWrong    YesNo  `json:"taxIsWrong,omitzero"`  // doubts that the tax is owed
	AGI           Amount `json:"agi,omitzero"`         // adjusted gross income of the latest return, a year

	Illness     YesNo `json:"illness,omitzero"`     // long-term illness or disability
	Needs       YesNo `json:"needs,omitzero"`       // basic living expenses take the whole income
	AssetNeeded YesNo `json:"assetNeeded,omitzero"` // assets cannot be sold or borrowed against without hardship
	Age         YesNo `json:"age,omitzero"`         // retirement age, without a way to earn more
	Dependents  YesNo `json:"dependents,omitzero"`  // dependents with special needs
	Catastrophe YesNo `json:"catastrophe,omitzero"`
	Unfair      YesNo `json:"unfair,omitzero"` // exceptional circumstances, such as theft by a payroll provider
}

// InCourt reports whether a court has ordered the debt, or the IRS has it taken there.
// The time to collect it then does not end with the ten years (IRC 6502(a), last
// sentence).
func (a Applying) InCourt() bool { return Yes(a.Judgment) || Yes(a.Restitution) || Yes(a.Justice) }

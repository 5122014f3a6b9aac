package facts

// Paying is what bears on paying the debt over time: Form 9465.
type Paying struct {
	Monthly   Amount `json:"monthly,omitzero"`   // what the household says it can pay a month
	Down      Amount `json:"down,omitzero"`      // what it says it can pay at once
	Assessed  Amount `json:"assessed,omitzero"`  // the balance assessed, as the IRS states it: without what has accrued since
	Earlier   YesNo  `json:"earlier,omitzero"`   // an installment agreement for income tax within the five years before
	OnTime    YesNo  `json:"onTime,omitzero"`    // filed and paid on time for the five years before
	Officer   YesNo  `json:"officer,omitzero"`   // a revenue officer has the case
	Certified YesNo  `json:"certified,omitzero"` // the State Department was told of the debt: IRC 7345
}

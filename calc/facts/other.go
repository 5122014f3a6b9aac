package facts

// Other is other information: Form 433-A (OIC), section 9. An amount is what the
// taxpayer may get, in dollars.
type Other struct {
	Lawsuit     Maybe `json:"lawsuit,omitzero"`     // a party to one; the amount claimed, 0 for a defendant
	Beneficiary Maybe `json:"beneficiary,omitzero"` // of a trust, an estate or a life insurance policy
	HeldInTrust Maybe `json:"heldInTrust,omitzero"` // money that a third party holds
	Trustee     YesNo `json:"trustee,omitzero"`     // trustee, fiduciary or contributor of a trust
	SafeDeposit YesNo `json:"safeDeposit,omitzero"`
	Foreign     YesNo `json:"foreign,omitzero"`     // assets outside the United States
	Transferred YesNo `json:"transferred,omitzero"` // an asset of more than 10,000 for less than its value, in the last 10 years
	Abroad      YesNo `json:"abroad,omitzero"`      // lived outside the United States for 6 months or more in the last 10 years
	Bankruptcy  YesNo `json:"bankruptcy,omitzero"`  // filed in the last 7 years
	Litigation  YesNo `json:"litigation,omitzero"`  // with the IRS or the United States about a tax
	Prison      YesNo `json:"prison,omitzero"`      // now
}

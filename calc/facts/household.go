package facts

// Household is where and with whom the taxpayer lives, as the standards for living
// expenses depend on it.
type Household struct {
	State   Choice   `json:"state,omitzero"`   // as in the data of the law: "OH"
	County  Choice   `json:"county,omitzero"`  // its five-digit FIPS code: "39049"
	Under65 Count    `json:"under65,omitzero"` // people under 65 on the last tax return, the taxpayer included
	Over65  Count    `json:"over65,omitzero"`  // people of 65 and over on it
	Owing   Choice   `json:"owing,omitzero"`   // OwingAlone, OwingJoint or OwingMarried
	Alone   YesNo    `json:"alone,omitzero"`   // nobody else contributes money to the household
	Others  []Person `json:"others,omitempty"` // those who do

	Community Community `json:"community,omitzero"` // of a spouse who does not owe, in a community property state
}

// Who owes the debt.
const (
	OwingAlone   = "alone"   // the taxpayer, who has no spouse
	OwingJoint   = "joint"   // the taxpayer and a spouse, who apply together
	OwingMarried = "married" // the taxpayer; the spouse does not owe it
)

// A Person lives in the household, does not owe the debt, and contributes money.
type Person struct {
	Spouse YesNo  `json:"spouse,omitzero"` // the taxpayer's spouse
	Apart  YesNo  `json:"apart,omitzero"`  // keeps money apart and pays an own part of the home's costs: no member of the household
	Shares YesNo  `json:"shares,omitzero"` // shares rent, food and utilities with the taxpayer
	Income Amount `json:"income,omitzero"` // if so, and of a spouse: that person's whole income
	Gives  Amount `json:"gives,omitzero"`  // if not: what that person contributes to the household
}

// People returns the size of the family that the standards are for, and whether it
// is known. It is not if an answer is missing, or if the answers add up to nobody,
// since the taxpayer counts.
func (h Household) People() (n int, known bool) {
	n = h.Under65.Value + h.Over65.Value
	return n, h.Under65.Given && h.Over65.Given && n > 0
}

// ByThemselves reports whether nobody else brings money into the household. Of one person
// it is so without an answer: who keeps money apart is no part of it.
func (h Household) ByThemselves() YesNo {
	if n, known := h.People(); !h.Alone.Answered() && known && n == 1 {
		return Say(true)
	}
	return h.Alone
}

// Joint reports whether a spouse owes the debt too and applies with the taxpayer. It
// is false without an answer.
func (h Household) Joint() bool { return h.Owing.Value == OwingJoint }

package facts

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

// People is how many live on the income, and whether that is known: the
// taxpayer is one of them, so it is not while the answers make nobody.
func (h Household) People() (n int, known bool) {
	n = h.Under65.Value + h.Over65.Value
	return n, h.Under65.Given && h.Over65.Given && n > 0
}

// Joint says that a spouse owes the debt too and applies with the taxpayer.
func (h Household) Joint() bool { return h.Owing.Value == OwingJoint }

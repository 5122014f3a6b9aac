package facts

// Community is what state law needs to say how much of the income of a spouse who
// does not owe the debt it can be paid from, in a community property state (IRM
// 25.18.4).
type Community struct {
	Debt      Choice `json:"debt,omitzero"`      // DebtBefore, DebtDuring or DebtBoth
	Agreement YesNo  `json:"agreement,omitzero"` // a marital agreement says that each spouse's income is separate
	Apart     YesNo  `json:"apart,omitzero"`     // the spouse's pay goes to an account that the taxpayer has no access to
	Lived     YesNo  `json:"lived,omitzero"`     // elsewhere now: lived in such a state, married, in the last 10 years
	Income    Amount `json:"income,omitzero"`    // the spouse's whole income, a month, if Others has no spouse
	Taxes     Amount `json:"taxes,omitzero"`     // on the spouse's income, a month
}

// When the debt arose.
const (
	DebtBefore = "before" // before the marriage
	DebtDuring = "during" // during the marriage
	DebtBoth   = "both"   // some of it before, some during
)

// Spouse is the index of the spouse among the others, and false if none is said to
// be. Where it was not asked, it is the only one who may be, or of several the one
// with the most income.
func (h Household) Spouse() (index int, found bool) {
	if h.Owing.Value != OwingMarried || !No(h.Alone) {
		return 0, false
	}
	for i, p := range h.Others {
		if Yes(p.Spouse) {
			return i, true
		}
	}
	if h.Community.Income.Answered() {
		return 0, false
	}
	for i, p := range h.Others {
		if !p.Spouse.Answered() && p.Income.Given && (!found || p.Income.Value.GreaterThan(h.Others[index].Income.Value)) {
			index, found = i, true
		}
	}
	return index, found
}

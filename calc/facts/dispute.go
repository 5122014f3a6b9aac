package facts

// Dispute is what bears on whether the tax is owed, and by whom: Forms 656-L, 8379, 8857
// and 14039.
type Dispute struct {
	Audit      YesNo `json:"audit,omitzero"`      // an audit was decided without the taxpayer's papers
	Mistake    YesNo `json:"mistake,omitzero"`    // the return filed has a mistake that made the tax too high
	Substitute YesNo `json:"substitute,omitzero"` // the IRS made a return for a year: IRC 6020(b)
	Identity   YesNo `json:"identity,omitzero"`   // the income, or the return, is somebody else's
	Decided    YesNo `json:"decided,omitzero"`    // a court, or a closing agreement, decided the tax
	Offset     YesNo `json:"offset,omitzero"`     // a joint refund was taken for a debt of the spouse alone

	RefundYear Count `json:"refundYear,omitzero"` // the tax year of that refund
	OffsetOn   Date  `json:"offsetOn,omitzero"`   // the day it was taken

	Joint      YesNo  `json:"joint,omitzero"`      // a year of the debt is that of a joint return; of spouses who owe together it is one
	Whose      Choice `json:"whose,omitzero"`      // WhoseTheirs, WhoseUnpaid or WhoseMine
	Knew       Choice `json:"knew,omitzero"`       // KnewNothing, KnewReason or KnewIt
	Apart      YesNo  `json:"apart,omitzero"`      // divorced, widowed, legally separated, or living apart for twelve months
	Abuse      YesNo  `json:"abuse,omitzero"`      // abused, or kept from asking about money
	Collecting Date   `json:"collecting,omitzero"` // the IRS first acted to collect from the taxpayer: Treas. Reg. 1.6015-5(b)
}

// What is wrong with the tax of a joint return.
const (
	WhoseTheirs = "theirs" // the other spouse's income was left out, or their deductions were wrong: an understatement
	WhoseUnpaid = "unpaid" // the tax on the other spouse's income was right, and was not paid: an underpayment
	WhoseMine   = "mine"   // it is the taxpayer's own
)

// What the taxpayer knew on signing a joint return.
const (
	KnewNothing = "nothing"
	KnewReason  = "reason" // had reason to know
	KnewIt      = "knew"
)

// IsJoint is whether a year of the debt is that of a joint return.
func (c Case) IsJoint() YesNo {
	if c.Household.Joint() {
		return Say(true)
	}
	return c.Dispute.Joint
}

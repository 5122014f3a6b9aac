package facts

import "slices"

// Letters is the letters of the IRS that the taxpayer has had.
type Letters struct {
	Has  YesNo    `json:"has,omitzero"`  // no: none has come yet
	Held []Letter `json:"held,omitzero"` // in no order
}

// A Letter is a letter or notice of the IRS, as it stands on paper.
type Letter struct {
	Kind     Choice `json:"kind,omitzero"`     // the ID of its kind in package law: "lt11"
	On       Date   `json:"on,omitzero"`       // its date
	From     Date   `json:"from,omitzero"`     // the day that its time is counted from, where that is not its date: when the bank had the levy, the employer handed over the statement, or the lien was filed
	Printed  Date   `json:"printed,omitzero"`  // the last day that it prints
	Year     Count  `json:"year,omitzero"`     // the tax year that it is about
	Amount   Amount `json:"amount,omitzero"`   // dollars that it asks for
	Abroad   YesNo  `json:"abroad,omitzero"`   // it was addressed to a place outside the United States
	Answered YesNo  `json:"answered,omitzero"` // what it asks for was sent
}

// Is reports whether the letter is of one of those kinds; false if its kind is not known.
func (l Letter) Is(kinds ...string) bool {
	return l.Kind.Given && slices.Contains(kinds, l.Kind.Value)
}

package facts

// Letter is the last letter of the IRS about the debt.
type Letter struct {
	Last Choice `json:"last,omitzero"` // LetterBill, ...
	On   Date   `json:"on,omitzero"`   // its date
}

// The letters, in the order in which the IRS sends them.
const (
	LetterNone     = "none"     // none yet
	LetterBill     = "bill"     // CP14: notice and demand, IRC 6303
	LetterReminder = "reminder" // CP501
	LetterSecond   = "second"   // CP503
	LetterIntent   = "intent"   // CP504: notice of intent to levy, IRC 6331(d)
	LetterFinal    = "final"    // LT11, Letter 1058, CP90 or CP77: notice of the right to a hearing, IRC 6330
	LetterOther    = "other"
)

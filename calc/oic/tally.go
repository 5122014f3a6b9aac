package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Tally is the main figures of the form, as far as a case is answered: each is unknown as
// long as an answer to it is missing, and its parts (line.Line.In) may be known before.
type Tally struct {
	Balance  line.Line // the balance due of all years
	Income   line.Line // box D
	Expenses line.Line // box E
	Left     line.Line // box F
	Equity   line.Line // "tally-equity": boxes A and B
}

// TallyOf is the figures exactly as Assess gives them, in a fraction of the time: they are
// worked out anew with every page of questions.
func TallyOf(c facts.Case, b *law.Book) Tally {
	f := fillForm(c, b, LeaveUnknown).counted()
	return Tally{Balance: f.balance, Income: f.D, Expenses: f.E, Left: f.F, Equity: line.Sum("tally-equity", f.A, f.B)}
}

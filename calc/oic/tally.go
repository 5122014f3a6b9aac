package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Tally is the main figures of the form of today's income, as far as a case is answered: each
// is unknown as long as an answer to it is missing, and its parts (line.Line.In) may be known
// before.
type Tally struct {
	Balance  line.Line // the balance due of all years
	Income   line.Line // box D
	Expenses line.Line // box E
	Left     line.Line // box F
	Then     line.Line // box F as the offers count it: with another income, if that is expected
	Equity   line.Line // "tally-equity": boxes A and B
}

// TallyOf is the figures exactly as Assess gives them, in a fraction of the time: they are
// worked out anew with every page of questions.
func TallyOf(c facts.Case, b *law.Book) Tally {
	f := fillForm(c, b, LeaveUnknown)
	now := f.reading(presentIncome)
	return Tally{Balance: now.balance, Income: now.D, Expenses: now.E, Left: now.F, Then: f.counted().F, Equity: line.Sum("tally-equity", now.A, now.B)}
}

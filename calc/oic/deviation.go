package oic

import "offercheck/calc/line"

// A Deviation is what the form comes to if every expense above its limit counts in full, IRC
// 7122(d)(2). It is the zero Deviation where none is above one.
type Deviation struct {
	Left     line.Line // box F
	Lump     line.Line // the lump-sum offer
	Periodic line.Line // and that of periodic payments
}

// AboveLimit reports whether it is known that an expense counts, and is more than its limit.
func (e Expense) AboveLimit() bool {
	held := e.Limit.ID != "" && e.Limit.Known && e.Claimed.ID != "" && e.Claimed.Known && e.Allowed.Known
	return held && !e.NotCounted() && e.Disallowed.Known && e.Disallowed.Amount.IsPositive()
}

// deviation is the form with every expense that is above its limit allowed in full.
func (f *form) deviation(expenses []Expense) Deviation {
	x, some := f.examiner, false
	for _, e := range expenses {
		if e.AboveLimit() {
			x, some = x.allowing(e.Key()), true
		}
	}
	if !some {
		return Deviation{}
	}
	g := f.refilled(expensesPart, f.answers, x)
	return Deviation{
		Left:     line.Sum("deviation-left", g.F),
		Lump:     line.Sum("deviation-lump", g.least(Lump, g.G)),
		Periodic: line.Sum("deviation-periodic", g.least(Periodic, g.H)),
	}
}

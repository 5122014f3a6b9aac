package facts

import "offercheck/calc/line"

// Paying is what bears on paying the debt over time: Form 9465.
type Paying struct {
	Monthly   Amount `json:"monthly,omitzero"`   // what the household says it can pay a month
	Down      Amount `json:"down,omitzero"`      // what it says it can pay at once
	Assessed  Amount `json:"assessed,omitzero"`  // the balance assessed, as the IRS states it: without what has accrued since
	Earlier   YesNo  `json:"earlier,omitzero"`   // an installment agreement for income tax within the five years before
	OnTime    YesNo  `json:"onTime,omitzero"`    // filed and paid on time for the five years before
	Officer   YesNo  `json:"officer,omitzero"`   // a revenue officer has the case
	Certified YesNo  `json:"certified,omitzero"` // the State Department was told of the debt: IRC 7345
}

// ByAssessed is what a test of the balance assessed comes to. Where that is not known the
// test is made of the whole balance too, which is never lower: what holds of the whole
// holds of what is assessed.
func (p Paying) ByAssessed(whole line.Line, test func(balance line.Line) line.Finding) line.Finding {
	f := test(Given("assessed", p.Assessed))
	if w := test(whole); f.Verdict == line.NotYet && w.Verdict == line.Yes {
		return w
	}
	return f
}

// MonthlyOr is what the household says it can pay a month or, without an answer, what is
// left.
func (p Paying) MonthlyOr(left line.Line) line.Line {
	if p.Monthly.Answered() {
		return Given("paying-monthly", p.Monthly)
	}
	return left
}

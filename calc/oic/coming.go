package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A Change is something that is about to change what is left each month: income that
// rises or falls, or an allowed expense that ends. Each is worked out by itself.
type Change struct {
	Kind    string    // IncomeChange, or the answer that an expense ends: "vehicle-left"
	From    line.Line // "coming-from": the first day of it; unknown if none is set
	Now     line.Line // "left-now": box D less box E today
	Then    line.Line // "left-then": the same from then on
	Expense line.Line // the expense that ends; the zero Line of income
	Offers  bool      // the offers count it: expected income that leaves more (IRM 5.8.5.20)
}

// IncomeChange is the kind of a change of income.
const IncomeChange = "income"

// coming is the changes that come while the debt can be collected, of which it is known
// what they leave. The receiver is the form that the offers count, present that of today.
func (f *form) coming(present *form) []Change {
	now := line.Minus("left-now", present.D, present.E)
	cite := f.book.Offer.Cites.FutureIncome
	var all []Change
	if e := f.answers.Income.Expected; f.answers.ExpectsIncome() {
		if then := f.expected(); then.countsExpected {
			from := line.GivenDay("coming-from", 0)
			if months := facts.GivenCount("expected-months", line.Months, e.Months); months.Known && e.Change.Value != facts.ChangeLooking {
				from = line.WorkedDay("coming-from", months.After(f.book.On), cite, months)
			}
			all = append(all, Change{
				Kind: IncomeChange, From: from, Now: now, Then: line.Minus("left-then", then.D, then.E).Under(cite), Offers: f.countsExpected,
			})
		}
	}
	for _, r := range present.retirings() {
		if !r.left.Known || !endsWithin(r.left, f.remaining.Months()) {
			continue
		}
		all = append(all, Change{
			Kind: r.id, Now: now, Then: line.Sum("left-then", now, r.freed).Under(f.book.Offer.Cites.RetiredDebt), Expense: r.expense.Claimed,
			From: line.WorkedDay("coming-from", r.left.After(f.book.On), f.book.Offer.Cites.RetiredDebt, r.left),
		})
	}
	return all
}

package calc

import (
	"offercheck/calc/account"
	"offercheck/calc/agreement"
	"offercheck/calc/borrow"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/oic"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// allWays is every way out of the debt, with what becomes of it when something changes;
// and the penalties that may come off.
func allWays(c facts.Case, a oic.Assessment, b *law.Book) ([]way.Way, []account.Relief) {
	all, off := ways(c, a, b)
	all = append(all, more(c, a, all, b)...)
	closeWithoutDebt(all, toCollect(c, a.Means, b))
	withComing(all, a, b)
	return all, off
}

// more is the ways that ask nothing of the IRS: to borrow, and to do nothing. They are
// listed after the others, whose fee of an installment agreement a loan is compared with.
func more(c facts.Case, a oic.Assessment, others []way.Way, b *law.Book) []way.Way {
	m := a.Means
	plan, _ := way.Find(others, agreement.Standard)
	loans := borrow.Ways(c, borrow.Means{
		Left: m.Remaining, Total: m.Balance, Fee: plan.Cost(way.Fee), Begins: agreement.Begins(b), CanPay: m.CanPay,
	}, b)
	return append(loans, wait.Way(c, wait.Means{Total: m.Balance, Collectible: m.Collectible, ExpiresSoon: m.ExpiresSoon, CanPay: m.CanPay}, b))
}

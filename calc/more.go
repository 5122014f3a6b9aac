package calc

import (
	"offercheck/calc/account"
	"offercheck/calc/agreement"
	"offercheck/calc/borrow"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
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
	loans := borrow.Ways(c, borrow.Means{
		Left: m.Remaining, Total: m.Balance, Fee: planFee(others), Begins: agreement.Begins(b), CanPay: m.CanPay,
	}, b)
	return append(loans, wait.Way(c, wait.Means{Total: m.Balance, Collectible: m.Collectible, ExpiresSoon: m.ExpiresSoon, CanPay: m.CanPay}, b))
}

// planFee is the fee of the agreement that a loan is compared with: of one that is asked for
// online, if it is open without a payment before it, and otherwise of one by phone.
func planFee(ways []way.Way) line.Line {
	for _, id := range []string{agreement.Guaranteed, agreement.Simple} {
		if w, _ := way.Find(ways, id); w.Open.Verdict == line.Yes && w.Cost(way.Upfront).IsZero() {
			return w.Cost(way.Fee)
		}
	}
	w, _ := way.Find(ways, agreement.Standard)
	return w.Cost(way.Fee)
}

package calc

import (
	"slices"

	"offercheck/calc/account"
	"offercheck/calc/agreement"
	"offercheck/calc/bankruptcy"
	"offercheck/calc/borrow"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/help"
	"offercheck/calc/law"
	"offercheck/calc/liability"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/wait"
	"offercheck/calc/way"
)

// ways is every way out of the debt: paying over time, the pause in collection, the
// offers, taking penalties off, those of somebody who does not owe the tax, bankruptcy, who
// helps, and those that ask nothing of the IRS; and the penalties that may come off.
func ways(c facts.Case, a oic.Assessment, b *law.Book) ([]way.Way, []account.Relief) {
	plans, pause := agreement.Ways(c, planMeans(a, b), b), cnc.Way(c, pauseMeans(a), b)
	less := reliefOf(c, a, plans, b)
	offers := slices.Clone(a.Offers)
	for i, o := range offers {
		offers[i].Open = line.All(o.ID+"-open", a.Open, o.Open)
	}
	offers = append(offers, hardshipOffer(a))
	for i, o := range offers {
		if o.Open.Verdict != line.No {
			offers[i].Warnings = slices.Concat(o.Warnings, help.Offers(b))
		}
	}
	others := slices.Concat([]way.Way{less.Way}, liability.Ways(c, doubtMeans(a), b), []way.Way{bankruptcy.Way(c, b)}, helpers(c, a, plans, b))
	all := slices.Concat(plans, []way.Way{pause}, offers, others, loansAndNothing(c, a, plans, b))
	closeWithoutDebt(all, toCollect(c, a.Means, b))
	withComing(all, a, b)
	return all, less.Off
}

// loansAndNothing is the ways that ask nothing of the IRS: to borrow, which is compared
// with a plan at its fee, and to do nothing.
func loansAndNothing(c facts.Case, a oic.Assessment, plans []way.Way, b *law.Book) []way.Way {
	m := a.Means
	loans := borrow.Ways(c, borrow.Means{
		Remaining: m.Remaining, Total: m.Balance, Fee: planFee(plans), Begins: agreement.Begins(b), CanPay: m.CanPay, Opening: a.Opening,
	}, b)
	return append(loans, wait.Way(c, wait.Means{Total: m.Balance, Collectible: m.Collectible, ExpiresSoon: m.ExpiresSoon, CanPay: m.CanPay, Opening: a.Opening}, b))
}

// planMeans is what there is to pay over time with.
func planMeans(a oic.Assessment, b *law.Book) agreement.Means {
	m := a.Means
	return agreement.Means{
		Remaining: m.Remaining, Spending: m.Spending, Equity: a.FullPay.Equity, Cash: m.Cash, Expenses: m.Expenses,
		CanPay: m.CanPay, Hardship: m.Hardship, MayAsk: mayAsk(a, b),
		Total: m.Balance, Tax: a.Debts.Tax, LowIncomeLimit: m.LowIncomeLimit, Opening: a.Opening,
	}
}

// pauseMeans is what there is to live on.
func pauseMeans(a oic.Assessment) cnc.Means {
	m := a.Means
	return cnc.Means{
		Left: m.Left, Expenses: m.Expenses, Known: m.KnownExpenses, Equity: line.Sum("equity", a.Form.A, a.Form.B), Hardship: m.Hardship, Total: m.Balance, Opening: a.Opening,
	}
}

// doubtMeans is what bears on relief from tax that is not owed, or not alone.
func doubtMeans(a oic.Assessment) liability.Means {
	m := a.Means
	return liability.Means{
		Left: m.Left, Equity: line.Sum("equity", a.Form.A, a.Form.B), LowIncomeLimit: m.LowIncomeLimit, Total: m.Balance, Collectible: m.Collectible,
	}
}

// planFee is the fee of the agreement that a loan is compared with: of one that is asked for
// online, if it is open without a payment before it, and otherwise of one by phone.
func planFee(plans []way.Way) line.Line {
	for _, id := range []string{agreement.Guaranteed, agreement.Simple} {
		if w, _ := way.Find(plans, id); w.Open.Verdict == line.Yes && w.Cost(way.Upfront).IsZero() {
			return w.Cost(way.Fee)
		}
	}
	w, _ := way.Find(plans, agreement.Standard)
	return w.Cost(way.Fee)
}

// withoutPlans is the ways that are no plans: the pause and those after it.
func withoutPlans(ways []way.Way) []way.Way {
	i := slices.IndexFunc(ways, func(w way.Way) bool { return w.ID == cnc.ID })
	return ways[max(i, 0):]
}

// OfferHardship is an offer for effective tax administration (Treas. Reg.
// 301.7122-1(b)(3)).
const OfferHardship = "offer-hardship"

// hardshipOffer is the offer of somebody who could pay in full, where that would be a
// hardship or unfair. It has no least amount: what it comes to is a matter of the facts.
func hardshipOffer(a oic.Assessment) way.Way {
	var grounds []line.Finding
	for _, g := range a.Grounds {
		if g.ID == "administration-hardship" || g.ID == "administration-policy" {
			grounds = append(grounds, g)
		}
	}
	lump := a.Offer(oic.Lump)
	return way.Way{
		ID:       OfferHardship,
		Open:     line.All(OfferHardship+"-open", a.Means.MayApply, line.Any("administration-ground", grounds...)),
		Costs:    []way.Cost{{Kind: way.Fee, Line: a.Fee}},
		Effects:  lump.Effects,
		Forms:    lump.Forms,
		Steps:    lump.Steps,
		Warnings: lump.Warnings,
	}
}

// mayAsk says that an installment agreement may be asked for: IRC 6159, IRM 5.14.1.
func mayAsk(a oic.Assessment, b *law.Book) line.Finding {
	var gates []line.Finding
	for _, g := range a.Gates {
		switch g.ID {
		case "returns-filed":
			gates = append(gates, filed(a).Under(b.Agreement.Cites.MayAsk))
		case "estimated", "deposits-made", "not-in-bankruptcy":
			gates = append(gates, g.Under(b.Agreement.Cites.MayAsk))
		}
	}
	return line.All("may-ask", gates...)
}

// filed says that every return that is due is filed. A latest return that is neither
// filed nor on extension is missing, whatever was answered of the others.
func filed(a oic.Assessment) line.Finding {
	all, latest := gateOf(a, "returns-filed"), gateOf(a, "extension")
	if latest.Verdict == line.No && all.Verdict != line.No {
		return latest
	}
	return all
}

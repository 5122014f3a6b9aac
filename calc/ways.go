package calc

import (
	"slices"

	"offercheck/calc/agreement"
	"offercheck/calc/cnc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/way"
)

// ways is every way out of the debt: paying over time, the pause in collection, and
// the offers.
func ways(c facts.Case, a oic.Assessment, b *law.Book) []way.Way {
	m := a.Means
	plans := agreement.Ways(c, planMeans(a, b), b)
	pause := cnc.Way(c, cnc.Means{
		Left: m.Left, Expenses: m.Expenses, Equity: line.Sum("equity", a.Form.A, a.Form.B), Hardship: m.Hardship, Total: m.Balance,
	}, b)
	offers := slices.Clone(a.Offers)
	for i, o := range offers {
		offers[i].Open = line.All(o.ID+"-open", a.Open, o.Open)
	}
	return slices.Concat(plans, []way.Way{pause}, offers, []way.Way{hardshipOffer(a)})
}

// planMeans is what there is to pay over time with.
func planMeans(a oic.Assessment, b *law.Book) agreement.Means {
	m := a.Means
	return agreement.Means{
		Left: m.Remaining, Spending: m.Spending, Equity: a.FullPay.Equity, Cash: m.Cash, Expenses: m.Expenses,
		CanPay: m.CanPay, Hardship: m.Hardship, MayAsk: mayAsk(a, b),
		Total: m.Balance, Tax: a.Debts.Tax, LowIncomeLimit: m.LowIncomeLimit,
	}
}

// withoutPlans is the ways that are no plans: the pause and the offers.
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
	return way.Way{
		ID:      OfferHardship,
		Open:    line.All(OfferHardship+"-open", a.Means.MayApply, line.Any("administration-ground", grounds...)),
		Costs:   []way.Cost{{Kind: way.Fee, Line: a.Fee}},
		Effects: a.Offer(oic.Lump).Effects,
		Forms:   a.Offer(oic.Lump).Forms,
		Steps:   a.Offer(oic.Lump).Steps,
	}
}

// mayAsk says that an installment agreement may be asked for: IRC 6159, IRM 5.14.1.
func mayAsk(a oic.Assessment, b *law.Book) line.Finding {
	var gates []line.Finding
	for _, g := range a.Gates {
		switch g.ID {
		case "returns-filed", "estimated", "deposits-made", "not-in-bankruptcy":
			gates = append(gates, g.Under(b.Agreement.Cites.MayAsk))
		}
	}
	return line.All("may-ask", gates...)
}

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
	plans := agreement.Ways(c, agreement.Means{
		Left: a.Form.F, Spending: m.Spending, Equity: a.FullPay.Equity, CanPay: m.CanPay, Hardship: m.Hardship, MayAsk: mayAsk(a),
		Total: m.Balance, Tax: a.Debts.Tax, LowIncomeLimit: m.LowIncomeLimit,
	}, b)
	pause := cnc.Way(c, cnc.Means{
		Left: m.Left, Expenses: a.Form.E, Equity: line.Sum("equity", a.Form.A, a.Form.B), Hardship: m.Hardship, Total: m.Balance,
	}, b)
	offers := slices.Clone(a.Offers)
	for i, o := range offers {
		offers[i].Open = line.All(o.ID+"-open", a.Open, o.Open)
	}
	return slices.Concat(plans, []way.Way{pause}, offers)
}

// mayAsk says that an installment agreement may be asked for: IRC 6159, IRM 5.14.1.
func mayAsk(a oic.Assessment) line.Finding {
	var gates []line.Finding
	for _, g := range a.Gates {
		switch g.ID {
		case "returns-filed", "estimated", "deposits-made", "not-in-bankruptcy":
			gates = append(gates, g)
		}
	}
	return line.All("may-ask", gates...)
}

package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// businessLines is sections 5 and 6 of Form 433-A (OIC): a sole proprietor's
// business.
type businessLines struct {
	section5       []line.Line // assets, in form order
	section6       []line.Line // income and expenses
	toolsExemption line.Line   // line 10: for tools of trade
	equity         line.Line   // box B
	profit         line.Line   // box C
}

// fillBusiness fills in sections 5 and 6. Without a business every line is zero.
//
//	box B = lines 8 + 11
//	box C = line 17 − line 29, not below zero
func (f *form) fillBusiness() businessLines {
	var filled businessLines
	filled.fillSection5(f.answers.Business, f.book, f.examiner)
	filled.fillSection6(f.answers.Business, f.book)
	return filled
}

// fillSection5 fills in the business's cash, which has no exclusion, and its
// assets less the exemption for tools of trade.
func (s *businessLines) fillSection5(o facts.Business, b *law.Book, x examiner) {
	cite := b.Offer.Cites.Section5
	bank := wholeDollars("8a", facts.Given("business-cash", o.Cash), cite)
	digital := wholeDollars("8c", o.Digital.Line("business-digital", "business-digital"), cite)
	cash := businessSum(o, "business-cash-counted", bank, digital).At("8", cite)
	assets, tools := businessAssets(o, b)
	total := businessSum(o, "business-things", assets...).At("9", cite)
	s.toolsExemption = withinLimit("tools-left-out", businessSum(o, "tools-equity", tools...), b.Offer.ToolsExemption).At("10", b.Offer.Cites.ToolsOfTrade)
	if x.noToolsExemption {
		s.toolsExemption = line.Sum("tools-left-out").At("10", b.Offer.Cites.ToolsOfTrade)
	}
	counted := line.NotBelowZero("business-things-counted", line.Minus("business-things-over", total, s.toolsExemption)).At("11", cite)
	s.equity = line.Sum("business-equity", cash, counted).At("Box B", cite)
	if facts.Yes(o.Has) {
		s.section5 = append([]line.Line{bank, digital, cash}, assets...)
	} else {
		s.section5 = []line.Line{cash}
	}
	s.section5 = append(s.section5, total, s.toolsExemption, counted, s.equity)
}

// businessAssets is the equity in each asset of a business, lines 9a to 9c, and
// in the tools of trade among them.
func businessAssets(o facts.Business, b *law.Book) (all, tools []line.Line) {
	all = facts.Listed("has-things", "things", o.HasAssets, o.Assets, func(n int, t facts.BusinessAsset) line.Line {
		equity := wholeDollars(lineNo(n, "9a", "9b", "9c"), businessAssetEquity(n, t, b), b.Offer.Cites.Section5)
		if t.Kind.Value == facts.AssetTools {
			tools = append(tools, equity)
		}
		return equity
	})
	return all, tools
}

// businessAssetEquity is the equity in one asset of a business: none if it is
// leased, and none if it produces income, which counts already (IRM 5.8.5.15).
// Real property counts even if it produces income.
func businessAssetEquity(n int, t facts.BusinessAsset, b *law.Book) line.Line {
	exemptIfProducing := t.Kind.Value != facts.AssetBuilding
	switch {
	case facts.Yes(t.Leased), t.Kind.Given && exemptIfProducing && facts.Yes(t.Producing):
		return line.Sum("thing-equity").Of(n).Under(b.Offer.Cites.IncomeProducingAssets)
	case !facts.No(t.Leased):
		return line.Sum("thing-equity", facts.Missing("thing-leased").Of(n)).Of(n)
	case !t.Kind.Given:
		return line.Sum("thing-equity", facts.Missing("thing-kind").Of(n)).Of(n)
	}
	equity := quickSaleEquity("thing", n, t.Value, t.Loan, b.Offer.Cites.IncomeProducingAssets, b)
	if exemptIfProducing && !facts.No(t.Producing) && !equity.IsZero() {
		return line.Sum("thing-equity", facts.Missing("thing-producing").Of(n)).Of(n)
	}
	return equity
}

// fillSection6 fills in a month's profit: cash receipts less cash expenses or,
// if income is irregular, an average of the last three years.
func (s *businessLines) fillSection6(o facts.Business, b *law.Book) {
	switch {
	case facts.No(o.Has):
		s.currentProfit(o, b)
		for i, l := range s.section6 {
			s.section6[i] = line.Sum(l.ID).At(l.No, l.Cite)
		}
		s.profit = line.Sum("business-profit")
	case !facts.Yes(o.Has):
		s.profit = businessSum(o, "business-profit")
	case facts.Yes(o.Irregular):
		s.profit = line.NotBelowZero("business-profit", averageProfit(o, b))
	case facts.No(o.Irregular):
		s.profit = s.currentProfit(o, b)
	default:
		s.profit = line.Sum("business-profit", facts.Missing("irregular"))
	}
	s.profit = wholeDollars("Box C", s.profit, b.Offer.Cites.Section6)
	s.section6 = append(s.section6, s.profit)
}

// currentProfit fills in lines 12 to 29 and returns the month's profit, not
// below zero.
func (s *businessLines) currentProfit(o facts.Business, b *law.Book) line.Line {
	income, expenses := businessIncome(o.Income, b), businessExpenses(o.Expenses, b)
	totalIncome := line.Sum("business-income", income...).At("17", b.Offer.Cites.Section6)
	totalExpenses := line.Sum("business-costs", expenses...).At("29", b.Offer.Cites.Section6)
	s.section6 = append(append(append(income, totalIncome), expenses...), totalExpenses)
	return line.NotBelowZero("business-profit", line.Minus("business-less-costs", totalIncome, totalExpenses).Under(b.Offer.Cites.BusinessIncome))
}

// averageProfit is a month's profit averaged over the last three years (IRM
// 5.8.5.20), in whole dollars.
func averageProfit(o facts.Business, b *law.Book) line.Line {
	years := line.Sum("business-three-years",
		facts.Given("business-net-1", o.Net[0]), facts.Given("business-net-2", o.Net[1]), facts.Given("business-net-3", o.Net[2]))
	return line.DividedBy("business-average", years, b.Offer.IncomeAveragingMonths, 0).Under(b.Offer.Cites.FutureIncome)
}

// businessIncome is lines 12 to 16.
func businessIncome(i facts.BusinessIncome, b *law.Book) []line.Line {
	return []line.Line{
		wholeDollars("12", facts.Given("receipts", i.Receipts), b.Offer.Cites.Section6),
		wholeDollars("13", i.Rent.Line("business-rent", "business-rent"), b.Offer.Cites.Section6),
		wholeDollars("14", i.Interest.Line("business-interest", "business-interest"), b.Offer.Cites.Section6),
		wholeDollars("15", i.Dividends.Line("business-dividends", "business-dividends"), b.Offer.Cites.Section6),
		wholeDollars("16", i.Other.Line("business-other", "business-other"), b.Offer.Cites.Section6),
	}
}

// businessExpenses is lines 18 to 28.
func businessExpenses(e facts.BusinessExpenses, b *law.Book) []line.Line {
	return []line.Line{
		wholeDollars("18", e.Materials.Line("expense-materials", "expense-materials"), b.Offer.Cites.Section6),
		wholeDollars("19", e.Inventory.Line("expense-inventory", "expense-inventory"), b.Offer.Cites.Section6),
		wholeDollars("20", e.Wages.Line("expense-wages", "expense-wages"), b.Offer.Cites.Section6),
		wholeDollars("21", e.Rent.Line("expense-rent", "expense-rent"), b.Offer.Cites.Section6),
		wholeDollars("22", e.Supplies.Line("expense-supplies", "expense-supplies"), b.Offer.Cites.Section6),
		wholeDollars("23", e.Utilities.Line("expense-utilities", "expense-utilities"), b.Offer.Cites.Section6),
		wholeDollars("24", e.Vehicle.Line("expense-vehicle", "expense-vehicle"), b.Offer.Cites.Section6),
		wholeDollars("25", e.Insurance.Line("expense-insurance", "expense-insurance"), b.Offer.Cites.Section6),
		wholeDollars("26", e.Taxes.Line("expense-taxes", "expense-taxes"), b.Offer.Cites.Section6),
		wholeDollars("27", e.Secured.Line("expense-secured", "expense-secured"), b.Offer.Cites.Section6),
		wholeDollars("28", otherExpenses(e), b.Offer.Cites.Section6),
	}
}

// otherExpenses is line 28: what has no line of its own, subcontractors among it. Whoever
// answered of the rest before subcontractors were asked for has them in it.
func otherExpenses(e facts.BusinessExpenses) line.Line {
	rest := e.Other.Line("expense-other", "expense-other")
	if facts.Yes(e.Subcontractors.Has) {
		return line.Sum("expense-not-listed", e.Subcontractors.Line("expense-subcontractors", "expense-subcontractors"), rest)
	}
	return rest
}

// businessSum is a sum of lines of a business: zero without a business, and
// unknown until it is answered whether there is one.
func businessSum(o facts.Business, id string, lines ...line.Line) line.Line {
	switch {
	case facts.No(o.Has):
		return line.Sum(id)
	case facts.Yes(o.Has):
		return line.Sum(id, lines...)
	}
	return line.Sum(id, facts.Missing("has-business"))
}

package oic

import (
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A businessLines is a sole proprietor's business: Form 433-A (OIC), sections 5 and 6.
type businessLines struct {
	owned  []line.Line // section 5, in the order of the form
	earned []line.Line // section 6
	tools  line.Line   // line 10: what is left out for tools of trade
	equity line.Line   // box B
	profit line.Line   // box C
}

// business is what the IRS counts of a business: what it owns and what it
// brings in. Without a business every line is zero.
//
//	box B = lines 8 + 11
//	box C = line 17 − line 29, not below zero
func business(c facts.Case, b *law.Book, x examiner) businessLines {
	t := businessLines{}
	t.hold(c.Business, b, x)
	t.earn(c.Business, b)
	return t
}

// hold fills in section 5: the business's cash, with nothing left out, and its
// things over what is left out for tools of trade.
func (t *businessLines) hold(o facts.Business, b *law.Book, x examiner) {
	cite := b.Offer.Cites.Section5
	accounts := wholeDollars("8a", facts.Given("business-cash", o.Cash), cite)
	digital := wholeDollars("8c", o.Digital.Line("business-digital", "business-digital"), cite)
	cash := businessSum(o, "business-cash-counted", accounts, digital).At("8", cite)
	things, tools := thingEquities(o, b)
	all := businessSum(o, "business-things", things...).At("9", cite)
	t.tools = atMost("tools-left-out", businessSum(o, "tools-equity", tools...), b.Offer.ToolsExemption).At("10", b.Offer.Cites.ToolsOfTrade)
	if x.refusesTools {
		t.tools = line.Sum("tools-left-out").At("10", b.Offer.Cites.ToolsOfTrade)
	}
	over := line.NotBelowZero("business-things-counted", line.Minus("business-things-over", all, t.tools)).At("11", cite)
	t.equity = line.Sum("business-equity", cash, over).At("Box B", cite)
	if facts.Yes(o.Has) {
		t.owned = append([]line.Line{accounts, digital, cash}, things...)
	} else {
		t.owned = []line.Line{cash}
	}
	t.owned = append(t.owned, all, t.tools, over, t.equity)
}

// thingEquities is what a business's things would bring in a quick sale, all of them
// and the tools of trade alone.
func thingEquities(o facts.Business, b *law.Book) (all, tools []line.Line) {
	all = facts.Listed("has-things", "things", o.HasThings, o.Things, func(n int, t facts.BusinessThing) line.Line {
		equity := wholeDollars(number(n, "9a", "9b", "9c"), thing(n, t, b), b.Offer.Cites.Section5)
		if t.Kind.Value == facts.ThingTools {
			tools = append(tools, equity)
		}
		return equity
	})
	return all, tools
}

// thing is what one thing of a business would bring: nothing if it is leased,
// and nothing if it produces the income that is counted already. A building
// counts even then.
func thing(n int, t facts.BusinessThing, b *law.Book) line.Line {
	producing := t.Kind.Value != facts.ThingBuilding
	switch {
	case facts.Yes(t.Leased), t.Kind.Given && producing && facts.Yes(t.Producing):
		return line.Sum("thing-equity").Of(n).Under(b.Offer.Cites.IncomeProducingAssets)
	case !facts.No(t.Leased):
		return line.Sum("thing-equity", facts.Missing("thing-leased").Of(n)).Of(n)
	case !t.Kind.Given:
		return line.Sum("thing-equity", facts.Missing("thing-kind").Of(n)).Of(n)
	}
	equity := inQuickSale("thing", n, t.Value, t.Loan, b.Offer.Cites.IncomeProducingAssets, b)
	if producing && !facts.No(t.Producing) && !equity.IsZero() {
		return line.Sum("thing-equity", facts.Missing("thing-producing").Of(n)).Of(n)
	}
	return equity
}

// earn fills in section 6: cash income less cash expenses or, where income
// goes up and down, a month of the last three years' profit.
func (t *businessLines) earn(o facts.Business, b *law.Book) {
	switch {
	case facts.No(o.Has):
		t.regular(o, b)
		for i, l := range t.earned {
			t.earned[i] = line.Sum(l.ID).At(l.No, l.Cite)
		}
		t.profit = line.Sum("business-profit")
	case !facts.Yes(o.Has):
		t.profit = businessSum(o, "business-profit")
	case facts.Yes(o.Irregular):
		t.profit = line.NotBelowZero("business-profit", averageProfit(o, b))
	case facts.No(o.Irregular):
		t.profit = t.regular(o, b)
	default:
		t.profit = line.Sum("business-profit", facts.Missing("irregular"))
	}
	t.profit = wholeDollars("Box C", t.profit, b.Offer.Cites.Section6)
	t.earned = append(t.earned, t.profit)
}

// regular is a month's profit as the business goes now.
func (t *businessLines) regular(o facts.Business, b *law.Book) line.Line {
	income, costs := businessIncome(o.Income, b), businessExpenses(o.Expenses, b)
	in := line.Sum("business-income", income...).At("17", b.Offer.Cites.Section6)
	out := line.Sum("business-costs", costs...).At("29", b.Offer.Cites.Section6)
	t.earned = append(append(append(income, in), costs...), out)
	return line.NotBelowZero("business-profit", line.Minus("business-less-costs", in, out).Under(b.Offer.Cites.BusinessIncome))
}

// averageProfit is the profit of the last three years, a month.
func averageProfit(o facts.Business, b *law.Book) line.Line {
	years := line.Sum("business-three-years",
		facts.Given("business-net-1", o.Net[0]), facts.Given("business-net-2", o.Net[1]), facts.Given("business-net-3", o.Net[2]))
	return line.DividedBy("business-average", years, b.Offer.IncomeAveragingMonths, places).Under(b.Offer.Cites.FutureIncome)
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
		wholeDollars("28", e.Other.Line("expense-other", "expense-other"), b.Offer.Cites.Section6),
	}
}

// businessSum is a sum of a business's lines: zero without a business, and unknown
// until it is said whether there is one.
func businessSum(o facts.Business, id string, in ...line.Line) line.Line {
	switch {
	case facts.No(o.Has):
		return line.Sum(id)
	case facts.Yes(o.Has):
		return line.Sum(id, in...)
	}
	return line.Sum(id, facts.Missing("has-business"))
}

package calc

import (
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A trade is a sole proprietor's business: Form 433-A (OIC), sections 5 and 6.
type trade struct {
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
func business(c Case, b *law.Book, x examiner) trade {
	t := trade{}
	t.hold(c.Business, b, x)
	t.earn(c.Business, b)
	return t
}

// hold fills in section 5: the business's cash, with nothing left out, and its
// things over what is left out for tools of trade.
func (t *trade) hold(o Business, b *law.Book, x examiner) {
	cite := b.Form433AOIC5
	accounts := entry("8a", given("business-cash", o.Cash), cite)
	digital := entry("8c", o.Digital.Line("business-digital", "business-digital"), cite)
	cash := o.line("business-cash-counted", accounts, digital).At("8", cite)
	things, tools := o.equities(b)
	all := o.line("business-things", things...).At("9", cite)
	t.tools = atMost("tools-left-out", o.line("tools-equity", tools...), b.ToolsKept).At("10", b.Tools)
	if x.refusesTools {
		t.tools = line.Sum("tools-left-out").At("10", b.Tools)
	}
	over := line.NotBelowZero("business-things-counted", line.Minus("business-things-over", all, t.tools)).At("11", cite)
	t.equity = line.Sum("business-equity", cash, over).At("Box B", cite)
	if yes(o.Has) {
		t.owned = append([]line.Line{accounts, digital, cash}, things...)
	} else {
		t.owned = []line.Line{cash}
	}
	t.owned = append(t.owned, all, t.tools, over, t.equity)
}

// equities is what a business's things would bring in a quick sale, all of them
// and the tools of trade alone.
func (o Business) equities(b *law.Book) (all, tools []line.Line) {
	all = listed("has-things", "things", o.HasThings, o.Things, func(n int, t BusinessThing) line.Line {
		equity := entry(number(n, "9a", "9b", "9c"), thing(n, t, b), b.Form433AOIC5)
		if t.Kind.Value == ThingTools {
			tools = append(tools, equity)
		}
		return equity
	})
	return all, tools
}

// thing is what one thing of a business would bring: nothing if it is leased,
// and nothing if it produces the income that is counted already. A building
// counts even then.
func thing(n int, t BusinessThing, b *law.Book) line.Line {
	producing := t.Kind.Value != ThingBuilding
	switch {
	case yes(t.Leased), t.Kind.Given && producing && yes(t.Producing):
		return line.Sum("thing-equity").Of(n).Under(b.IncomeProducing)
	case !no(t.Leased):
		return line.Sum("thing-equity", missing("thing-leased").Of(n)).Of(n)
	case !t.Kind.Given:
		return line.Sum("thing-equity", missing("thing-kind").Of(n)).Of(n)
	}
	equity := inQuickSale("thing", n, t.Value, t.Loan, b.IncomeProducing, b)
	if producing && !no(t.Producing) && !equity.IsZero() {
		return line.Sum("thing-equity", missing("thing-producing").Of(n)).Of(n)
	}
	return equity
}

// earn fills in section 6: cash income less cash expenses or, where income
// goes up and down, a month of the last three years' profit.
func (t *trade) earn(o Business, b *law.Book) {
	switch {
	case no(o.Has):
		t.regular(o, b)
		for i, l := range t.earned {
			t.earned[i] = line.Sum(l.ID).At(l.No, l.Cite)
		}
		t.profit = line.Sum("business-profit")
	case !yes(o.Has):
		t.profit = o.line("business-profit")
	case yes(o.Irregular):
		t.profit = line.NotBelowZero("business-profit", o.average(b))
	case no(o.Irregular):
		t.profit = t.regular(o, b)
	default:
		t.profit = line.Sum("business-profit", missing("irregular"))
	}
	t.profit = entry("Box C", t.profit, b.Form433AOIC6)
	t.earned = append(t.earned, t.profit)
}

// regular is a month's profit as the business goes now.
func (t *trade) regular(o Business, b *law.Book) line.Line {
	income, costs := o.Income.lines(b), o.Expenses.lines(b)
	in := line.Sum("business-income", income...).At("17", b.Form433AOIC6)
	out := line.Sum("business-costs", costs...).At("29", b.Form433AOIC6)
	t.earned = append(append(append(income, in), costs...), out)
	return line.NotBelowZero("business-profit", line.Minus("business-less-costs", in, out).Under(b.BusinessIncome))
}

// average is the profit of the last three years, a month.
func (o Business) average(b *law.Book) line.Line {
	years := line.Sum("business-three-years",
		given("business-net-1", o.Net[0]), given("business-net-2", o.Net[1]), given("business-net-3", o.Net[2]))
	return line.DividedBy("business-average", years, b.MonthsInThreeYears, places).Under(b.FutureIncome)
}

// lines is lines 12 to 16.
func (i BusinessIncome) lines(b *law.Book) []line.Line {
	return []line.Line{
		entry("12", given("receipts", i.Receipts), b.Form433AOIC6),
		entry("13", i.Rent.Line("business-rent", "business-rent"), b.Form433AOIC6),
		entry("14", i.Interest.Line("business-interest", "business-interest"), b.Form433AOIC6),
		entry("15", i.Dividends.Line("business-dividends", "business-dividends"), b.Form433AOIC6),
		entry("16", i.Other.Line("business-other", "business-other"), b.Form433AOIC6),
	}
}

// lines is lines 18 to 28.
func (e BusinessExpenses) lines(b *law.Book) []line.Line {
	return []line.Line{
		entry("18", e.Materials.Line("expense-materials", "expense-materials"), b.Form433AOIC6),
		entry("19", e.Inventory.Line("expense-inventory", "expense-inventory"), b.Form433AOIC6),
		entry("20", e.Wages.Line("expense-wages", "expense-wages"), b.Form433AOIC6),
		entry("21", e.Rent.Line("expense-rent", "expense-rent"), b.Form433AOIC6),
		entry("22", e.Supplies.Line("expense-supplies", "expense-supplies"), b.Form433AOIC6),
		entry("23", e.Utilities.Line("expense-utilities", "expense-utilities"), b.Form433AOIC6),
		entry("24", e.Vehicle.Line("expense-vehicle", "expense-vehicle"), b.Form433AOIC6),
		entry("25", e.Insurance.Line("expense-insurance", "expense-insurance"), b.Form433AOIC6),
		entry("26", e.Taxes.Line("expense-taxes", "expense-taxes"), b.Form433AOIC6),
		entry("27", e.Secured.Line("expense-secured", "expense-secured"), b.Form433AOIC6),
		entry("28", e.Other.Line("expense-other", "expense-other"), b.Form433AOIC6),
	}
}

// line is a sum of a business's lines: zero without a business, and unknown
// until it is said whether there is one.
func (o Business) line(id string, in ...line.Line) line.Line {
	switch {
	case no(o.Has):
		return line.Sum(id)
	case yes(o.Has):
		return line.Sum(id, in...)
	}
	return line.Sum(id, missing("has-business"))
}

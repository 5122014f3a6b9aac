package account

import (
	"slices"

	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Debts is what is owed on a day, year by year. What it comes to in all has no
// year whose time is over.
type Debts struct {
	On        date.Day
	Years     []YearDebt
	Tax       line.Line // "debt-tax": the same of all years
	Balance   line.Line // "debt-balance"
	Range     line.Range
	Saving    line.Line // "debt-saving": what relief could take off at most
	RatesHeld line.Finding
}

// A YearDebt is what one tax year's debt is made of on a day: what is not paid.
type YearDebt struct {
	N           int
	Answered    bool       // what it is made of was told, if only in part
	Expired     bool       // the time to collect it is over
	Due         line.Line  // "year-due"
	ReturnDue   line.Line  // "year-return-due": with an extension
	Tax         line.Line  // "year-tax-left"
	LateFiling  line.Line  // "year-late-filing"
	LatePayment line.Line  // "year-late-payment-left"
	Other       line.Line  // "year-other": other penalties; of a letter, all but tax
	Interest    line.Line  // "year-interest"
	Balance     line.Line  // "year-balance": all of it
	Range       line.Range // of it, if something is not known
	live        line.Line  // of it, what may still be collected
	Saving      Saving
	Clocks      []csed.Clock
	Findings    []line.Finding
}

// Saving is what would come off if penalties were: with the interest on them,
// whether they are paid or not.
type Saving struct {
	LateFiling  line.Line // "saving-late-filing"
	LatePayment line.Line // "saving-late-payment"
	Both        line.Line // "saving-both"
}

// Owed is what is owed on a day, if nothing is paid until then.
func Owed(c facts.Case, b *law.Book, on date.Day) Debts {
	d := Debts{On: on}
	r := RatesOf(b)
	var tax, all, least, most, saved []line.Line
	for i := range c.Debt.Years {
		y := yearDebt(c, i+1, on, b, r)
		if d.Years = append(d.Years, y); y.Expired {
			continue
		}
		tax, all, saved = append(tax, y.Tax), append(all, y.Balance), append(saved, y.Saving.Both)
		least, most = append(least, y.Range.Least), append(most, y.Range.Most)
	}
	if len(d.Years) == 0 {
		all = []line.Line{facts.Missing("tax-years")}
		tax, least, most, saved = all, all, all, all
	}
	d.Tax, d.Balance, d.Saving = line.Sum("debt-tax", tax...), line.Sum("debt-balance", all...), line.Sum("debt-saving", saved...)
	d.Range = line.Range{Least: line.Sum("debt-balance-least", least...), Most: line.Sum("debt-balance-most", most...)}
	d.RatesHeld = r.Held(on, b)
	return d
}

// Total is all that is owed: as it was said or, if it was left for the years to
// tell, their sum. A year is owed what it comes to on the day and, if that is not
// known, what a letter says.
func Total(c facts.Case, d Debts, b *law.Book) line.Line {
	if len(d.Years) == 0 || !c.Debt.Total.Answered() && !slices.ContainsFunc(c.Debt.Years, facts.TaxYear.Told) {
		return facts.Given("debt-total", c.Debt.Total)
	}
	var years []line.Line
	for i, y := range d.Years {
		owed := y.live
		if !owed.Known {
			owed = facts.Given("year-owed", c.Debt.Years[i].History.Owed).Of(y.N)
		}
		years = append(years, owed)
	}
	if all := csed.UnexpiredTotal(c, years, b); all.Known || c.Debt.Total.Unsure {
		return all
	}
	return facts.Given("debt-total", c.Debt.Total)
}

// StatedTotal is all that is owed as it was said, if only letter by letter.
func StatedTotal(c facts.Case, b *law.Book) line.Line {
	if len(c.Debt.Years) == 0 || !c.Debt.Total.Answered() {
		return facts.Given("debt-total", c.Debt.Total)
	}
	var years []line.Line
	for i, y := range c.Debt.Years {
		years = append(years, facts.Given("year-owed", y.History.Owed).Of(i+1))
	}
	return csed.UnexpiredTotal(c, years, b)
}

// historyOf is the history of the nth year. The only year of a case is owed all
// that is owed, if nothing else is known of it.
func historyOf(c facts.Case, n int, way facts.Reading, b *law.Book) *history {
	y := c.Debt.Years[n-1]
	h := &y.History
	if len(c.Debt.Years) == 1 && !h.Shown.Given && !h.Owed.Given && c.Debt.Total.Given {
		h.Owed, h.OwedOn = c.Debt.Total, facts.Say(b.On)
	}
	return readHistory(y, way, n, b.On, b)
}

// findings is what a reader should know of the year's account.
func (f *history) findings(y facts.TaxYear, n int, a *account, b *law.Book) []line.Finding {
	h := y.History
	late := false
	for _, l := range f.bills[min(1, len(f.bills)):] {
		from := max(f.filed, f.due).AddMonths(b.Account.NoticeMonths.Int())
		late = late || f.onTime && l.assessed != 0 && l.assessed > from
	}
	var held []line.Finding
	for _, x := range []struct {
		id   string
		is   bool
		cite line.Cite
	}{
		{"year-not-filed", h.Filed.Value == facts.FiledNever, b.Account.ReturnDue},
		{"year-substitute", h.Filed.Value == facts.FiledSubstitute, b.Account.ReturnDue},
		{"agreement-and-levy", f.onTime && f.planFrom != 0 && f.levy != 0, b.Account.LateTogether},
		{"interest-may-stop", late, b.Account.InterestNotice},
		{"kwong", a.kwong, b.Account.Kwong},
	} {
		if x.is {
			held = append(held, line.Said(x.id, line.Yes).Of(n).Under(x.cite))
		}
	}
	return append(held, f.differs(h, n, b)...)
}

// differs is how far what the IRS says is owed is from what the account comes
// to on the same day.
func (f *history) differs(h facts.History, n int, b *law.Book) []line.Finding {
	if !h.Owed.Given || !h.OwedOn.Given || f.owed > 0 || len(f.needs) > 0 {
		return nil
	}
	ours := f.run(h.OwedOn.Value, b, RatesOf(b), options{}).balance().Line("year-balance", b.Account.Compounding).Of(n)
	theirs := facts.Given("year-owed", h.Owed).Of(n)
	if ours.Amount.Equal(theirs.Amount) {
		return nil
	}
	apart := line.Minus("balance-apart", theirs, ours).Of(n)
	return []line.Finding{line.Said("balance-differs", line.Yes).With(ours, theirs, apart).Of(n)}
}

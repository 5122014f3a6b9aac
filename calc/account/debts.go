package account

import (
	"slices"

	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Debts is what is owed on a day, in dollars, year by year. The totals exclude
// years that have expired by then: IRC 6502.
type Debts struct {
	On        date.Day
	Years     []YearDebt   // in the order of the case
	Tax       line.Line    // "debt-tax"
	Balance   line.Line    // "debt-balance"
	Range     line.Range   // of the balance, if something is unknown
	Saving    line.Line    // "debt-saving": the most that abatement could take off
	RatesHeld line.Finding // "rates-held": it rests on a rate of interest that is not published yet
}

// A YearDebt is what one tax year's debt consists of on a day: the unpaid parts of
// all its assessments, in dollars. A part is known where resolving unknowns for
// and against the taxpayer agree on it.
type YearDebt struct {
	N           int        // which year of the case, from 1
	Kind        string     // facts.KindTrustFund or KindCivil; empty of income tax
	Answered    bool       // what the debt consists of was answered, if only in part
	Expired     bool       // the last day to collect any of it has passed: IRC 6502
	Due         line.Line  // "year-due": the day on which payment was due, IRC 6151
	ReturnDue   line.Line  // "year-return-due": that of the return, with an extension
	Tax         line.Line  // "year-tax-left"
	LateFiling  line.Line  // "year-late-filing": IRC 6651(a)(1)
	LatePayment line.Line  // "year-late-payment-left": IRC 6651(a)(2) and (3)
	Other       line.Line  // "year-other": other penalties, or of a civil penalty "year-civil"; if the year is known from a letter alone, all but tax
	Interest    line.Line  // "year-interest": IRC 6601
	Balance     line.Line  // "year-balance": all of it
	Range       line.Range // of the balance, if something is unknown
	Saving      Saving
	Clocks      []csed.Clock   // one for each assessment
	Findings    []line.Finding // what a reader should know about the account

	collectible line.Line // the part of the balance that has not expired
}

// ChargedLate is the penalties of a year for late filing and late payment: as the IRS says it
// charged them or, where it is not said, what of them is unpaid.
func (d *YearDebt) ChargedLate(y *facts.TaxYear) (filing, payment line.Line) {
	filing, payment = d.LateFiling, d.LatePayment
	if charged := y.History.Charged.LateFiling; charged.Given {
		filing = facts.Given("year-charged-filing", charged).Of(d.N)
	}
	if charged := y.History.Charged.LatePayment; charged.Given {
		payment = facts.Given("year-charged-payment", charged).Of(d.N)
	}
	return filing, payment
}

// LastToCollect is the latest of the last days to collect the year, each as the IRS states it or,
// where that is not known, as it is counted; unknown if one is.
func (d *YearDebt) LastToCollect() line.Line {
	var latest line.Line
	for i := range d.Clocks {
		day := d.Clocks[i].IRSExpires
		if !day.Known {
			day = d.Clocks[i].Expires
		}
		if !day.Known {
			return line.Line{}
		}
		if !latest.Known || day.Day() > latest.Day() {
			latest = day
		}
	}
	return latest
}

// Saving is what abating penalties would take off a year's debt, in dollars, with
// the interest on them, whether they are paid or not: IRC 6404, IRM 20.1.1.3. It
// is unknown if the year is known from a letter alone, which does not say what
// penalties are in it.
type Saving struct {
	LateFiling  line.Line // "saving-late-filing"
	LatePayment line.Line // "saving-late-payment"
	Both        line.Line // "saving-both"
}

// Owed is what the case owes on a day, if nothing is paid until then. A year that
// lacks an answer is unknown and names it (line.Line.Missing), and so are the
// totals; so they are if the case has no years. With a nil or empty book every
// amount is unknown.
func Owed(c facts.Case, b *law.Book, on date.Day) Debts {
	b = b.OrEmpty()
	d := Debts{On: on}
	r := RatesOf(b)
	var tax, balance, least, most, saving []line.Line
	for i := range c.Debt.Years {
		y := yearDebt(c, i+1, on, b, r)
		if d.Years = append(d.Years, y); y.Expired {
			continue
		}
		tax, balance, saving = append(tax, y.Tax), append(balance, y.Balance), append(saving, y.Saving.Both)
		least, most = append(least, y.Range.Least), append(most, y.Range.Most)
	}
	if len(d.Years) == 0 {
		balance = []line.Line{facts.Missing("tax-years")}
		tax, least, most, saving = balance, balance, balance, balance
	}
	d.Tax, d.Balance, d.Saving = line.Sum("debt-tax", tax...), line.Sum("debt-balance", balance...), line.Sum("debt-saving", saving...)
	d.Range = line.Range{Least: line.Sum("debt-balance-least", least...), Most: line.Sum("debt-balance-most", most...)}
	d.RatesHeld = r.Held(on, b)
	return d
}

// Total is the case's whole debt in dollars, where d is what Owed returns for the
// case: the total answered or, if that was left to the years, their sum without
// expired ones (IRC 6502). A year counts its balance or, if that is unknown, what a
// letter states; where one does so, the others whose account is known besides what a letter
// states count that too, so that the IRS's figure of one year is not added to ours of another,
// which may be far apart. The total is unknown if it was not answered and a year is unknown.
// If d has more or fewer years than the case, it is the total answered.
func Total(c facts.Case, d Debts, b *law.Book) line.Line {
	b = b.OrEmpty()
	answered := facts.Given("debt-total", c.Debt.Total)
	if len(d.Years) == 0 || len(d.Years) != len(c.Debt.Years) ||
		!c.Debt.Total.Answered() && !slices.ContainsFunc(c.Debt.Years, facts.TaxYear.HasHistory) {
		return answered
	}
	stated := func(i int) line.Line {
		return facts.Given("year-owed", c.Debt.Years[i].History.Owed).Of(i + 1)
	}
	byIRS := false
	for i, y := range d.Years {
		byIRS = byIRS || !c.Debt.Total.Given && !y.Expired && !y.collectible.Known && stated(i).Known
	}
	var years []line.Line
	for i, y := range d.Years {
		owed := y.collectible
		s := stated(i)
		_, counted := line.Within(owed, s.Key()) // ours begins with it
		if !owed.Known || byIRS && s.Known && owed.ID == "year-balance" && !counted {
			owed = s
		}
		years = append(years, owed)
	}
	if total := csed.UnexpiredTotal(c, years, b); total.Known || c.Debt.Total.Unsure {
		return total
	}
	return answered
}

// StatedTotal is the whole debt as answered, in dollars: the total or, if that was
// left to the years, the sum of what letters state, without expired years. It is
// unknown if an answer is missing.
func StatedTotal(c facts.Case, b *law.Book) line.Line {
	b = b.OrEmpty()
	if len(c.Debt.Years) == 0 || !c.Debt.Total.Answered() {
		return facts.Given("debt-total", c.Debt.Total)
	}
	var years []line.Line
	for i, y := range c.Debt.Years {
		years = append(years, facts.Given("year-owed", y.History.Owed).Of(i+1))
	}
	return csed.UnexpiredTotal(c, years, b)
}

package account

import (
	"slices"

	"github.com/shopspring/decimal"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A Row of a ledger is one thing that was added to a year's debt or taken from
// it, with what it was reckoned on and the rate it rests on.
type Row struct {
	Kind     string // RowTax, …
	Bill     int    // the return's is 1, tax added later 2 and on; 0 of what concerns all
	From     date.Day
	To       date.Day  // interest counts From out and To in; penalties too
	Rate     line.Line // the figure of the law; without a name if there is none
	Base     line.Line // what it is reckoned on; without a name if there is nothing
	Factor   line.Line // interest on one dollar for those days
	Amount   line.Line // below zero if it was taken
	Balance  line.Line // all that is owed after it
	RateHeld bool      // reckoned with a rate that is not published yet
}

// The kinds of rows.
const (
	RowTax         = "tax"
	RowCredits     = "credits"
	RowLetter      = "letter" // what a letter says is owed besides tax
	RowPayment     = "payment"
	RowInterest    = "interest"
	RowLateFiling  = "late-filing"
	RowLatePayment = "late-payment"
	RowOther       = "other-penalties"
)

// A posting is a row before it is written out.
type posting struct {
	kind     string
	bill     int
	from, to date.Day
	rate     *line.Line
	base     cents.Sum
	factor   cents.Share
	amount   cents.Sum
}

// note keeps a posting, and what it says of the days that courts dispute.
func (a *account) note(e posting) {
	if e.amount == 0 {
		return
	}
	switch e.kind {
	case RowInterest, RowLateFiling, RowLatePayment, RowOther:
		a.added += e.amount
	}
	if e.rate != nil && e.from < a.rates.kwongTo && e.to > a.rates.kwongFrom {
		a.kwong = true
	}
	if a.keep {
		a.rows = append(a.rows, e)
	}
}

// row is the posting written out, the nth, with all that is owed after it.
func (e posting) row(n int, balance cents.Sum, a *account) Row {
	r := Row{Kind: e.kind, Bill: e.bill, From: e.from, To: e.to, RateHeld: e.kind == RowInterest && e.to > a.rates.through}
	var in []line.Line
	if e.base > 0 {
		r.Base = e.base.Line("ledger-base", line.Cite{}).Of(n)
		in = append(in, r.Base)
	}
	if e.rate != nil {
		r.Rate = *e.rate
		in = append(in, r.Rate)
	}
	cite := r.Rate.Cite
	if e.factor > 0 {
		r.Factor = line.Worked("ledger-factor", decimal.New(int64(e.factor), -9), line.Factor, a.b.Account.InterestFactors, r.Rate).Of(n)
		cite = a.b.Account.Compounding
	}
	r.Amount = e.amount.Line("ledger-"+e.kind, cite, in...).Of(n)
	r.Balance = balance.Line("ledger-balance", line.Cite{}).Of(n)
	return r
}

// Ledger is what was added to the nth year's debt and taken from it up to a day,
// row by row; with what is not known taken against the taxpayer. It is empty as
// long as the year's debt cannot be told.
func Ledger(c facts.Case, b *law.Book, n int, on date.Day) []Row {
	f := historyOf(c, n, facts.AgainstTaxpayer, b)
	if len(f.needs) > 0 {
		return nil
	}
	a := f.run(on, b, RatesOf(b), options{keep: true})
	rows := make([]Row, len(a.rows))
	var balance cents.Sum
	for i, e := range a.rows {
		balance += e.amount
		rows[i] = e.row(i+1, balance, a)
	}
	return rows
}

// A Point is what is owed on a day.
type Point struct {
	On       date.Day
	Balance  line.Line // "balance-then"
	RateHeld bool      // reckoned with a rate that is not published yet
}

// Course is the balance of the nth year on days after one another, if nothing
// more is paid; with what is not known taken against the taxpayer. Days after
// the clock has run out are for the page to leave off.
func Course(c facts.Case, b *law.Book, n int, on ...date.Day) []Point {
	f := historyOf(c, n, facts.AgainstTaxpayer, b)
	if len(f.needs) > 0 || len(on) == 0 {
		return nil
	}
	r := RatesOf(b)
	a := f.run(slices.Max(on)+1, b, r, options{marks: on})
	var points []Point
	for _, m := range a.marked {
		points = append(points, Point{m.on, m.balance.Line("balance-then", b.Account.Compounding).Of(n), m.on > r.through})
	}
	return points
}

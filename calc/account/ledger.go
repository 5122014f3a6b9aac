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

// A Row of a ledger is one posting to a year's account: what was charged or
// credited, on what base and at what rate.
type Row struct {
	Kind     string // RowTax, …
	Bill     int    // which assessment: 1 is the return's; 0 for all of them
	From     date.Day
	To       date.Day  // of interest, late payment and relief: from the day after From up to this one
	Rate     line.Line // the figure of the law; without an ID if there is none
	Base     line.Line // "ledger-base": dollars that the rate applies to; without an ID if there are none
	Factor   line.Line // "ledger-factor": interest on one dollar for those days; without an ID if there is none
	Amount   line.Line // "ledger-" and the kind: dollars, below zero for a credit
	Balance  line.Line // "ledger-balance": dollars owed after it
	RateHeld bool      // interest at a rate that is not published yet
}

// The kinds of rows.
const (
	RowTax         = "tax"
	RowCredits     = "credits" // paid by the due day
	RowPenalty     = "penalty" // a civil penalty, as assessed
	RowLetter      = "letter"  // what a letter states besides tax
	RowPayment     = "payment"
	RowInterest    = "interest"        // IRC 6601
	RowLateFiling  = "late-filing"     // IRC 6651(a)(1)
	RowLatePayment = "late-payment"    // IRC 6651(a)(2) and (3), a month
	RowRelief      = "relief"          // a month of late payment that is not charged, or not in full
	RowOther       = "other-penalties" // as the IRS says it charged them
)

// A posting is one entry of an account.
type posting struct {
	kind     string
	bill     int
	from, to date.Day
	rate     *line.Line
	base     cents.Sum
	factor   cents.Share
	amount   cents.Sum
}

// post adds a posting to the account, unless its amount is zero and it is no relief.
func (a *account) post(p posting) {
	if p.amount == 0 && p.kind != RowRelief {
		return
	}
	switch p.kind {
	case RowInterest, RowLateFiling, RowLatePayment, RowOther:
		a.accruals += p.amount
	}
	if p.rate != nil && p.from < a.rates.kwongTo && p.to > a.rates.kwongFrom {
		a.kwong = true
	}
	if a.ledger {
		a.postings = append(a.postings, p)
	}
}

// row is the nth posting as a row, with the balance after it.
func (a *account) row(p posting, n int, balance cents.Sum) Row {
	r := Row{Kind: p.kind, Bill: p.bill, From: p.from, To: p.to, RateHeld: p.kind == RowInterest && p.to > a.rates.through}
	var in []line.Line
	if p.base > 0 {
		r.Base = p.base.Line("ledger-base", line.Cite{}).Of(n)
		in = append(in, r.Base)
	}
	if p.rate != nil {
		r.Rate = *p.rate
		in = append(in, r.Rate)
	}
	cite := r.Rate.Cite
	if p.factor > 0 {
		r.Factor = line.Worked("ledger-factor", decimal.New(int64(p.factor), -9), line.Factor, a.book.Account.Cites.InterestFactors, r.Rate).Of(n)
		cite = a.book.Account.Cites.Compounding
	}
	r.Amount = p.amount.Line("ledger-"+p.kind, cite, in...).Of(n)
	r.Balance = balance.Line("ledger-balance", line.Cite{}).Of(n)
	return r
}

// Ledger is every posting to the account of the case's nth year, from 1, up to a
// day and in order, resolving unknowns against the taxpayer. The N of a row's
// lines counts rows from 1. It is empty if there is no such year, if an answer or
// a figure of the law is missing (see YearDebt.Balance), and if the book is nil or
// has no rates.
func Ledger(c facts.Case, b *law.Book, n int, on date.Day) []Row {
	h, r := historyAgainst(c, b, n)
	if h == nil {
		return nil
	}
	a := h.accountTo(on, b, r, options{ledger: true})
	if len(a.gaps) > 0 {
		return nil
	}
	rows := make([]Row, len(a.postings))
	var balance cents.Sum
	for i, p := range a.postings {
		balance += p.amount
		rows[i] = a.row(p, i+1, balance)
	}
	return rows
}

// historyAgainst is the nth year's history, resolving unknowns against the
// taxpayer, and the rates of the book. It is nil if no account can be computed.
func historyAgainst(c facts.Case, b *law.Book, n int) (*history, *Rates) {
	if b == nil || n < 1 || n > len(c.Debt.Years) {
		return nil, nil
	}
	h, r := historyOf(c, n, facts.AgainstTaxpayer, b), RatesOf(b)
	if _, known := r.firstDay(); !known || len(h.missing) > 0 {
		return nil, nil
	}
	return h, r
}

// A Point is a year's balance on a day.
type Point struct {
	On       date.Day
	Balance  line.Line // "balance-then": dollars
	RateHeld bool      // it rests on a rate of interest that is not published yet
}

// Course is the balance of the case's nth year, from 1, on each of the days, in
// order and without repetition, if nothing more is paid. It resolves unknowns
// against the taxpayer, and does not stop at the last day to collect. A day before
// the account begins, or after 10999-12-30, has no point; nor has any, if all of
// them are days on which payment is still in time. It is empty where Ledger is.
func Course(c facts.Case, b *law.Book, n int, on ...date.Day) []Point {
	on = slices.DeleteFunc(slices.Clone(on), func(d date.Day) bool { return d >= lastDay })
	h, r := historyAgainst(c, b, n)
	if h == nil || len(on) == 0 {
		return nil
	}
	a := h.accountTo(slices.Max(on)+1, b, r, options{balancesOn: on})
	if len(a.gaps) > 0 {
		return nil
	}
	var points []Point
	for _, at := range a.dayBalances {
		points = append(points, Point{at.on, at.balance.Line("balance-then", b.Account.Cites.Compounding).Of(n), at.on > r.through})
	}
	return points
}

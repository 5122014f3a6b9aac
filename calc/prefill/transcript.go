package prefill

import (
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/transcript"
)

// Answers is what an account transcript says of a tax year, as answers,
// and of what may have stopped its clock. What it does not say, or says in a
// way that can be read as two things, is not answered. An event without a kind
// is a bankruptcy or another legal action: the print does not tell which.
func Answers(a *transcript.Account, b *law.Book) (facts.TaxYear, []facts.Event) {
	y := facts.TaxYear{Year: facts.Say(a.Year)}
	h := &y.History
	due := account.LastInTime(y, b)
	y.Assessed = fillTax(h, a)
	fillMoney(h, a, due)
	fillFiling(h, a)
	fillOwed(h, a)
	fillNotices(h, a, y.Assessed)
	fillCharged(&h.Charged, a, h.Owed.Given)
	y.Expires = expirationOf(a)
	return y, eventsOf(a)
}

// A Use is what can be done with a pasted account.
type Use string

// The uses.
const (
	UseYear      Use = "year"       // it is a tax year's debt
	UseNoDebt    Use = "no-debt"    // nothing is owed for it
	UseNoReturn  Use = "no-return"  // no return is on file, and nothing is assessed
	UseNoData    Use = "no-data"    // the IRS had nothing to print
	UseOtherForm Use = "other-form" // it is not about income tax of a person
	UseNoForm    Use = "no-form"    // which form or which year was not read
)

// UseOf is what can be done with an account.
func UseOf(a *transcript.Account) Use {
	switch {
	case a.Form != "" && !strings.HasPrefix(a.Form, "1040"):
		return UseOtherForm
	case a.NoData:
		return UseNoData
	case a.Form == "" || a.Year == 0:
		return UseNoForm
	case len(filed(a)) == 0 && a.NoReturn:
		return UseNoReturn
	case a.Balance.Valid && !a.Balance.Decimal.IsPositive():
		return UseNoDebt
	}
	return UseYear
}

// entries is the account's entries that say one of the facts, in the order of
// their days.
func entries(a *transcript.Account, facts ...transcript.Fact) []*transcript.Row {
	var all []*transcript.Row
	for i := range a.Rows {
		r := &a.Rows[i]
		for _, f := range facts {
			if r.Fact == f {
				all = append(all, r)
			}
		}
	}
	return byDay(all)
}

// byDay is the entries in the order of their days, which is nearly that of the
// print.
func byDay(rows []*transcript.Row) []*transcript.Row {
	for i, r := range rows {
		for ; i > 0 && rows[i-1].On > r.On; i-- {
			rows[i] = rows[i-1]
		}
		rows[i] = r
	}
	return rows
}

// filed is the entries of the return, or of the IRS's substitute for one.
func filed(a *transcript.Account) []*transcript.Row {
	return entries(a, transcript.ReturnFiled, transcript.SubstituteReturn)
}

// fillTax is the tax of the return and what was added later. It gives the day
// the first was assessed. A substitute of no tax is only the place that the
// IRS makes for one: its tax is the first that follows.
func fillTax(h *facts.History, a *transcript.Account) (assessed facts.Date) {
	first, later := filed(a), addedTax(a)
	if len(first) == 0 {
		return assessed
	}
	at := remainders(first[:1])[0]
	if at.row.Fact == transcript.SubstituteReturn && at.left.IsZero() && len(later) > 0 {
		at, later = later[0], later[1:]
	}
	rest := decimal.Zero
	for _, off := range entries(a, transcript.TaxReduced) {
		rest = rest.Add(takeOff(later, off, true))
	}
	h.Shown = amountOf(at.left.Sub(rest))
	for _, l := range later {
		if l.left.IsPositive() {
			h.Later = append(h.Later, facts.Assessment{On: facts.Say(l.row.On), Tax: amountOf(l.left), Demand: demand(a, l.row.On)})
		}
	}
	return facts.Say(at.row.On)
}

// addedTax is the entries that added tax.
func addedTax(a *transcript.Account) []*remainder {
	var added []*remainder
	for _, s := range remainders(entries(a, transcript.TaxAdded, transcript.TaxAddedByExam)) {
		if s.left.IsPositive() {
			added = append(added, s)
		}
	}
	return added
}

// A remainder is what is left of an entry's amount, above zero, after other
// entries took from it.
type remainder struct {
	row  *transcript.Row
	left decimal.Decimal
}

// remainders is the entries with all of their amounts left.
func remainders(rows []*transcript.Row) []*remainder {
	var all []*remainder
	for _, r := range rows {
		all = append(all, &remainder{r, r.Amount.Decimal.Abs()})
	}
	return all
}

// takeOff takes an entry off others, the last first, and gives what could not be
// taken: first off one before it of just that amount, then off any before it, and
// then off those after it. If it must be the same, only entries count whose codes
// belong together, and so begin with the same two digits.
func takeOff(from []*remainder, off *transcript.Row, same bool) decimal.Decimal {
	amount := off.Amount.Decimal.Abs()
	for pass := range 3 {
		for i := len(from) - 1; i >= 0 && amount.IsPositive(); i-- {
			s := from[i]
			early := s.row.On <= off.On
			fits := pass == 2 || early && (pass == 1 || s.left.Equal(amount))
			if fits && (!same || s.row.Code[:2] == off.Code[:2]) {
				part := decimal.Min(amount, s.left)
				s.left, amount = s.left.Sub(part), amount.Sub(part)
			}
		}
	}
	return amount
}

// amountOf is an amount as an answer: none if no question would take it.
func amountOf(d decimal.Decimal) facts.Amount {
	if d.IsNegative() || d.GreaterThan(facts.MostAmount) || d.Exponent() < -2 {
		return facts.Amount{}
	}
	return facts.Say(d)
}

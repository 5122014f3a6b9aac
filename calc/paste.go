package calc

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"offercheck/calc/law"
	"offercheck/calc/transcript"
)

// FromTranscript is what an account transcript says of a tax year, as answers,
// and of what may have stopped its clock. What it does not say, or says in a
// way that can be read as two things, is not answered. An event without a kind
// is a bankruptcy or another legal action: the print does not tell which.
func FromTranscript(a transcript.Account, b *law.Book) (TaxYear, []Event) {
	y := TaxYear{Year: Say(a.Year)}
	h := &y.History
	due := dueOf(y, b)
	y.Assessed = pasteTax(h, a)
	pasteMoney(h, a, due)
	pasteFiling(h, a)
	pasteOwed(h, a)
	pasteNotices(h, a, y.Assessed)
	pasteCharged(&h.Charged, a, h.Owed.Given)
	y.Expires = pasteExpires(a)
	return y, pasteEvents(a)
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
func UseOf(a transcript.Account) Use {
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

// dueOf is the last day on which the year's payment was in time.
func dueOf(y TaxYear, b *law.Book) law.Day {
	f := &facts{}
	f.dates(y, 1, b)
	return f.last.date()
}

// filed is the entries of the return, or of the IRS's substitute for one.
func filed(a transcript.Account) []transcript.Row {
	return a.Of(transcript.ReturnFiled, transcript.SubstituteReturn)
}

// pasteTax is the tax of the return and what was added later. It gives the day
// the first was assessed. A substitute of no tax is only the place that the
// IRS makes for one: its tax is the first that follows.
func pasteTax(h *History, a transcript.Account) (assessed Date) {
	first, later := filed(a), addedTax(a)
	if len(first) == 0 {
		return assessed
	}
	at := first[0]
	if at.Fact == transcript.SubstituteReturn && at.Amount.Decimal.IsZero() && len(later) > 0 {
		at, later = later[0], later[1:]
	}
	h.Shown = pasted(at.Amount.Decimal.Sub(reduce(later, a)))
	for _, r := range later {
		if l := (Assessment{On: Say(r.On), Tax: pasted(r.Amount.Decimal), Demand: demand(a, r.On)}); r.Amount.Decimal.IsPositive() {
			h.Later = append(h.Later, l)
		}
	}
	return Say(at.On)
}

// addedTax is the entries that added tax, in the order of their days.
func addedTax(a transcript.Account) []transcript.Row {
	added := a.Of(transcript.TaxAdded, transcript.TaxAddedByExam)
	added = slices.DeleteFunc(added, func(r transcript.Row) bool { return !r.Amount.Decimal.IsPositive() })
	return byDay(added)
}

// reduce takes what was abated off the added tax of the same sort, the last
// first. It gives what is left, which is off the return's.
func reduce(added []transcript.Row, a transcript.Account) decimal.Decimal {
	rest := decimal.Zero
	for _, off := range a.Of(transcript.TaxReduced) {
		rest = rest.Add(takeOff(added, off.Amount.Decimal.Neg(), off, true))
	}
	return rest
}

// takeOff takes an amount off the entries of before it, the last first, and
// gives what could not be. An entry of just that amount goes before any other.
// Codes that belong together begin with the same two digits.
func takeOff(from []transcript.Row, amount decimal.Decimal, off transcript.Row, same bool) decimal.Decimal {
	for _, fits := range [...]func(r transcript.Row) bool{
		func(r transcript.Row) bool { return r.On <= off.On && r.Amount.Decimal.Equal(amount) },
		func(r transcript.Row) bool { return r.On <= off.On },
		func(transcript.Row) bool { return true },
	} {
		for i := len(from) - 1; i >= 0 && amount.IsPositive(); i-- {
			if r := &from[i]; fits(*r) && (!same || r.Code[:2] == off.Code[:2]) {
				part := decimal.Min(amount, r.Amount.Decimal)
				r.Amount.Decimal, amount = r.Amount.Decimal.Sub(part), amount.Sub(part)
			}
		}
	}
	return amount
}

// byDay is the entries in the order of their days.
func byDay(rows []transcript.Row) []transcript.Row {
	slices.SortStableFunc(rows, func(r, s transcript.Row) int { return strings.Compare(string(r.On), string(s.On)) })
	return rows
}

// pasted is an amount as an answer: none if no question would take it.
func pasted(d decimal.Decimal) Amount {
	if d.IsNegative() || d.GreaterThan(most) || d.Exponent() < -2 {
		return Amount{}
	}
	return Say(d)
}

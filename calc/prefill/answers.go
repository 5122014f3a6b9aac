package prefill

import (
	"strings"

	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/transcript"
)

// Answers is an account transcript as the answers about a tax year, or about a civil
// penalty, and the events that may have suspended its collection statute, in the order of their
// first days. The book gives the day on which the year's payment was due. What the
// transcript does not say, or says in a way that can be read as two things, is not
// answered. With a nil or zero book that day is unknown. An event without a kind is a
// bankruptcy or another legal action: the transcript does not say which.
//
// The account should be one that is UseYear or UseCivil. Of any other the answers are few.
func Answers(a transcript.Account, b *law.Book) (facts.TaxYear, []facts.Event) {
	if a.Form == transcript.FormCivilPenalty {
		return civilAnswers(&a)
	}
	y := facts.TaxYear{Year: facts.Say(a.Year)}
	h := &y.History
	due := account.LastInTime(y, b)
	y.Assessed = fillTax(h, &a)
	fillMoney(h, &a, due)
	fillFiling(h, &a)
	fillOwed(h, &a)
	fillNotices(h, &a, y.Assessed)
	fillCharged(&h.Charged, &a, h.Owed.Given)
	y.Expires = expirationOf(&a)
	return y, eventsOf(&a)
}

// A Use is what can be done with a pasted account.
type Use string

// The uses.
const (
	UseYear      Use = "year"       // it is a year of debt, for Answers
	UseNoDebt    Use = "no-debt"    // the balance is zero or a credit
	UseNoReturn  Use = "no-return"  // no return is on file, and no tax is assessed
	UseNoData    Use = "no-data"    // the IRS found no data for the period
	UseCivil     Use = "civil"      // it is of civil penalties: one debt of its own, for Answers
	UseColumns   Use = "columns"    // its columns were copied one after the other, so that its rows are not read
	UseOtherForm Use = "other-form" // it is not of Form 1040, the income tax of a person
	UseNoForm    Use = "no-form"    // the form or the tax year was not read
)

// UseOf is what can be done with an account: UseNoForm if nothing of it was read.
func UseOf(a transcript.Account) Use {
	switch {
	case a.Columns:
		return UseColumns
	case a.Form == transcript.FormCivilPenalty && (!a.Balance.Valid || a.Balance.Decimal.IsPositive()) && !a.NoData:
		return UseCivil
	case a.Form != "" && !strings.HasPrefix(a.Form, "1040"):
		return UseOtherForm
	case a.NoData:
		return UseNoData
	case a.Form == "" || a.Year == 0:
		return UseNoForm
	case len(filed(&a)) == 0 && a.NoReturn:
		return UseNoReturn
	case a.Balance.Valid && !a.Balance.Decimal.IsPositive():
		return UseNoDebt
	}
	return UseYear
}

package interview

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// material is the part of what the years come to by which a total must be away from it to be
// told: a few weeks of interest are less, and so is rounding. No rule of the IRS sets it.
var material = decimal.New(5, -2)

// totalApart is a notice that the total which was entered is not what the years come to, with
// both; nothing if they are about the same, or nothing is known of an amount of a year. Somebody
// who enters the tax alone sees it where it is typed.
func totalApart(v shell.Visit, said facts.Amount) []app.UI {
	r, err := v.Report()
	if err != nil || !said.Given || len(v.Case.Debt.Years) == 0 || slices.ContainsFunc(v.Case.Debt.Years, withoutAmount) {
		return nil
	}
	w, span := v.Words, r.Debts.Range
	if b := r.Debts.Balance; b.Known {
		span = line.Range{Least: b, Most: b}
	}
	if !span.Least.Known || !span.Most.Known {
		return nil
	}
	low := span.Least.Amount.Sub(span.Least.Amount.Mul(material))
	high := span.Most.Amount.Add(span.Most.Amount.Mul(material))
	if said.Value.GreaterThanOrEqual(low) && said.Value.LessThanOrEqual(high) {
		return nil
	}
	ours := w.Amount(span.Most)
	if least := w.Amount(span.Least); least != ours {
		ours = w.Say("owed.span", "least", least, "most", ours)
	}
	gaps := []string{"said", w.Amount(facts.Given("debt-total", said)), "ours", ours}
	return []app.UI{part.Notice("total-apart", w.Say("total.apart"),
		app.P().Text(w.Say("total.apart.text", gaps...)), app.P().Text(w.Say("total.apart.do", gaps...)),
	)}
}

// withoutAmount says that the amount of a year is not among the answers: it may then be taken
// from the total.
func withoutAmount(y facts.TaxYear) bool {
	h := y.History
	return !h.Owed.Given && !h.Shown.Given && !h.Penalty.Given
}

// totalApartIn is the same among the answers of a section: of the one that has the total.
func totalApartIn(v shell.Visit, s ask.Section) []app.UI {
	if s.ID != "debt" {
		return nil
	}
	return totalApart(v, v.Case.Debt.Total)
}

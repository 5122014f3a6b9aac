package ask

import (
	"sync"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// yearKind is whether the debt is a civil penalty instead of income tax, and how much it
// was assessed at.
var yearKind = []Question{
	{ID: "debt-kind", Optional: true, Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Debt.Years[n].Kind },
		Options: []string{facts.KindIncome, facts.KindTrustFund, facts.KindCivil}}},
	{ID: "tax-period", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].Period }, Past: true}, When: penaltyOfYear},
	{ID: "year-penalty", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Penalty }}, When: penaltyOfYear},
}

// yearReturn is when the return was due and filed, on which the late filing penalty and
// the rate of the late payment penalty depend (IRC 6651).
var yearReturn = []Question{
	{ID: "year-filed", Optional: true, Unsure: true, Kind: Choice{At: func(c *facts.Case, n int) *facts.Choice { return &c.Debt.Years[n].History.Filed },
		Options: []string{facts.FiledReturn, facts.FiledNever, facts.FiledSubstitute}}},
	{ID: "year-filed-on", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.FiledOn }, Past: true},
		When: func(c *facts.Case, n int) bool { return c.Debt.Years[n].History.Filed.Value == facts.FiledReturn }},
	{ID: "year-extended", Optional: true, Unsure: true, Kind: YesNo{At: func(c *facts.Case, n int) *facts.YesNo { return &c.Debt.Years[n].History.Extended }},
		When: perhapsLate},
	{ID: "year-extended-to", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.ExtendedTo }},
		When: func(c *facts.Case, n int) bool { return perhapsLate(c, n) && yes(c.Debt.Years[n].History.Extended) }},
	{ID: "year-due", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.Due }}},
}

// perhapsLate reports whether the return may have been filed after its due date, so
// that an extension makes a difference.
func perhapsLate(c *facts.Case, n int) bool {
	y := c.Debt.Years[n]
	h := y.History
	if h.Filed.Value != facts.FiledReturn || !h.FiledOn.Given || !h.Due.Given && !y.Year.Given {
		return h.Filed.Answered()
	}
	due := h.Due.Value
	if !h.Due.Given {
		due = usuallyDue(y.Year.Value)
	}
	return h.FiledOn.Value > due
}

// usuallyDue is the day after the tax year that IRC 6072(a) names, the earliest due date of
// any year: a weekend, a holiday or a postponement only moves it later. Of a year that is
// not in the calendar it is no day.
func usuallyDue(year int) date.Day {
	a := &firstBook().Account
	d, _ := date.Of(year+1, a.ReturnDueMonth.Int(), a.ReturnDueDay.Int())
	return d
}

// firstBook is the first law that is held. The day a return is due has been the same since 1954,
// and the time to collect has not changed since that law.
var firstBook = sync.OnceValue(func() *law.Book {
	b, _ := law.On(law.Since())
	return b.OrEmpty()
})

// yearTax is the tax and the credits that the return shows.
var yearTax = []Question{
	{ID: "year-shown", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Shown }}},
	{ID: "year-credits", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Credits }}, When: shownOfYear},
}

// yearPayments is the payments made after the return was due.
var yearPayments = []Question{
	{ID: "payments", Optional: true, Kind: Entries{At: sliceOfItem[facts.Payment](func(c *facts.Case, n int) *[]facts.Payment { return &c.Debt.Years[n].History.Payments }),
		Each: payment}},
}

// payment is the questions about the ith payment, from 0.
func payment(i int) []Question {
	at := func(c *facts.Case, n int) *facts.Payment { return &c.Debt.Years[n].History.Payments[i] }
	return []Question{
		{ID: "payment-on", Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).On }, Past: true}},
		{ID: "payment-amount", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &at(c, n).Amount }}},
	}
}

// yearLater is the tax assessed after the return. Each assessment has a collection
// statute expiration date of its own.
var yearLater = []Question{
	{ID: "later", Optional: true, Kind: Entries{At: sliceOfItem[facts.Assessment](func(c *facts.Case, n int) *[]facts.Assessment { return &c.Debt.Years[n].History.Later }),
		Each: laterAssessment}},
}

// laterAssessment is the questions about the ith additional assessment, from 0.
func laterAssessment(i int) []Question {
	at := func(c *facts.Case, n int) *facts.Assessment { return &c.Debt.Years[n].History.Later[i] }
	return []Question{
		{ID: "later-on", Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).On }, Past: true}},
		{ID: "later-tax", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &at(c, n).Tax }}},
		{ID: "later-demand", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).Demand }, Past: true}},
		{ID: "later-waiver", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).Waiver }, Past: true}},
		{ID: "later-expires", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).Expires }}},
	}
}

// yearNotices is what changes the rate of the late payment penalty (IRC 6651(d), (h)),
// and the notice and demand from which penalties accrue interest (IRC 6601(e)).
var yearNotices = []Question{
	{ID: "year-demand", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.Demand }, Past: true},
		When: func(c *facts.Case, n int) bool { return shownOfYear(c, n) || c.Debt.Years[n].History.Penalty.Given }},
	{ID: "year-levy", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.Levy }, Past: true},
		When: incomeTaxOfYear},
	{ID: "year-plan-from", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.PlanFrom }, Past: true},
		When: incomeTaxOfYear},
	{ID: "year-plan-to", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.PlanTo }},
		When: func(c *facts.Case, n int) bool {
			return incomeTaxOfYear(c, n) && c.Debt.Years[n].History.PlanFrom.Answered()
		}},
}

// yearCharged is the penalties that the IRS has charged. Where the balance is a
// letter's, only those that relief may take off are asked, since the others no longer
// change. Late payment is counted to the date of the letter, and not asked without one.
var yearCharged = []Question{
	{ID: "year-late-payment", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.LatePayment }},
		When: func(c *facts.Case, n int) bool { return !shownOfYear(c, n) || owedOfYear(c, n) }},
	{ID: "year-late-filing-charged", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.LateFiling }},
		When: func(c *facts.Case, n int) bool { return shownOfYear(c, n) || owedOfYear(c, n) }},
	{ID: "year-accuracy", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.Accuracy }}, When: shownOfYear},
	{ID: "year-other-penalties", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.Other }}, When: shownOfYear},
}

package ask

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// yearReturn is when the return was due and came: late filing, and the rate of
// late payment.
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

// perhapsLate says that the return may have come after the day it was due, so
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

// usuallyDue is the day by which a return is in time whatever the year: in some,
// the law gave more.
func usuallyDue(year int) date.Day {
	return date.FirstOf(year+1).AddMonths(3) + 14
}

// yearTax is what the return says.
var yearTax = []Question{
	{ID: "year-shown", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Shown }}},
	{ID: "year-credits", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Credits }}, When: shownOfYear},
}

// yearPayments is what came in after the return was due.
var yearPayments = []Question{
	{ID: "payments", Optional: true, Kind: Lines{At: within[facts.Payment](func(c *facts.Case, n int) *[]facts.Payment { return &c.Debt.Years[n].History.Payments }),
		Each: payment}},
}

// payment is what is asked of the ith payment, from 0.
func payment(i int) []Question {
	at := func(c *facts.Case, n int) *facts.Payment { return &c.Debt.Years[n].History.Payments[i] }
	return []Question{
		{ID: "payment-on", Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).On }, Past: true}},
		{ID: "payment-amount", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &at(c, n).Amount }}},
	}
}

// yearLater is tax that was added after the return: each has a clock of its own.
var yearLater = []Question{
	{ID: "later", Optional: true, Kind: Lines{At: within[facts.Assessment](func(c *facts.Case, n int) *[]facts.Assessment { return &c.Debt.Years[n].History.Later }),
		Each: later}},
}

// later is what is asked of the ith addition, from 0.
func later(i int) []Question {
	at := func(c *facts.Case, n int) *facts.Assessment { return &c.Debt.Years[n].History.Later[i] }
	return []Question{
		{ID: "later-on", Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).On }, Past: true}},
		{ID: "later-tax", Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &at(c, n).Tax }}},
		{ID: "later-demand", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).Demand }, Past: true}},
		{ID: "later-waiver", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).Waiver }, Past: true}},
		{ID: "later-expires", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &at(c, n).Expires }}},
	}
}

// yearNotices is what changes the rate of the penalty for late payment, and the
// bill from which on penalties bear interest.
var yearNotices = []Question{
	{ID: "year-demand", Optional: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.Demand }, Past: true}, When: shownOfYear},
	{ID: "year-levy", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.Levy }, Past: true}},
	{ID: "year-plan-from", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.PlanFrom }, Past: true}},
	{ID: "year-plan-to", Optional: true, Unsure: true, Kind: Date{At: func(c *facts.Case, n int) *facts.Date { return &c.Debt.Years[n].History.PlanTo }},
		When: func(c *facts.Case, n int) bool { return c.Debt.Years[n].History.PlanFrom.Answered() }},
}

// yearCharged is the penalties that the IRS has charged: of a letter only late
// payment is asked, since the others only rest in its balance. Late payment
// counts to the day of the letter, so that it is not asked without one.
var yearCharged = []Question{
	{ID: "year-late-payment", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.LatePayment }},
		When: func(c *facts.Case, n int) bool { return !shownOfYear(c, n) || owedOfYear(c, n) }},
	{ID: "year-late-filing-charged", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.LateFiling }}, When: shownOfYear},
	{ID: "year-accuracy", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.Accuracy }}, When: shownOfYear},
	{ID: "year-other-penalties", Optional: true, Kind: Money{At: func(c *facts.Case, n int) *facts.Amount { return &c.Debt.Years[n].History.Charged.Other }}, When: shownOfYear},
}

package say

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// minus is the minus sign, U+2212, which is as wide as a plus.
const minus = "−"

// Amount is a line's amount in its unit: $1,250 or $1,250.50, 80%, 12 months,
// November 9, 2026; the word for unknown if it is unknown. Numbers look the same in
// every language, since they are copied onto American forms. An amount has this form
// wherever it stands: cents only where they are not zero, and none in what a plan comes to.
func (w Words) Amount(l line.Line) string {
	if !l.Known {
		return w.Say("amount.unknown")
	}
	if toCome[l.ID] {
		l.Amount = l.Amount.RoundCeil(0)
	}
	switch l.Unit {
	case line.USD:
		return sign(l.Amount) + "$" + line.Group(cents(l.Amount.Abs()))
	case line.Share:
		return sign(l.Amount) + l.Amount.Abs().Shift(2).String() + "%"
	case line.Months, line.Days, line.Years, line.Miles:
		return w.some(l)
	case line.Year:
		return l.Amount.String()
	case line.Date:
		return w.Day(l.Day())
	}
	return number(l.Amount)
}

// toCome is the lines of payments to come, by their IDs: they rest on rates that are not
// published yet, so that their cents are not known. They are rounded up, so that none is too
// low.
var toCome = map[string]bool{
	"least-payment": true, "plan-total": true, "way-total": true, "cash-paid": true,
	"schedule-paid": true, "schedule-interest": true, "schedule-penalty": true, "schedule-lost": true,
}

// Whole is a line's amount as verdicts and ranges say it: dollars without cents, rounded up, so
// that none is too low.
func (w Words) Whole(l line.Line) string {
	if l.Unit == line.USD {
		l.Amount = l.Amount.RoundCeil(0)
	}
	return w.Amount(l)
}

// some is a number with the name of its unit: 12 months, 1 month.
func (w Words) some(l line.Line) string {
	key := "unit." + string(l.Unit)
	if l.Amount.Equal(decimal.NewFromInt(1)) {
		key += ".one"
	}
	return w.Say(key, "n", number(l.Amount))
}

// cents is an amount with its cents, or without if they are zero.
func cents(d decimal.Decimal) string {
	if d.IsInteger() {
		return d.StringFixed(0)
	}
	return d.StringFixed(2)
}

func number(d decimal.Decimal) string {
	return sign(d) + line.Group(d.Abs().String())
}

func sign(d decimal.Decimal) string {
	if d.IsNegative() {
		return minus
	}
	return ""
}

package page

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/law"
	"offercheck/calc/transcript"
)

// facts is what would be filled in. If the year is among the answers already,
// what stands there now is beside it.
func (c *card) facts() app.UI {
	w, now := c.w, calc.TaxYear{}
	at := c.of.at()
	if at >= 0 {
		now = Store.Case.Debt.Years[at]
	}
	var facts []part.Fact
	t := part.Table{Caption: c.say("transcript.card"), Stack: true, Words: true,
		Head: []string{w.Say("transcript.fact"), w.Say("transcript.fact.read"), w.Say("transcript.fact.now")}}
	for _, f := range pastedFacts {
		value := f.in(w, &c.of.year)
		if value == "" {
			continue
		}
		name := w.Say("transcript.fact." + f.id)
		facts = append(facts, part.Fact{Name: name, Value: value})
		t.Rows = append(t.Rows, part.Row{Name: name, Cells: []part.Cell{{Text: value}, {Text: c.stood(value, f.in(w, &now))}}})
	}
	if at < 0 {
		return part.Facts(facts...)
	}
	return app.Div().Body(app.P().Text(c.say("transcript.stands")), t.UI())
}

// stood is what stands in a fact's place now.
func (c *card) stood(read, now string) string {
	switch now {
	case "":
		return c.w.Say("transcript.fact.none")
	case read:
		return c.w.Say("transcript.fact.same")
	}
	return now
}

// pastedFacts are the facts of a year in their order, each in words: empty if
// it is not answered.
var pastedFacts = []struct {
	id string
	in func(w say.Words, y *calc.TaxYear) string
}{
	{"owed", func(w say.Words, y *calc.TaxYear) string { return amountOn(w, y.History.Owed, y.History.OwedOn) }},
	{"shown", func(w say.Words, y *calc.TaxYear) string { return inDollars(w, y.History.Shown) }},
	{"assessed", func(w say.Words, y *calc.TaxYear) string { return inDays(w, y.Assessed) }},
	{"later", func(w say.Words, y *calc.TaxYear) string {
		return joined(y.History.Later, func(l calc.Assessment) string { return amountOn(w, l.Tax, l.On) })
	}},
	{"credits", func(w say.Words, y *calc.TaxYear) string { return inDollars(w, y.History.Credits) }},
	{"payments", func(w say.Words, y *calc.TaxYear) string { return paid(w, y.History.Payments) }},
	{"filed", func(w say.Words, y *calc.TaxYear) string {
		return worded(w, y.History.Filed, func(id string) string { return w.Say("transcript.filed." + id) })
	}},
	{"filed-on", func(w say.Words, y *calc.TaxYear) string { return inDays(w, y.History.FiledOn) }},
	{"extended", func(w say.Words, y *calc.TaxYear) string {
		if y.History.ExtendedTo.Given {
			return inDays(w, y.History.ExtendedTo)
		}
		return worded(w, y.History.Extended, yesNo(w))
	}},
	{"demand", func(w say.Words, y *calc.TaxYear) string { return inDays(w, y.History.Demand) }},
	{"levy", func(w say.Words, y *calc.TaxYear) string { return inDays(w, y.History.Levy) }},
	{"plan", func(w say.Words, y *calc.TaxYear) string {
		from, to := inDays(w, y.History.PlanFrom), inDays(w, y.History.PlanTo)
		switch {
		case from == "":
			return ""
		case to == "":
			return w.Say("transcript.span.open", "from", from)
		}
		return w.Say("transcript.span", "from", from, "to", to)
	}},
	{"late-filing", func(w say.Words, y *calc.TaxYear) string { return inDollars(w, y.History.Charged.LateFiling) }},
	{"late-payment", func(w say.Words, y *calc.TaxYear) string { return inDollars(w, y.History.Charged.LatePayment) }},
	{"accuracy", func(w say.Words, y *calc.TaxYear) string { return inDollars(w, y.History.Charged.Accuracy) }},
	{"other", func(w say.Words, y *calc.TaxYear) string { return inDollars(w, y.History.Charged.Other) }},
	{"expires", func(w say.Words, y *calc.TaxYear) string { return inDays(w, y.Expires) }},
}

func inDollars(w say.Words, a calc.Amount) string { return worded(w, a, dollars(w)) }

func inDays(w say.Words, d calc.Date) string {
	return worded(w, d, func(d law.Day) string { return w.Day(string(d)) })
}

// amountOn is an amount and the day it is of.
func amountOn(w say.Words, a calc.Amount, on calc.Date) string {
	if !a.Given || !on.Given {
		return inDollars(w, a)
	}
	return w.Say("transcript.on", "amount", inDollars(w, a), "day", inDays(w, on))
}

// joined is several things in one cell.
func joined[T any](all []T, in func(T) string) string {
	text := ""
	for i, one := range all {
		if i > 0 {
			text += "; "
		}
		text += in(one)
	}
	return text
}

// paid is the payments: each, if there are few, or how many and their sum.
func paid(w say.Words, all []calc.Payment) string {
	if len(all) <= 3 {
		return joined(all, func(p calc.Payment) string { return amountOn(w, p.Amount, p.On) })
	}
	sum := decimal.Zero
	for _, p := range all {
		sum = sum.Add(p.Amount.Value)
	}
	return w.Say("transcript.payments", "n", itoa(len(all)), "amount", dollars(w)(sum))
}

// check says whether what was read adds up to the printed balance.
func (c *card) check() app.UI {
	k, in := c.of.account.Check(), dollars(c.w)
	text := c.w.Say("transcript.check."+string(k.Result), "balance", in(k.Printed.Decimal), "sum", in(k.Used().Add(k.NotUsed)),
		"unknown", in(k.NotUsed), "apart", in(k.Difference.Abs()))
	if k.Result == transcript.Differs {
		return part.Notice(c.id("-check"), c.w.Say("transcript.check"), app.P().Text(text))
	}
	return app.P().Text(text)
}

func itoa(n int) string { return strconv.Itoa(n) }

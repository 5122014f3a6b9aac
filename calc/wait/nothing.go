package wait

import (
	"github.com/shopspring/decimal"

	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// Nothing is the ID of the way.
const Nothing = "do-nothing"

// Means is what is owed. The zero Means is unknown.
type Means struct {
	Total       line.Line    // the balance due of all years
	Collectible line.Finding // at least one year may still be collected
	ExpiresSoon line.Finding // the last of them expires soon, and the IRS could not collect it all
	CanPay      line.Finding // the IRS could collect everything before it expires
}

// Way is to do nothing, open to whoever owes something that may still be collected.
func Way(c facts.Case, m Means, b *law.Book) way.Way {
	b = b.OrEmpty()
	unpaid := Unpaid(c, b)
	w := way.Way{
		ID: Nothing,
		Open: line.All("do-nothing-open",
			line.Above("something-owed", m.Total, line.Sum("nothing")).Under(b.OwnMethod), m.Collectible),
		Costs: []way.Cost{
			{Kind: way.Upfront, Line: line.Sum("plan-upfront")},
			{Kind: way.Monthly, Line: line.Sum("plan-monthly")},
			{Kind: way.Fee, Line: line.Sum("plan-fee")},
		},
		Effects: effects(c, m, b),
		Steps:   []way.Step{{ID: "read-letters"}},
	}
	if c.Letter.Last.Value == facts.LetterFinal {
		w.Forms = []string{"12153"}
		w.Steps = append(w.Steps, way.Step{ID: "ask-hearing"})
	}
	w.Steps = append(w.Steps, way.Step{ID: "look-again"})
	w.Warnings = append([]line.Finding{
		line.Stated("goes-on-growing", line.Yes).With(unpaid.Interest, unpaid.Penalty, unpaid.Lost).Under(b.Account.Cites.Interest),
	}, runsOut(c, unpaid, b)...)
	w.Warnings = append(w.Warnings, latePayment(c, b), patience(c, m, b))
	return w
}

// Unpaid is what becomes of a debt on which nothing is paid. A notice of intent to levy
// counts from the letter's day where the years do not have its own.
func Unpaid(c facts.Case, b *law.Book) payoff.Schedule {
	if day := warned(c.Letter); day > 0 {
		c = c.Clone()
		for i := range c.Debt.Years {
			if y := &c.Debt.Years[i]; !y.History.Levy.Answered() && !y.IsPenalty() && day > y.Earliest() {
				y.History.Levy = facts.Say(day)
			}
		}
	}
	return payoff.NewOn(c, b, payoff.Terms{}).Schedule(payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: decimal.Zero}}, Brief: true})
}

// runsOut says of each year what it has come to on its last day.
func runsOut(c facts.Case, unpaid payoff.Schedule, b *law.Book) []line.Finding {
	var all []line.Finding
	for i, p := range unpaid.Periods {
		f := line.Stated("year-runs-out", line.Yes).Of(i + 1)
		if p.N == 0 || p.N > len(c.Debt.Years) || len(p.Months.In) == 0 || !p.Short.Known {
			continue
		}
		year := facts.GivenCount("tax-year", line.Year, c.Debt.Years[p.N-1].Year).Of(p.N)
		all = append(all, f.With(year, p.Months.In[0], p.Short).Under(b.Clock.Cites.Collection))
	}
	return all
}

// latePayment says that the penalty for late payment rises after a notice of intent to
// levy, or has.
func latePayment(c facts.Case, b *law.Book) line.Finding {
	a, id := &b.Account, "late-payment-rises"
	if v := c.Letter.Last.Value; v == facts.LetterIntent || v == facts.LetterFinal {
		id = "late-payment-has-risen"
	}
	return line.Stated(id, line.Yes).With(a.LatePaymentRate, a.LatePaymentLevyRate, a.LatePaymentLevyDays).Under(a.LatePaymentLevyRate.Cite)
}

// patience says what waiting for the end of the time to collect is worth.
func patience(c facts.Case, m Means, b *law.Book) line.Finding {
	last := line.Sum("waiting-last-day", csed.LastDaysOfAll(c, b).Most)
	id := "waiting-takes-long"
	switch {
	case c.Applying.InCourt():
		return line.Stated("court-outlasts-clock", line.Yes).Under(b.Clock.Cites.Collection)
	case !last.Known:
		return line.Stated("waiting-not-known", line.NotYet).With(last).Under(b.Clock.Cites.Collection)
	case m.CanPay.Verdict == line.Yes:
		id = "waiting-is-collected"
	case m.ExpiresSoon.Verdict == line.Yes:
		id = "waiting-ends-soon"
	}
	return line.Stated(id, line.Yes).With(last).Under(b.Clock.Cites.Collection)
}

// effects is what doing nothing leads to.
func effects(c facts.Case, m Means, b *law.Book) []way.Effect {
	a, w := &b.Agreement, &b.Waiting
	if facts.Yes(c.Applying.Bankruptcy) {
		return stayed(c, b)
	}
	all := []way.Effect{
		{On: way.Letter, Finding: nextLetter(c.Letter, b)},
		{On: way.Lien, Finding: line.Not("lien-usual", below("below-lien", c, m, a.LienFrom)).With(a.LienFrom).Under(a.Cites.Lien)},
		{On: way.Levy, Finding: levy(c, b)},
		{On: way.Refunds, Finding: line.Stated("refunds-kept", line.Yes).Under(a.Cites.Refunds)},
		{On: way.Clock, Finding: line.Stated("clock-runs", line.Yes).Under(b.Clock.Cites.Collection)},
	}
	passport := line.Not("passport-above", atMost("passport-within", c, m, a.PassportAbove)).With(a.PassportAbove)
	if facts.Yes(c.Paying.Certified) {
		passport = line.Stated("passport-stays-certified", line.Yes)
	}
	return append(all, way.Effect{On: way.Passport, Finding: passport.Under(a.Cites.Passport)},
		way.Effect{On: way.Ends, Finding: line.Stated("nothing-ends", line.Yes).Under(w.Cites.Lien)})
}

// stayed is what doing nothing leads to while a case of bankruptcy is open, which keeps
// the IRS from collecting, and stops its clock.
func stayed(c facts.Case, b *law.Book) []way.Effect {
	return []way.Effect{
		{On: way.Letter, Finding: nextLetter(c.Letter, b)},
		{On: way.Levy, Finding: line.Stated("stay-stops-levy", line.Yes).Under(b.Bankruptcy.Cites.Stay)},
		{On: way.Refunds, Finding: line.Stated("refunds-kept", line.Yes).Under(b.Agreement.Cites.Refunds)},
		{On: way.Clock, Finding: line.Stated("clock-stops-in-case", line.Yes).With(b.Clock.BankruptcyTail).Under(b.Clock.Cites.Bankruptcy)},
	}
}

// below and atMost compare the balance assessed with an amount. Where it is not known,
// the whole balance is compared, which is never lower.
func below(id string, c facts.Case, m Means, most line.Line) line.Finding {
	return orWhole(line.Below(id, assessed(c), most), line.Below(id, m.Total, most))
}

func atMost(id string, c facts.Case, m Means, most line.Line) line.Finding {
	return orWhole(line.AtMost(id, assessed(c), most), line.AtMost(id, m.Total, most))
}

func assessed(c facts.Case) line.Line { return facts.Given("assessed", c.Paying.Assessed) }

func orWhole(f, whole line.Finding) line.Finding {
	if f.Verdict == line.NotYet && whole.Verdict == line.Yes {
		return whole
	}
	return f
}

package wait

import (
	"offercheck/calc/csed"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/notice"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// Nothing is the ID of the way.
const Nothing = "do-nothing"

// Means is what is owed. The zero Means is unknown.
type Means struct {
	Total       line.Line       // the balance due of all years
	Collectible line.Finding    // at least one year may still be collected
	ExpiresSoon line.Finding    // the last of them expires soon, and the IRS could not collect it all
	CanPay      line.Finding    // the IRS could collect everything before it expires
	Opening     *payoff.Opening // what is owed, as Total says; worked out of the case if it is nil
}

// Way is to do nothing, open to whoever owes something that may still be collected.
func Way(c facts.Case, m Means, b *law.Book) way.Way {
	b = b.OrEmpty()
	grown := unpaid(c, m, b)
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
	if l, _ := notice.Newest(c); notice.IsFinal(l) {
		w.Forms = []string{"12153"}
		w.Steps = append(w.Steps, way.Step{ID: "ask-hearing"})
	}
	w.Steps = append(w.Steps, way.Step{ID: "look-again"})
	w.Warnings = append([]line.Finding{
		line.Stated("goes-on-growing", line.Yes).With(grown.Interest, grown.Penalty, grown.Lost).Under(b.Account.Cites.Interest),
	}, runsOut(c, grown, b)...)
	w.Warnings = append(w.Warnings, latePayment(c, b), patience(c, m, b))
	return w
}

// unpaid is what becomes of a debt on which nothing is paid. A notice of intent to levy
// counts from the letter's day where the years do not have its own.
func unpaid(c facts.Case, m Means, b *law.Book) payoff.Schedule {
	owed := m.Opening
	if day := notice.Warned(c); day > 0 {
		c = c.Clone()
		for i := range c.Debt.Years {
			if y := &c.Debt.Years[i]; !y.History.Levy.Answered() && !y.IsPenalty() && day > y.Earliest() {
				y.History.Levy, owed = facts.Say(day), nil
			}
		}
	}
	return owed.OrOpen(c, b).Unpaid()
}

// runsOut says of each year what it has come to on its last day.
func runsOut(c facts.Case, grown payoff.Schedule, b *law.Book) []line.Finding {
	var all []line.Finding
	for i, p := range grown.Periods {
		f := line.Stated("year-runs-out", line.Yes).Of(i + 1)
		if p.N == 0 || p.N > len(c.Debt.Years) || !p.Short.Known {
			continue
		}
		year := facts.GivenCount("tax-year", line.Year, c.Debt.Years[p.N-1].Year).Of(p.N)
		all = append(all, f.With(year, p.Expires, p.Short).Under(b.Clock.Cites.Collection))
	}
	return all
}

// latePayment says that the penalty for late payment rises after a notice of intent to
// levy, or has.
func latePayment(c facts.Case, b *law.Book) line.Finding {
	a, id := &b.Account, "late-payment-rises"
	if notice.HasWarned(c) {
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
	belowLien := c.Paying.ByAssessed(m.Total, func(balance line.Line) line.Finding { return line.Below("below-lien", balance, a.LienFrom) })
	passport := line.Not("passport-above", c.Paying.ByAssessed(m.Total, func(balance line.Line) line.Finding {
		return line.AtMost("passport-within", balance, a.PassportAbove)
	})).With(a.PassportAbove)
	if facts.Yes(c.Paying.Certified) {
		passport = line.Stated("passport-stays-certified", line.Yes)
	}
	return []way.Effect{
		{On: way.Letter, Finding: notice.Next(c, b)},
		{On: way.Lien, Finding: line.Not("lien-usual", belowLien).With(a.LienFrom).Under(a.Cites.Lien)},
		{On: way.Levy, Finding: notice.Levy(c, b)},
		way.Holds(way.Refunds, "refunds-kept", a.Cites.Refunds),
		way.Holds(way.Clock, "clock-runs", b.Clock.Cites.Collection),
		{On: way.Passport, Finding: passport.Under(a.Cites.Passport)},
		way.Holds(way.Ends, "nothing-ends", w.Cites.Lien),
	}
}

// stayed is what doing nothing leads to while a case of bankruptcy is open, which keeps
// the IRS from collecting, and stops its clock.
func stayed(c facts.Case, b *law.Book) []way.Effect {
	return []way.Effect{
		{On: way.Letter, Finding: notice.Next(c, b)},
		way.Holds(way.Levy, "stay-stops-levy", b.Bankruptcy.Cites.Stay),
		way.Holds(way.Refunds, "refunds-kept", b.Agreement.Cites.Refunds),
		way.Holds(way.Clock, "clock-stops-in-case", b.Clock.Cites.Bankruptcy, b.Clock.BankruptcyTail),
	}
}

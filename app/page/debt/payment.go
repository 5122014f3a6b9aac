package debt

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// payment is how the debt develops with a payment each month.
func (p *WhatIf) payment() []app.UI {
	v, ok := p.judged()
	if !ok {
		return nil
	}
	if !p.read(p.monthly()) || !p.amount.Value.IsPositive() {
		p.announcement = ""
		body := v.hint()
		if len(body) > 0 && !shell.Settled(v.lastDays()) {
			body = append(body, part.Note(v.say("periods.earliest")))
		}
		return append(body, part.Note(v.say("pay.type")))
	}
	s := v.debt.Schedule(payoff.Level(p.amount.Value))
	if s.Ends.Verdict == line.NotYet {
		return v.stillNeeded("lacks", s.Ends.Figures...)
	}
	p.announcement = v.paysOff(s)
	var facts []part.Fact
	for _, l := range []line.Line{s.Months, s.LastDay, s.Last, s.Paid, s.Interest, s.Penalty, s.Lost} {
		facts = append(facts, part.Fact{Name: v.Words.Name(l.ID), Value: v.Words.Amount(l)})
	}
	body := []app.UI{part.Lead(p.announcement), part.Facts(facts...)}
	body = append(body, v.periods(v.say("pay.caption"), v.say("periods.never"), s.Periods))
	return append(append(body, v.hint()...), v.estimate(s.RatesHeld))
}

// hint names the least monthly payment that pays all before it expires.
func (g *baseline) hint() []app.UI {
	if !g.least.Known {
		return nil
	}
	return []app.UI{app.P().Text(g.say("pay.least", "amount", g.Words.Amount(g.least), "months", g.Words.Amount(g.months)))}
}

// paysOff is the outcome of a payment schedule in a sentence.
func (v debts) paysOff(s payoff.Schedule) string {
	gaps := []string{"months", v.Words.Amount(s.Months), "day", v.Words.Amount(s.LastDay), "lost", v.Words.Amount(s.Lost), "cost", v.Words.Amount(line.Sum("schedule-cost", s.Interest, s.Penalty))}
	switch {
	case s.Ends.Verdict == line.Yes:
		return v.say("pay.ends", gaps...)
	case shell.KnownZero(s.Lost):
		return v.say("pay.never", gaps...)
	}
	return v.say("pay.short", gaps...)
}

// estimate marks figures that extend the last published rate; nil if they do not.
func (v debts) estimate(held line.Finding) app.UI {
	if held.Verdict != line.Yes {
		return nil
	}
	return app.P().Body(app.Strong().Text(part.Statement(v.Words, held) + ". "))
}

package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
)

// paying is what becomes of the debt with a payment each month.
func (p *WhatIf) paying() []app.UI {
	o, ok := p.now()
	if !ok {
		return nil
	}
	if !p.read(p.monthly()) || !p.amount.Value.IsPositive() {
		p.heard = ""
		return append(o.hint(), part.Note(o.say("pay.type")))
	}
	s := o.way.Schedule(payoff.Payments{Steps: []payoff.PayStep{{From: 1, Amount: p.amount.Value}}, Brief: true})
	if s.Ends.Verdict == line.NotYet {
		return o.lacking("lacks", s.Ends.Figures...)
	}
	p.heard = o.paysOff(s)
	var facts []part.Fact
	for _, l := range []line.Line{s.Months, s.LastDay, s.Last, s.Paid, s.Interest, s.Penalty, s.Lost} {
		facts = append(facts, part.Fact{Name: o.w.Name(l.ID), Value: o.w.Amount(l)})
	}
	body := []app.UI{part.Lead(p.heard), part.Facts(facts...)}
	body = append(body, o.periods(o.say("pay.caption"), o.say("periods.never"), s.Periods))
	return append(append(body, o.hint()...), o.estimate(s.Held))
}

// hint names the least payment that ends everything in time.
func (g *ground) hint() []app.UI {
	if !g.least.Known {
		return nil
	}
	return []app.UI{app.P().Text(g.say("pay.least", "amount", g.w.Amount(g.least), "months", g.w.Amount(g.over)))}
}

// paysOff says in a sentence how a schedule comes out.
func (o owed) paysOff(s payoff.Schedule) string {
	gaps := []string{"months", o.w.Amount(s.Months), "day", o.w.Amount(s.LastDay), "lost", o.w.Amount(s.Lost), "cost", o.w.Amount(line.Sum("schedule-cost", s.Interest, s.Penalty))}
	switch {
	case s.Ends.Verdict == line.Yes:
		return o.say("pay.ends", gaps...)
	case nothing(s.Lost):
		return o.say("pay.never", gaps...)
	}
	return o.say("pay.short", gaps...)
}

// estimate says that figures rest on a rate that is held; nil if they do not.
func (o owed) estimate(held line.Finding) app.UI {
	if held.Verdict != line.Yes {
		return nil
	}
	return app.P().Body(app.Strong().Text(part.Statement(o.w, held) + ". "))
}

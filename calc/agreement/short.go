package agreement

import (
	"offercheck/calc/date"
	"offercheck/calc/line"
	"offercheck/calc/payoff"
	"offercheck/calc/way"
)

// now is to pay everything at once: open to those who say they can, and to be asked
// of those who could by what they own.
//
//	open = paid down >= balance due
func (p *planner) now() way.Way {
	down := p.down()
	return way.Way{
		ID:   Now,
		Open: line.AtLeast("pay-now-open", down, p.m.Total).Under(p.b.Agreement.Cites.PaymentPlans),
		Costs: []way.Cost{
			{Kind: way.Amount, Line: p.all},
			{Kind: way.Upfront, Line: p.all},
			{Kind: way.Total, Line: p.all},
		},
		Effects:  []way.Effect{way.Holds(way.Lien, "lien-released", p.b.Agreement.Cites.LienRelease, p.b.Agreement.ReleaseDays)},
		Warnings: p.leavesLittle(p.atMostOwed(down)),
		Steps:    []way.Step{{ID: "pay-online"}, {ID: "ask-penalties"}},
	}
}

// shortTerm is to pay in full within 180 days, without an agreement: late payment goes
// on at its full rate, and levies are not barred.
//
//	open = balance below the ceiling, and paid by the last day from what is put down
//	       now, nothing if that is not known, and the payments until then
func (p *planner) shortTerm() way.Way {
	a := &p.b.Agreement
	last := p.b.On + date.Day(a.ShortTermDays.Int())
	first := p.begins
	said := p.down()
	down := said
	if !said.Known {
		down = line.Sum("paying-down")
	}
	d := p.owed.Debt(payoff.Terms{First: first, Down: down.Amount.Add(p.used)})
	months := 0
	if last >= first {
		months = 1 + first.MonthsUntil(last)
	}
	least := d.LeastPayment(months)
	fits := p.fitsBoth(least)
	if fits.Verdict == line.No && !said.Known { // something put down would lower the payment
		fits = fits.With(said)
		fits.Verdict = line.NotYet
	}
	below := line.Below("short-term-below", d.Owed(), a.ShortTermBelow).Under(a.Cites.PaymentPlans)
	chosen := p.pace("least", d, least)
	gates := []line.Finding{p.m.MayAsk, below, fits}
	if inTime := p.paidInTime(least); inTime.Verdict == line.No { // the debt expires before the first payment
		gates = []line.Finding{p.m.MayAsk, below, inTime}
	}
	open := line.All("short-term-open", gates...)
	paces := p.paces(d, least)
	if least.IsZero() { // what is put down pays all of it
		paces = nil
	}
	return way.Way{
		ID:       ShortTerm,
		Open:     open,
		Costs:    costs(p.upfront(p.atMostOwed(down)), line.Sum("plan-fee").Under(a.Cites.PaymentPlans), chosen),
		Paces:    paces,
		Fits:     fits,
		Warnings: append(p.leavesLittle(p.atMostOwed(down)), line.Stated("no-agreement", line.Yes).Under(a.Cites.LatePaymentRate)),
		Affords:  p.affords(open, least),
		Effects: []way.Effect{
			way.Holds(way.Fees, "no-fee", a.Cites.PaymentPlans),
			p.lienEffect(),
			way.Holds(way.Levy, "levy-not-barred", a.Cites.Levy),
			way.Holds(way.Refunds, "refunds-kept", a.Cites.Refunds),
			way.Holds(way.Clock, "clock-runs", a.Cites.Levy),
			way.Holds(way.Disclosure, "no-statement", a.Cites.PaymentPlans),
			way.Holds(way.Ends, "short-term-ends", a.Cites.PaymentPlans, line.WorkedDay("short-term-last-day", last, a.Cites.PaymentPlans, a.ShortTermDays)),
		},
		Steps: []way.Step{{ID: "ask-short-term"}, {ID: "pay-by-the-day"}, {ID: "ask-penalties"}},
	}
}

package relief

import (
	"slices"

	"offercheck/calc/line"
	"offercheck/calc/way"
)

// effects is what to ask in which order, what it saves, and what it does besides.
func (r *request) effects(best []ask) []way.Effect {
	cites := &r.b.Relief.Cites
	var effects []way.Effect
	for _, a := range best {
		y := r.years[a.i]
		id := [...]string{"ask-notice", "ask-exception", "ask-cause", "ask-first-time"}[a.ground]
		c := [...]line.Cite{{}, cites.Advice, cites.Cause, cites.FirstTime}[a.ground]
		if a.ground == notice {
			c = y.forbidden()[0].Cite
		}
		f := line.Stated(id, a.verdict).Of(y.n).With(y.tax(), a.saving).Under(c)
		effects = append(effects, way.Effect{On: way.Order, Finding: f})
	}
	if y, saved, ok := r.withCause(best); ok {
		effects = append(effects, way.Holds(way.Order, "cause-would-help", cites.FirstTime, y.tax(), line.Sum("relief-saves", saved)))
	}
	return append(effects,
		way.Holds(way.Levy, "levy-not-barred", r.b.Agreement.Cites.Levy),
		way.Holds(way.Clock, "clock-runs", r.b.Clock.Cites.Collection),
		way.Holds(way.Disclosure, "relief-tells", cites.Cause),
		way.Holds(way.Review, "relief-appeal", cites.Appeal, r.b.Relief.AppealDays),
	)
}

// steps is what to do, in order.
func (r *request) steps(best []ask) []way.Step {
	steps := []way.Step{{ID: "penalty-transcript"}}
	if slices.ContainsFunc(best, func(a ask) bool { return a.ground == exception || a.ground == cause }) {
		steps = append(steps, way.Step{ID: "penalty-letter"})
	}
	return append(steps, way.Step{ID: "penalty-call"}, way.Step{ID: "penalty-again"}, way.Step{ID: "penalty-appeal"})
}

// warnings is what to beware of.
func (r *request) warnings(best []ask) []line.Finding {
	cites := &r.b.Relief.Cites
	var held []line.Finding
	warn := func(id string, c line.Cite, figures ...line.Line) {
		held = append(held, line.Stated(id, line.Yes).With(figures...).Under(c))
	}
	penalised := 0
	for _, y := range r.years {
		for _, f := range y.disregarded() {
			if f.Verdict == line.Yes { // it is in the account, and the IRS must know of it
				held = append(held, f)
			}
		}
		if y.charged.Verdict == line.Yes {
			penalised++
		}
	}
	if slices.ContainsFunc(best, func(a ask) bool { return a.ground == cause || a.ground == firstTime }) {
		warn("late-payment-goes-on", r.b.Account.Cites.LatePayment)
	}
	if penalised > 1 {
		warn("first-time-tested-first", cites.FirstTime)
	}
	if slices.ContainsFunc(best, func(a ask) bool { return a.ground == firstTime }) {
		warn("first-time-spends", cites.FirstTime, r.b.Relief.FirstTimeYears)
	}
	if slices.ContainsFunc(r.years, func(y taxYear) bool { return y.charged.Verdict == line.Yes && r.exempt(y) }) {
		warn("exemption-put-off", cites.Exemption, r.b.Relief.ExemptionFrom, r.b.Relief.ExemptionHeld)
	}
	if slices.ContainsFunc(r.years, func(y taxYear) bool { return len(y.History.Payments) > 0 && y.charged.Verdict == line.Yes }) {
		refund := &r.b.Liability
		warn("paid-penalty-limit", refund.Cites.Refund, refund.RefundYears, refund.RefundPaidYears)
	}
	return held
}

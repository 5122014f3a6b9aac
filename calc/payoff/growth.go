package payoff

import "offercheck/calc/line"

// Growth is "accrued-meanwhile": the interest and the late payment that accrue in so many
// months in which nothing is paid, in dollars, of what does not expire before. It is
// unknown if an answer is missing.
func (d *Debt) Growth(months int) line.Line {
	b, missing := d.given()
	in := append(missing, line.WorkedCount("months-meanwhile", months, line.Months, b.OwnMethod))
	var out outcome
	if len(missing) == 0 {
		run := *d.timeline
		run.dates = run.dates[:min(max(months, 0), len(run.dates))]
		out, _ = run.run(level(0), false)
	}
	return (out.interest + out.penalty).Line("accrued-meanwhile", b.OwnMethod, in...)
}

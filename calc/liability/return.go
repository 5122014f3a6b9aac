package liability

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// amended is a corrected return. In time it is a claim: what was paid too much comes back,
// and the rest of the assessment goes down. Later the IRS may lower what is unpaid, and need
// not.
func (d *doubt) amended() way.Way {
	inTime := d.amendedInTime()
	helps := append([]line.Finding(nil), inTime...)
	if unpaid := d.unpaid(d.law.Cites.Abatement); unpaid.Verdict != line.No {
		helps = append(helps, line.Stated("unpaid-may-be-lowered", line.NotYet).Under(d.law.Cites.Abatement))
	}
	return way.Way{
		ID: Amended,
		Open: line.All(Amended+"-open",
			d.said("return-mistake", d.d.Mistake).Under(d.law.Cites.Refund),
			d.notDecided(d.law.Cites.Refund),
			line.Any("amending-helps", helps...),
		).Under(d.law.Cites.Refund),
		Costs: noCost(),
		Effects: []way.Effect{
			d.effect(way.Levy, "levy-not-barred", d.b.Agreement.Cites.Levy),
			d.effect(way.Refunds, "refund-by-claim", d.law.Cites.Refund, d.law.RefundYears, d.law.RefundPaidYears),
			d.effect(way.Clock, "clock-runs", d.b.Clock.Cites.Collection),
		},
		Forms:    []string{"1040-X"},
		Steps:    []way.Step{{ID: "amend-return"}, {ID: "go-on-meanwhile"}},
		Warnings: inTime,
	}
}

// amendedInTime says, of each year with a return, that the time to claim is not over: the
// years from the return, or from the latest payment, whichever end later.
func (d *doubt) amendedInTime() []line.Finding {
	var all []line.Finding
	for i, y := range d.c.Debt.Years {
		if y.IsPenalty() || y.History.Filed.Answered() && y.History.Filed.Value != facts.FiledReturn {
			continue
		}
		filed := line.GivenDay("filed-on", y.History.FiledOn.Value).Of(i + 1)
		year := facts.GivenCount("tax-year", line.Year, y.Year).Of(i + 1)
		from := filed.Day()
		if from != 0 {
			from = max(from, d.deemedPaid(year))
		}
		day, in := d.law.RefundYears.After(from), []line.Line{filed, year, d.law.RefundYears}
		if paid := lastPayment(y); day != 0 && paid != 0 {
			day = max(day, d.law.RefundPaidYears.After(paid))
			in = append(in, line.GivenDay("last-payment", paid), d.law.RefundPaidYears)
		}
		if day == 0 {
			all = append(all, line.Stated("amend-in-time", line.NotYet).Of(i+1).With(year).Under(d.law.Cites.Refund))
			continue
		}
		until := line.WorkedDay("amend-until", day, d.law.Cites.Refund, in...).Of(i + 1)
		all = append(all, line.AtMost("amend-in-time", d.today(), until).Of(i+1).With(year).Under(d.law.Cites.Refund))
	}
	return all
}

// lastPayment is the day of the latest payment for a year; no day if none is known.
func lastPayment(y facts.TaxYear) date.Day {
	var last date.Day
	for _, p := range y.History.Payments {
		last = max(last, p.On.Value)
	}
	return last
}

// original is the taxpayer's own return: in the place of one that the IRS made, or of one
// that is missing.
func (d *doubt) original() way.Way {
	var warnings []line.Finding
	for _, f := range Refunds(d.c, d.b) {
		warnings = append(warnings, f)
		if f.Verdict == line.No {
			warnings = append(warnings, line.Stated("refund-lost", line.Yes).Of(f.N).With(f.Figures...).Under(f.Cite))
		}
	}
	missing := line.Not("returns-missing", facts.Answered("returns-filed", d.c.Applying.ReturnsFiled))
	if late := facts.Answered("extension", d.c.Applying.Extension); late.Verdict == line.No && missing.Verdict != line.Yes {
		missing = line.Not("returns-missing", late)
	}
	for i, y := range d.c.Debt.Years {
		if y.History.Filed.Value == facts.FiledNever && !y.IsPenalty() {
			missing = line.Stated("returns-missing", line.Yes).Of(i + 1).With(facts.GivenCount("tax-year", line.Year, y.Year).Of(i + 1))
		}
	}
	return way.Way{
		ID:    Original,
		Open:  line.Any(Original+"-open", d.substitute(), missing.Under(d.law.Cites.Refund)).Under(d.law.Cites.Substitute),
		Costs: noCost(),
		Effects: []way.Effect{
			d.effect(way.Levy, "levy-not-barred", d.b.Agreement.Cites.Levy),
			d.effect(way.Refunds, "refunds-held", d.b.Agreement.Cites.Refunds),
			d.effect(way.Clock, "clock-runs", d.b.Clock.Cites.Collection),
			d.effect(way.Compliance, "opens-the-rest", d.b.Agreement.Cites.MayAsk),
		},
		Forms:    []string{"1040"},
		Steps:    []way.Step{{ID: "file-original"}, {ID: "go-on-meanwhile"}},
		Warnings: warnings,
	}
}

// substitute says that the IRS made the return of a year.
func (d *doubt) substitute() line.Finding {
	f := facts.Answered("substitute-made", d.d.Substitute)
	byTaxpayer := len(d.c.Debt.Years) > 0
	for i, y := range d.c.Debt.Years {
		if y.IsPenalty() {
			continue
		}
		if y.History.Filed.Value == facts.FiledSubstitute {
			return line.Stated("substitute-made", line.Yes).Of(i + 1).With(facts.GivenCount("tax-year", line.Year, y.Year).Of(i + 1)).Under(d.law.Cites.Substitute)
		}
		byTaxpayer = byTaxpayer && y.History.Filed.Given
	}
	if f.Verdict == line.NotYet && byTaxpayer {
		f.Verdict = line.No
	}
	return f.Under(d.law.Cites.Substitute)
}

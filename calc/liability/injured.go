package liability

import (
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// injured is the taxpayer's share of a joint refund that was taken for a debt of the spouse
// alone. It takes nothing off the debt.
func (d *doubt) injured() way.Way {
	gates := []line.Finding{facts.Answered("joint-refund-taken", d.d.Offset).Under(d.law.Cites.Injured)}
	if gates[0].Verdict == line.Yes {
		gates = append(gates, d.injuredInTime())
	}
	return way.Way{
		ID:    Injured,
		Open:  line.All(Injured+"-open", gates...).Under(d.law.Cites.Injured),
		Costs: noCost(),
		Effects: []way.Effect{
			way.Holds(way.Refunds, "share-comes-back", d.law.Cites.Injured),
			way.Holds(way.Clock, "clock-runs", d.b.Clock.Cites.Collection),
			way.Holds(way.Compliance, "for-each-refund", d.law.Cites.Injured),
		},
		Forms:    []string{"8379"},
		Steps:    []way.Step{{ID: "ask-injured"}},
		Warnings: []line.Finding{line.Stated("debt-stays", line.Yes).Under(d.law.Cites.Injured)},
	}
}

// injuredInTime says that the share may still be asked for: within the years from the due
// day of the return, which is never too late. That the years from the day the refund was
// taken may be longer leaves it open whether it is too late.
func (d *doubt) injuredInTime() line.Finding {
	year := facts.GivenCount("refund-year", line.Year, d.d.RefundYear)
	until := d.refundUntil("injured-until", year, facts.YesNo{})
	f := line.AtMost("injured-in-time", d.today(), until).Under(d.law.Cites.Injured)
	if f.Verdict != line.No {
		return f
	}
	taken := line.GivenDay("refund-taken-on", d.d.OffsetOn.Value)
	late := line.WorkedDay("injured-until-taken", d.law.RefundPaidYears.After(taken.Day()), d.law.Cites.Injured, taken, d.law.RefundPaidYears)
	if !late.Known || d.b.On <= late.Day() {
		f.Verdict = line.NotYet
	}
	return f.With(late)
}

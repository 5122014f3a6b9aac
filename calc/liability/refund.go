package liability

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// Refunds is, of each year without a return, the day until which a refund can be claimed by
// filing one: "refund-claimable", yes until that day. If returns are missing and none of
// these years is known, "refund-next" is of the earliest year of which a refund can still be
// claimed. A year that is owed is none of them: its return was filed, or the IRS made one.
func Refunds(c facts.Case, b *law.Book) []line.Finding {
	b = b.OrEmpty()
	d := &doubt{c: c, d: c.Dispute, b: b, law: &b.Liability}
	var all []line.Finding
	for i, y := range c.Debt.Years {
		if y.IsPenalty() || y.History.Filed.Value != facts.FiledNever {
			continue
		}
		year := facts.GivenCount("tax-year", line.Year, y.Year).Of(i + 1)
		until := d.refundUntil("refund-until", year, y.History.Extended).Of(i + 1)
		all = append(all, line.AtMost("refund-claimable", d.today(), until).Of(i+1).With(year).Under(d.law.Cites.Refund))
	}
	if len(all) == 0 && facts.No(c.Applying.ReturnsFiled) && d.law.RefundYears.Known {
		if next, found := d.nextRefund(); found {
			all = append(all, next)
		}
	}
	return all
}

// nextRefund is the earliest year that is over and not owed, and of which a refund can still be
// claimed; false if there is none.
func (d *doubt) nextRefund() (line.Finding, bool) {
	for y := d.b.On.Year() - d.law.RefundYears.Int() - 1; y < d.b.On.Year(); y++ {
		if slices.ContainsFunc(d.c.Debt.Years, func(owed facts.TaxYear) bool { return !owed.IsPenalty() && owed.Year == facts.Say(y) }) {
			continue
		}
		year := facts.GivenCount("tax-year", line.Year, facts.Say(y))
		until := d.refundUntil("refund-until", year, facts.YesNo{})
		if !until.Known || d.b.On <= until.Day() {
			return line.AtMost("refund-next", d.today(), until).With(year).Under(d.law.Cites.Refund), true
		}
	}
	return line.Finding{}, false
}

// refundUntil is the last day to claim what was withheld or paid for a year of which no
// return was filed before: the years from the day on which it counts as paid (IRC 6513(b)),
// and the time of an extension (IRC 6511(b)(2)(A)). A weekend or a postponed due day is not
// counted, so the day is never too late.
func (d *doubt) refundUntil(id string, year line.Line, extended facts.YesNo) line.Line {
	day := d.law.RefundYears.After(d.deemedPaid(year))
	in := []line.Line{year, d.law.RefundYears}
	if facts.Yes(extended) {
		day = d.b.Account.ExtensionMonths.After(day)
		in = append(in, d.b.Account.ExtensionMonths)
	}
	if day == 0 {
		return line.WorkedDay(id, 0, d.law.Cites.Refund)
	}
	return line.WorkedDay(id, day, d.law.Cites.Refund, in...)
}

// deemedPaid is the day on which what was withheld for a year counts as paid, and a return
// that was filed before as filed; no day if it is not known.
func (d *doubt) deemedPaid(year line.Line) date.Day {
	a := &d.b.Account
	if !year.Known || !a.ReturnDueDay.Known {
		return 0
	}
	day, _ := date.Of(year.Int()+1, a.ReturnDueMonth.Int(), a.ReturnDueDay.Int())
	return day
}

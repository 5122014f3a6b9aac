package oic

import (
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// dissipatedAssets is what an examiner may count of dissipated assets: less the tax
// and penalty paid on them, and at most the balance due when they were dissipated. That
// balance is not asked for; today's, which has accrued interest since, is the bound that
// is certain.
func (f *form) dissipatedAssets() line.Line {
	a := f.answers.Assets
	all := a.Dissipated.Line("parted-with", "has-parted-with")
	if paid := facts.Given("parted-with-paid", a.DissipatedPaid); paid.Known && !paid.IsZero() && facts.Yes(a.Dissipated.Has) {
		all = line.NotBelowZero("parted-with-left", line.Minus("parted-with-less-paid", all, paid)).Under(f.book.Offer.Cites.DissipatedAssets)
	}
	if all.IsZero() || !f.balance.Known {
		return all
	}
	return line.LesserOf("parted-with-counted", all, f.balance).Under(f.book.Offer.Cites.DissipatedAssets)
}

// dissipatedFlag is whether there are dissipated assets, with their amount, the years
// an examiner looks back, and what box A would be with the amount added. Of those
// that do not count it says why (IRM 5.8.5.18): they went to what is necessary, are
// too long ago, or are from before the debt. That is not so for what was parted with to
// avoid paying, which is not asked.
func (f *form) dissipatedFlag() line.Finding {
	a, cite := f.answers.Assets, f.book.Offer.Cites.DissipatedAssets
	amount, on := facts.Given("parted-with", a.Dissipated.Amount), line.GivenDay("parted-with-on", a.DissipatedOn.Value)
	switch reason := f.notDissipated(); reason {
	case "":
		with := examiner{}.adding(f.dissipatedAssets()).boxA(f)
		return facts.Answered("has-parted-with", a.Dissipated.Has).With(amount, f.book.Offer.LookBackYears, with).Under(cite)
	case "parted-with-needed":
		return line.Stated(reason, line.Yes).With(amount).Under(cite)
	case "parted-with-before-debt":
		return line.Stated(reason, line.Yes).With(amount, on, line.GivenDay("parted-with-from", f.dissipatedFrom()), f.book.Offer.MonthsBeforeAssessment).Under(cite)
	default:
		return line.Stated(reason, line.Yes).With(amount, on, f.book.Offer.LookBackYears).Under(cite)
	}
}

// dissipatedAdjustment is dissipated assets counted, as far as they may be.
func (f *form) dissipatedAdjustment() []adjustment {
	if f.notDissipated() != "" {
		return nil
	}
	return f.counting("parted-with", f.answers.Assets.Dissipated, f.dissipatedAssets())
}

// notDissipated is why what was parted with does not count, as the ID of a finding;
// empty if it may.
func (f *form) notDissipated() string {
	a, years := f.answers.Assets, f.book.Offer.LookBackYears
	what, on := a.DissipatedFor.Value, a.DissipatedOn
	switch {
	case !facts.Yes(a.Dissipated.Has):
		return ""
	case what == facts.DissipatedForNeeds || what == facts.DissipatedForWork:
		return "parted-with-needed"
	case on.Given && years.Known && on.Value.Year() <= f.book.On.Year()-years.Int(): // the year of the offer is the first of them
		return "parted-with-long-ago"
	case on.Given && on.Value < f.dissipatedFrom():
		return "parted-with-before-debt"
	}
	return ""
}

// dissipatedFrom is the first day that is within the months before the first
// assessment of the debt; 0 if a year's assessment is not known. Without its day it is
// the earliest that it can have been.
func (f *form) dissipatedFrom() date.Day {
	var first date.Day
	for _, y := range f.answers.Debt.Years {
		assessed := y.Earliest()
		if y.Assessed.Given {
			assessed = y.Assessed.Value
		}
		if assessed == 0 {
			return 0
		}
		if first == 0 || assessed < first {
			first = assessed
		}
	}
	months := f.book.Offer.MonthsBeforeAssessment
	if first == 0 || !months.Known {
		return 0
	}
	return first.AddMonths(-months.Int())
}

package result

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/part"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// papers is the IDs of what proves the answers of a case, in the order of the form: Form
// 433-A (OIC), section 10, and the checklist of Form 656-B. What is not answered is
// left out.
func (v result) papers() []string {
	c := &v.Case
	var ids []string
	add := func(id string, holds bool) {
		if holds {
			ids = append(ids, id)
		}
	}
	some := func(ms ...facts.Maybe) bool {
		return slices.ContainsFunc(ms, func(m facts.Maybe) bool { return facts.Yes(m.Has) })
	}
	i, l, a, o := c.Income, c.Living, c.Assets, c.Business
	add("wages", len(i.HeldJobs()) > 0)
	add("benefits", some(i.Own.SocialSecurity, i.Own.Unemployment, i.Own.Other, i.Spouse.SocialSecurity, i.Spouse.Unemployment, i.Spouse.Other))
	add("pension", some(i.Own.Pension, i.Spouse.Pension))
	add("business", facts.Yes(o.Has))
	add("business-bank", facts.Yes(o.Has))
	add("rental", some(i.Rent))
	add("others", len(c.Household.Others) > 0 && facts.No(c.Household.Alone))
	add("bank", facts.Yes(a.HasAccounts))
	add("investments", facts.Yes(a.HasInvestments))
	add("retirement", facts.Yes(a.HasRetirement))
	add("life-insurance", facts.Yes(a.HasPolicies) || some(l.LifeInsurance))
	owned := a.OwnedProperties()
	free := !slices.ContainsFunc(owned, func(p facts.Property) bool { return !p.Loan.Given || p.Loan.Value.IsPositive() })
	add("home", len(owned) > 0 && !free)
	add("home-free", len(owned) > 0 && free)
	add("rent", len(owned) == 0 && positive(l.Rent))
	cars := a.OwnedVehicles()
	paidOff := !slices.ContainsFunc(cars, func(v facts.Vehicle) bool { return !v.Loan.Given || v.Loan.Value.IsPositive() })
	add("vehicles", len(cars) > 0 && !paidOff)
	add("vehicles-free", len(cars) > 0 && paidOff)
	add("health", positive(l.HealthInsurance))
	add("medical", some(l.Medical))
	add("court", some(l.CourtOrdered))
	add("care", some(l.Care))
	add("loans", some(l.StudentLoans, l.Secured))
	add("state-tax", facts.Yes(l.StateTax.Has))
	add("limits", slices.ContainsFunc(v.Report.Expenses, func(e oic.Expense) bool { return e.Disallowed.Known && e.Disallowed.Amount.IsPositive() }))
	add("hardship", v.Report.Means.Hardship.Verdict == line.Yes)
	return ids
}

// positive says that an amount is given and above zero.
func positive(a facts.Amount) bool { return a.Given && a.Value.IsPositive() }

// paperList is the papers to gather, one for each kind of answer, in a row to open; a line
// on all of them while nothing is answered.
func (v result) paperList() []app.UI {
	ids := v.papers()
	if len(ids) == 0 {
		return []app.UI{app.P().Text(v.Say("papers.any"))}
	}
	return []app.UI{part.Folds(part.Fold(v.Say("papers.list"), v.Say("papers.n", "n", strconv.Itoa(len(ids))), app.Ul().Body(v.paperItems()...)))}
}

// paperItems is the papers to gather, as items of a list.
func (v result) paperItems() []app.UI {
	var items []app.UI
	for _, id := range v.papers() {
		items = append(items, app.Li().Text(v.paperText(id)))
	}
	return items
}

// paperText is what a paper is, with its months.
func (v result) paperText(id string) string {
	return v.Say("papers."+id, "bank", v.fullMonths(v.Law.Offer.StatementMonths), "business", v.fullMonths(v.Law.Offer.BusinessStatements))
}

// fullMonths is the latest full months, as many as a line says: "August 2026 to October
// 2026".
func (v result) fullMonths(n line.Line) string {
	w := v.Words
	if !n.Known || n.Int() < 1 {
		return w.Amount(n)
	}
	_, _, today := v.Report.On.Civil()
	first := v.Report.On - date.Day(today-1)
	month := func(back int) string {
		year, month, _ := first.AddMonths(-back).Civil()
		return w.Say("action.month", "month", w.Say("month."+strconv.Itoa(month)), "year", strconv.Itoa(year))
	}
	if n.Int() == 1 {
		return month(1)
	}
	return w.Say("action.months", "first", month(n.Int()), "last", month(1))
}

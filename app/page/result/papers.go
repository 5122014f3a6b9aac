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
	i, l, a, o, x := &c.Income, &c.Living, &c.Assets, &c.Business, &c.Other
	add("wages", len(i.HeldJobs()) > 0)
	add("benefits", some(i.Own.SocialSecurity, i.Own.Unemployment, i.Own.Other, i.Spouse.SocialSecurity, i.Spouse.Unemployment, i.Spouse.Other))
	add("pension", some(i.Own.Pension, i.Spouse.Pension))
	add("business", facts.Yes(o.Has))
	add("business-bank", facts.Yes(o.Has))
	add("rental", some(i.Rent))
	add("other-income", some(i.Distribution, i.ChildSupport, i.Alimony))
	add("company", some(i.Distribution))
	add("others", len(c.Household.Others) > 0 && facts.No(c.Household.Alone))
	add("bank", facts.Yes(a.HasAccounts))
	digital := slices.ContainsFunc(a.Investments, func(x facts.Investment) bool { return x.Kind.Value == facts.InvestmentDigital })
	add("investments", facts.Yes(a.HasInvestments) && !(digital && len(a.Investments) == 1))
	add("digital", facts.Yes(a.HasInvestments) && digital || facts.Yes(o.Has) && some(o.Digital))
	add("retirement", facts.Yes(a.HasRetirement))
	add("life-insurance", facts.Yes(a.HasPolicies) || some(l.LifeInsurance))
	owned := a.OwnedProperties()
	free := !slices.ContainsFunc(owned, func(p facts.Property) bool { return !p.Loan.Given || p.Loan.Value.IsPositive() })
	add("home", len(owned) > 0 && !free)
	add("home-free", len(owned) > 0 && free)
	add("rent", len(owned) == 0 && positive(l.Rent))
	add("utilities", positive(l.Utilities))
	cars := a.OwnedVehicles()
	paidOff := !slices.ContainsFunc(cars, func(v facts.Vehicle) bool { return !v.Loan.Given || v.Loan.Value.IsPositive() })
	add("vehicles", len(cars) > 0 && !paidOff)
	add("vehicles-free", len(cars) > 0 && paidOff)
	add("health", positive(l.HealthInsurance))
	add("medical", some(l.Medical))
	add("court", some(l.CourtOrdered))
	add("care", some(l.Care))
	add("student-loans", some(l.StudentLoans))
	add("secured", some(l.Secured))
	add("dues", some(l.Dues))
	add("taxes", facts.Yes(o.Has))
	add("state-tax", facts.Yes(l.StateTax.Has))
	add("trust", some(x.Beneficiary, x.HeldInTrust) || facts.Yes(x.Trustee))
	add("lawsuit", some(x.Lawsuit))
	add("transfers", some(a.Dissipated) || facts.Yes(x.Transferred))
	add("returns", facts.Yes(c.Applying.ReturnsFiled) && v.someFiledLately())
	add("limits", slices.ContainsFunc(v.Report.Expenses, func(e oic.Expense) bool { return e.Disallowed.Known && e.Disallowed.Amount.IsPositive() }))
	add("hardship", v.Report.Means.Hardship.Verdict == line.Yes)
	return ids
}

// someFiledLately says that the return of a year of the debt may have been filed in the days before
// an offer of which a copy goes with it: it was, or nothing says that it was filed before.
func (v result) someFiledLately() bool {
	days := v.Law.Offer.FiledDays
	from := v.Report.On - date.Day(days.Int())
	before := func(d facts.Date) bool { return days.Known && d.Given && d.Value < from }
	return len(v.Case.Debt.Years) == 0 || slices.ContainsFunc(v.Case.Debt.Years, func(y facts.TaxYear) bool {
		return !before(y.History.FiledOn) && !before(y.Assessed)
	})
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
	var items []app.UI
	for _, id := range ids {
		items = append(items, app.Li().Text(v.paper(id, v.forPlan())))
	}
	return []app.UI{
		part.Folds(part.Fold(v.Say("papers.list"), v.Say("papers.n", "n", strconv.Itoa(len(ids))), app.Ul().Body(items...))),
		app.P().Body(app.A().Href(v.Link(papersPath)).Text(v.Words.Say("papers.to"))),
	}
}

// forPlan says that the papers are for a plan or a pause: neither offer fits first, and one of
// those does.
func (v result) forPlan() bool {
	first := v.first()
	return len(first) > 0 && !slices.ContainsFunc(first, isOffer)
}

// paper is the paper of an ID, with its months: what goes with an offer, or with a plan or a
// pause where that is another.
func (v result) paper(id string, plan bool) string {
	key := "papers." + id
	if plan && v.Words.Has(key+".plan") {
		return v.Words.Say(key+".plan", v.paperMonths()...)
	}
	return v.Words.Say(key+".offer", v.paperMonths()...)
}

// paperMonths is the latest full months of statements, by what wants them.
func (v result) paperMonths() []string {
	o := &v.Law.Offer
	return []string{
		"bank", v.fullMonths(o.StatementMonths), "business", v.fullMonths(o.BusinessStatements),
		"plan", v.fullMonths(v.Law.Agreement.StatementMonths), "more", v.fullMonths(o.MoreStatements),
	}
}

// fullMonths is the latest full months, as many as a line says, each by its name: "August,
// September, October 2026". The year stands behind its last month.
func (v result) fullMonths(n line.Line) string {
	w := v.Words
	if !n.Known || n.Int() < 1 {
		return w.Amount(n)
	}
	_, _, today := v.Report.On.Civil()
	first := v.Report.On - date.Day(today-1)
	text := ""
	for back := n.Int(); back > 0; back-- {
		year, month, _ := first.AddMonths(-back).Civil()
		name := w.Say("month." + strconv.Itoa(month))
		if back == 1 || month == 12 {
			name = w.Say("action.month", "month", name, "year", strconv.Itoa(year))
		}
		if text != "" {
			text += ", "
		}
		text += name
	}
	return text
}

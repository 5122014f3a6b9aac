package calc

import (
	"slices"

	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// Papers is the IDs of what proves the answers of a case, in the order of the form: Form
// 433-A (OIC), section 10, and the checklist of Form 656-B. What is not answered is
// left out.
func Papers(c *facts.Case, r *Report, b *law.Book) []string {
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
	isDigital := func(x facts.Investment) bool { return x.Kind.Value == facts.InvestmentDigital }
	digital := slices.ContainsFunc(a.Investments, isDigital)
	allDigital := digital && !slices.ContainsFunc(a.Investments, func(x facts.Investment) bool { return !isDigital(x) })
	add("investments", facts.Yes(a.HasInvestments) && !allDigital)
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
	add("returns", facts.Yes(c.Applying.ReturnsFiled) && someFiledLately(c, r.On, b))
	add("limits", slices.ContainsFunc(r.Expenses, func(e oic.Expense) bool { return e.Disallowed.Known && e.Disallowed.Amount.IsPositive() }))
	add("hardship", r.Means.Hardship.Verdict == line.Yes)
	return ids
}

// someFiledLately says that the return of a year of the debt may have been filed in the days before
// an offer of which a copy goes with it: it was, or nothing says that it was filed before.
func someFiledLately(c *facts.Case, on date.Day, b *law.Book) bool {
	days := b.Offer.FiledDays
	from := on - date.Day(days.Int())
	before := func(d facts.Date) bool { return days.Known && d.Given && d.Value < from }
	return len(c.Debt.Years) == 0 || slices.ContainsFunc(c.Debt.Years, func(y facts.TaxYear) bool {
		return !before(y.History.FiledOn) && !before(y.Assessed)
	})
}

// positive says that an amount is given and above zero.
func positive(a facts.Amount) bool { return a.Given && a.Value.IsPositive() }

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
	some := func(ms ...*facts.Maybe) bool {
		return slices.ContainsFunc(ms, func(m *facts.Maybe) bool { return facts.Yes(m.Has) })
	}
	i, l, a, o, x := &c.Income, &c.Living, &c.Assets, &c.Business, &c.Other
	isDigital := func(x facts.Investment) bool { return x.Kind.Value == facts.InvestmentDigital }
	digital := slices.ContainsFunc(a.Investments, isDigital)
	allDigital := digital && !slices.ContainsFunc(a.Investments, func(x facts.Investment) bool { return !isDigital(x) })
	owned := a.OwnedProperties()
	free := !slices.ContainsFunc(owned, func(p facts.Property) bool { return !p.Loan.Given || p.Loan.Value.IsPositive() })
	cars := a.OwnedVehicles()
	paidOff := !slices.ContainsFunc(cars, func(v facts.Vehicle) bool { return !v.Loan.Given || v.Loan.Value.IsPositive() })
	var ids []string
	for _, paper := range []struct {
		id    string
		holds bool
	}{
		{"wages", len(i.HeldJobs()) > 0},
		{"benefits", some(&i.Own.SocialSecurity, &i.Own.Unemployment, &i.Own.Other, &i.Spouse.SocialSecurity, &i.Spouse.Unemployment, &i.Spouse.Other)},
		{"pension", some(&i.Own.Pension, &i.Spouse.Pension)},
		{"business", facts.Yes(o.Has)},
		{"business-bank", facts.Yes(o.Has)},
		{"rental", some(&i.Rent)},
		{"other-income", some(&i.Distribution, &i.ChildSupport, &i.Alimony)},
		{"company", some(&i.Distribution)},
		{"others", len(c.Household.Others) > 0 && facts.No(c.Household.Alone)},
		{"bank", facts.Yes(a.HasAccounts)},
		{"investments", facts.Yes(a.HasInvestments) && !allDigital},
		{"digital", facts.Yes(a.HasInvestments) && digital || facts.Yes(o.Has) && some(&o.Digital)},
		{"retirement", facts.Yes(a.HasRetirement)},
		{"life-insurance", facts.Yes(a.HasPolicies) || some(&l.LifeInsurance)},
		{"home", len(owned) > 0 && !free},
		{"home-free", len(owned) > 0 && free},
		{"rent", len(owned) == 0 && positive(l.Rent)},
		{"utilities", positive(l.Utilities)},
		{"vehicles", len(cars) > 0 && !paidOff},
		{"vehicles-free", len(cars) > 0 && paidOff},
		{"health", positive(l.HealthInsurance)},
		{"medical", some(&l.Medical)},
		{"court", some(&l.CourtOrdered)},
		{"care", some(&l.Care)},
		{"student-loans", some(&l.StudentLoans)},
		{"secured", some(&l.Secured)},
		{"dues", some(&l.Dues)},
		{"taxes", facts.Yes(o.Has)},
		{"state-tax", facts.Yes(l.StateTax.Has)},
		{"trust", some(&x.Beneficiary, &x.HeldInTrust) || facts.Yes(x.Trustee)},
		{"lawsuit", some(&x.Lawsuit)},
		{"transfers", some(&a.Dissipated) || facts.Yes(x.Transferred)},
		{"returns", facts.Yes(c.Applying.ReturnsFiled) && someFiledLately(c, r.On, b)},
		{"limits", slices.ContainsFunc(r.Expenses, func(e oic.Expense) bool { return e.Disallowed.Known && e.Disallowed.Amount.IsPositive() })},
		{"hardship", r.Means.Hardship.Verdict == line.Yes},
	} {
		if paper.holds {
			ids = append(ids, paper.id)
		}
	}
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

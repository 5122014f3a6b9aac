package facts

import (
	"slices"

	"github.com/shopspring/decimal"
)

// AssumeUnasked is AssumeNone, but for amounts that were answered with "I do not know":
// those of income, of what a month costs, of what is owned, and of loans on that. Somebody
// was asked for them, so they are not taken as none. How the money of a retirement account
// can be reached stays unknown too. The case itself is not changed.
func AssumeUnasked(c Case) Case {
	assumed := AssumeNone(c)
	keepUnsure(means(&c), means(&assumed))
	keepUnsure(costs(&c), costs(&assumed))
	for i, x := range c.Assets.Retirement {
		if !x.Access.Given {
			assumed.Assets.Retirement[i].Access = DoNotKnow[string]()
		}
	}
	return assumed
}

// LeastMeans is the case with every income, and everything owned, of which the amount was
// answered with "I do not know", at nothing: the IRS counts no less of the household.
// The case itself is not changed.
func LeastMeans(c Case) Case {
	c = c.Clone()
	for _, a := range means(&c) {
		if a.Unsure {
			*a = Say(decimal.Zero)
		}
	}
	return c
}

// UnknownMeans reports whether an income, what something owned is worth, or whether it is
// owned, was answered with "I do not know".
func UnknownMeans(c *Case) bool {
	return anyUnsure(means(c)) || c.Assets.HasProperties.Unsure || c.Assets.HasVehicles.Unsure
}

// UnknownCosts reports whether a cost or a loan was.
func UnknownCosts(c *Case) bool { return anyUnsure(costs(c)) }

func anyUnsure(amounts []*Amount) bool {
	return slices.ContainsFunc(amounts, func(a *Amount) bool { return a.Unsure })
}

// keepUnsure writes "I do not know" where it was answered.
func keepUnsure(was, now []*Amount) {
	for i, a := range was {
		if a.Unsure {
			*now[i] = *a
		}
	}
}

// means is the amounts that raise what the IRS counts: income, and what is owned.
func means(c *Case) []*Amount {
	i := &c.Income
	all := []*Amount{&c.Business.Income.Receipts, &c.Business.Cash}
	for n := range i.Jobs {
		all = append(all, &i.Jobs[n].Pay)
	}
	for _, b := range []*Benefits{&i.Own, &i.Spouse} {
		all = append(all, &b.SocialSecurity.Amount, &b.Pension.Amount, &b.Unemployment.Amount, &b.Other.Amount)
	}
	for n := range c.Household.Others {
		all = append(all, &c.Household.Others[n].Income, &c.Household.Others[n].Gives)
	}
	for n := range c.Assets.Accounts {
		all = append(all, &c.Assets.Accounts[n].Balance)
	}
	for n := range c.Assets.Retirement {
		all = append(all, &c.Assets.Retirement[n].Value)
	}
	for n := range c.Assets.Properties {
		all = append(all, &c.Assets.Properties[n].Value)
	}
	for n := range c.Assets.Vehicles {
		all = append(all, &c.Assets.Vehicles[n].Value)
	}
	return all
}

// costs is the amounts that lower it: what a month costs, and loans.
func costs(c *Case) []*Amount {
	l := &c.Living
	all := []*Amount{&l.Rent, &l.Utilities, &l.HealthInsurance, &l.Taxes}
	for n := range c.Assets.Properties {
		all = append(all, &c.Assets.Properties[n].Loan)
	}
	for n := range c.Assets.Vehicles {
		v := &c.Assets.Vehicles[n]
		all = append(all, &v.Loan, &v.Payment, &v.Running)
	}
	return all
}

// AssumeMayApply is the case with what the IRS requires before it considers an offer or a
// plan taken as met, as far as it has no answer, and no hardship. The case itself is not
// changed.
func AssumeMayApply(c Case) Case {
	a := &c.Applying
	for _, met := range []*YesNo{&a.ReturnsFiled, &a.Extension, &a.Billed, &a.Estimated, &a.Deposits, &a.StayCurrent} {
		assume(met, true)
	}
	for _, not := range []*YesNo{
		&a.Employer, &a.Bankruptcy, &a.Audit, &a.InnocentClaim, &a.InactiveITIN, &a.Justice, &a.Restitution, &a.Judgment, &a.Transition,
		&a.TrustFund, &a.Separate, &a.TaxIsWrong, &a.Illness, &a.Needs, &a.AssetNeeded, &a.Age, &a.Dependents, &a.Catastrophe, &a.Unfair,
	} {
		assume(not, false)
	}
	return c
}

package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"

	"github.com/shopspring/decimal"
)

// An example is one case of a table and the figures it must give, in pairs of a
// line's number or name and its amount.
type example struct {
	name string
	c    facts.Case
	want []string
}

// checkExamples assesses each example.
func checkExamples(t *testing.T, rows []example) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) { oictest.Expect(t, r.c, r.want...) })
	}
}

// withAssets is a plain case with those assets.
func withAssets(a facts.Assets) facts.Case {
	return calctest.Plain(func(c *facts.Case) { c.Assets = a })
}

// section is the lines of a section of the form.
func section(a oic.Assessment, id string) []line.Line {
	for _, s := range a.Form.Sections {
		if s.ID == id {
			return s.Lines
		}
	}
	return nil
}

// withExpenses is a plain case with those expenses.
func withExpenses(add func(l *facts.Living)) facts.Case {
	return calctest.Plain(func(c *facts.Case) { add(&c.Living) })
}

// withHousehold is a plain case of so many people under 65, and 65 and over.
func withHousehold(under, over int) facts.Case {
	return calctest.Plain(func(c *facts.Case) { c.Household.Under65, c.Household.Over65 = facts.Say(under), facts.Say(over) })
}

// debtOfOneYear is a debt whose total is not known, but whose one year is: that
// of the story late-filed, 15,457.74 on the day.
func debtOfOneYear() facts.Debt {
	return facts.Debt{Total: facts.DoNotKnow[decimal.Decimal](), Years: []facts.TaxYear{{Year: facts.Say(2021), Assessed: facts.Say(datetest.Day("2023-02-27")), History: facts.History{
		Shown: calctest.USD("14200"), Credits: calctest.USD("6200"), Extended: facts.Say(false), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2023-01-20")), Demand: facts.Say(datetest.Day("2023-02-27")),
	}}}}
}

// eligible is the case with every gate open and no special circumstances.
func eligible(c facts.Case) facts.Case {
	yes, no := facts.Say(true), facts.Say(false)
	a := &c.Applying
	a.ReturnsFiled, a.Extension, a.Billed, a.Estimated, a.StayCurrent = yes, yes, yes, yes, yes
	for _, q := range []*facts.YesNo{&a.Employer, &a.Bankruptcy, &a.Audit, &a.InnocentClaim, &a.InactiveITIN,
		&a.Justice, &a.Restitution, &a.Judgment, &a.Transition, &a.TrustFund, &a.Separate, &a.TaxIsWrong,
		&a.Illness, &a.Needs, &a.AssetNeeded, &a.Age, &a.Dependents, &a.Catastrophe, &a.Unfair} {
		*q = no
	}
	return c
}

// joint is the case with a spouse who owes too.
func joint(c facts.Case) facts.Case {
	c.Household.Owing = facts.Say(facts.OwingJoint)
	return c
}

// withBalance is the case with another total of the debt.
func withBalance(c facts.Case, debt string) facts.Case {
	c.Debt.Total = calctest.USD(debt)
	return c
}

// notLowIncome is the case with income above the limit of the low-income
// certification, and expenses that leave box F as it was.
func notLowIncome(c facts.Case) facts.Case {
	c.Applying.AGI = calctest.USD("40000")
	c.Income.Interest = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("4000")}
	c.Living.Care = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("4000")}
	return c
}

// withHome is a plain case with a property.
func withHome(value, loan string) facts.Case {
	return calctest.Plain(func(c *facts.Case) {
		c.Assets.Properties = []facts.Property{{Value: calctest.USD(value), Loan: calctest.USD(loan)}}
	})
}

// withJob is a plain case with a job.
func withJob(every, pay string) facts.Case {
	return calctest.Plain(func(c *facts.Case) { c.Income.Jobs = []facts.Job{{Every: facts.Say(every), Pay: calctest.USD(pay)}} })
}

// withBusinessAssets is a plain case with a business that has those assets and
// no profit.
func withBusinessAssets(assets ...facts.BusinessAsset) facts.Case {
	return calctest.Plain(func(c *facts.Case) { c.Business = facts.Business{Has: facts.Say(true), Assets: assets} })
}

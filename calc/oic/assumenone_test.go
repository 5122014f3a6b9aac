package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestAssumeNone has a row for what the quick estimate takes for granted.
func TestAssumeNone(t *testing.T) {
	asked := func(add func(c *facts.Case)) facts.Case {
		var c facts.Case
		c.Debt.Total = calctest.USD("42000")
		c.Household = facts.Household{State: facts.Say("OH"), County: facts.Say("39049"), Under65: facts.Say(1)}
		add(&c)
		return c
	}
	for _, test := range []struct {
		name string
		c    facts.Case
		want []string
	}{
		{"nothing but the debt and the place", asked(func(*facts.Case) {}),
			[]string{"offer-lump", "$1.00", "offer-periodic", "$1.00", "can-pay-in-full", "no", "low-income", "yes", "missing", ""}},
		{"pay each month; time is no limit, but it is not known whether all could be paid", asked(func(c *facts.Case) { c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1277")}} }),
			[]string{"Box F", "$100.00", "offer-lump", "$1,200.00", "offer-periodic", "$2,400.00", "can-pay-in-full", "not yet", "missing", "tax-years"}},
		{"a late year: it is known", asked(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("2177")}}
			c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2022)}} // 73 months at least
		}), []string{"offer-lump", "$12,000.00", "can-pay-in-full", "yes"}},
		{"a car as most are: owned, needed, not old", asked(func(c *facts.Case) {
			c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("9000"), Loan: calctest.USD("2000")}}
		}),
			[]string{"6b", "$1,750.00", "43", "$0.00"}},
		{"a home without a loan, and not for sale", asked(func(c *facts.Case) { c.Assets.Properties = []facts.Property{{Value: calctest.USD("100000")}} }),
			[]string{"5", "$80,000.00"}},
		{"what is answered stays", asked(func(c *facts.Case) {
			c.Living.HealthInsurance = calctest.USD("150")
			c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("9000"), Needed: facts.Say(false), Model: facts.Say(2010), Running: calctest.USD("400")}}
			c.Assets.HasVehicles = facts.Say(true)
		}), []string{"44", "$150.00", "6b", "$7,200.00", "42", "$400.00"}},
		{"a list that is said to be full and is not, is empty", asked(func(c *facts.Case) { c.Assets.HasAccounts = facts.Say(true) }), []string{"1", "$0.00"}},
		{"what was said to be none is none", asked(func(c *facts.Case) {
			c.Assets.HasAccounts, c.Assets.Accounts = facts.Say(false), []facts.Account{{Balance: calctest.USD("9000")}}
		}), []string{"1", "$0.00"}},
		{"nobody lives there: that cannot be guessed", asked(func(c *facts.Case) { c.Household.Under65 = facts.Count{} }), []string{"39", "?"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			oictest.ExpectOf(t, oic.AssessAs(test.c, calctest.Book(t, calctest.Today), oic.AssumeNone), test.want...)
		})
	}
}

// TestAssumeNoneCopies holds that the case itself stays as it was answered.
func TestAssumeNoneCopies(t *testing.T) {
	c := facts.Case{Assets: facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("9000")}}}, Income: facts.Income{Jobs: []facts.Job{{Pay: calctest.USD("1")}}}}
	facts.AssumeNone(c)
	if c.Assets.Vehicles[0].Loan.Answered() || c.Income.Jobs[0].Every.Answered() || c.Assets.HasVehicles.Answered() {
		t.Errorf("the case was changed: %+v", c.Assets.Vehicles[0])
	}
}

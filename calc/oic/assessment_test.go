package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
	"offercheck/calc/way"
)

// TestAssumeNone has a row for each thing that the quick estimate assumes.
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
		{"pay each month; time is no limit, but full pay is unknown", asked(func(c *facts.Case) { c.Income.Jobs = []facts.Job{{Pay: calctest.USD("1277")}} }),
			[]string{"Box F", "$100.00", "offer-lump", "$1,200.00", "offer-periodic", "$2,400.00", "can-pay-in-full", "not yet", "missing", "tax-years"}},
		{"a recent year: full pay is known", asked(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("2177")}}
			c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2022)}} // 73 months at least
		}), []string{"offer-lump", "$12,000.00", "can-pay-in-full", "yes"}},
		{"a typical car: owned, needed, not old", asked(func(c *facts.Case) {
			c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("9000"), Loan: calctest.USD("2000")}}
		}),
			[]string{"6b", "$1,750.00", "43", "$0.00"}},
		{"a home without a loan, and not for sale", asked(func(c *facts.Case) { c.Assets.Properties = []facts.Property{{Value: calctest.USD("100000")}} }),
			[]string{"5", "$80,000.00"}},
		{"answers are kept", asked(func(c *facts.Case) {
			c.Living.HealthInsurance = calctest.USD("150")
			c.Assets.Vehicles = []facts.Vehicle{{Value: calctest.USD("9000"), Needed: facts.Say(false), Model: facts.Say(2010), Running: calctest.USD("400")}}
			c.Assets.HasVehicles = facts.Say(true)
		}), []string{"44", "$150.00", "6b", "$7,200.00", "42", "$400.00"}},
		{"accounts, but none listed: there are none", asked(func(c *facts.Case) { c.Assets.HasAccounts = facts.Say(true) }), []string{"1", "$0.00"}},
		{"accounts listed, but answered with no: there are none", asked(func(c *facts.Case) {
			c.Assets.HasAccounts, c.Assets.Accounts = facts.Say(false), []facts.Account{{Balance: calctest.USD("9000")}}
		}), []string{"1", "$0.00"}},
		{"the size of the household is not assumed", asked(func(c *facts.Case) { c.Household.Under65 = facts.Count{} }), []string{"39", "?"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			oictest.ExpectOf(t, oic.AssessAs(test.c, calctest.Book(t, calctest.Today), oic.AssumeNone), test.want...)
		})
	}
}

// TestAssumeNoneCopies checks that the case itself is not changed.
func TestAssumeNoneCopies(t *testing.T) {
	c := facts.Case{Assets: facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("9000")}}}, Income: facts.Income{Jobs: []facts.Job{{Pay: calctest.USD("1")}}}}
	facts.AssumeNone(c)
	if c.Assets.Vehicles[0].Loan.Answered() || c.Income.Jobs[0].Every.Answered() || c.Assets.HasVehicles.Answered() {
		t.Errorf("the case was changed: %+v", c.Assets.Vehicles[0])
	}
}

// TestNoInputPanics judges cases and books at the edges of what their types
// allow.
func TestNoInputPanics(t *testing.T) {
	book := calctest.Book(t, calctest.Today)
	full := calctest.Plain(func(c *facts.Case) {
		c.Assets.Vehicles, c.Assets.Properties = make([]facts.Vehicle, 5), make([]facts.Property, 5)
		c.Income.Jobs, c.Business.Assets = make([]facts.Job, 5), make([]facts.BusinessAsset, 5)
		c.Debt.Years = make([]facts.TaxYear, 3)
	})
	below := calctest.Plain(func(c *facts.Case) {
		c.Household.Under65, c.Household.Over65 = facts.Say(-3), facts.Say(7)
		c.Household.State, c.Household.County = facts.Say("??"), facts.Say("x")
		c.Assets.Vehicles = []facts.Vehicle{{Model: facts.Say(-1), Miles: facts.Say(-1), Shared: facts.Say(true), Owners: facts.Say(-2), Value: calctest.USD("-900")}}
		c.Assets.Accounts = []facts.Account{{Balance: calctest.USD("-1"), Shared: facts.Say(true), Owners: facts.Say(0)}}
		c.Debt.Total, c.Living.Rent = calctest.USD("-5"), calctest.USD("-5")
	})
	unsure := facts.Case{Household: facts.Household{Under65: facts.DoNotKnow[int]()}}
	for caseName, c := range map[string]facts.Case{"zero": {}, "unfinished lists": full, "below zero": below, "unsure": unsure} {
		for bookName, b := range map[string]*law.Book{"today's": book, "zero": {}, "no": nil} {
			t.Run(caseName+" case, "+bookName+" book", func(t *testing.T) {
				for _, u := range []oic.Unanswered{oic.LeaveUnknown, oic.AssumeNone, oic.AssumeUnasked, -1} {
					a, e := oic.AssessAs(c, b, u), oic.Preview(c, b, u)
					if b != book && (a.Offer(oic.Lump).Cost(way.Amount).Known || e.Lump.Least.Known || a.Open.Verdict == line.Yes) {
						t.Error("an offer is known without law")
					}
					a.Missing()
					a.Tree()
				}
			})
		}
	}
}

// TestZeroAssessment checks that the zero Assessment has no offer and misses no
// answer.
func TestZeroAssessment(t *testing.T) {
	var a oic.Assessment
	if o := a.Offer(oic.Lump); o.ID != "" || a.Offer("no-such-offer").ID != "" {
		t.Errorf("an offer %+v", o)
	}
	if missing := a.Missing(); len(missing) > 0 {
		t.Errorf("missing %v", missing)
	}
	a.Tree()
}

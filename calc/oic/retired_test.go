package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
)

// TestRetiredDebt (C5) has a row for each expense that ends, and how far what that frees
// moves the lump-sum offer (IRM 5.8.5.20). Box F is 500 unless a row says otherwise.
func TestRetiredDebt(t *testing.T) {
	yes := facts.Say(true)
	with := func(change func(c *facts.Case)) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("4000")}}
			change(c)
		})
	}
	car := func(v facts.Vehicle) func(c *facts.Case) { // with one, no public transport: 220 more to spend
		return func(c *facts.Case) { c.Assets.Vehicles = []facts.Vehicle{v} }
	}
	for _, test := range []struct {
		name        string
		c           facts.Case
		driver      string
		least, most string
	}{
		{"a car loan of 600 with 9 payments left, 200 × 3", with(func(c *facts.Case) {
			car(facts.Vehicle{Payment: calctest.USD("600"), Left: facts.Say(9)})(c)
			c.Living.Taxes = calctest.USD("1943")
		}), "vehicle-left:1", "$6,000.00", "$6,600.00"},
		{"of a car loan of 400 nothing is freed", with(func(c *facts.Case) {
			car(facts.Vehicle{Payment: calctest.USD("400"), Left: facts.Say(1)})(c)
			c.Living.Taxes = calctest.USD("2143")
		}), "", "$6,000.00", "$6,000.00"},
		{"a lease that ends is followed by another", with(func(c *facts.Case) {
			car(facts.Vehicle{Leased: yes, Payment: calctest.USD("600"), Left: facts.Say(1)})(c)
			c.Living.Taxes = calctest.USD("1943")
		}), "", "$6,000.00", "$6,000.00"},
		{"support of 100 with 4 payments left, 100 × 8", with(func(c *facts.Case) {
			c.Living.CourtOrdered, c.Living.Left.CourtOrdered = facts.Maybe{Has: yes, Amount: calctest.USD("100")}, facts.Say(4)
			c.Living.Taxes = calctest.USD("2223")
		}), "court-ordered-left", "$6,000.00", "$6,800.00"},
		{"a secured debt of 100 whose end is not known, 100 × 12", with(func(c *facts.Case) {
			c.Living.Secured, c.Living.Left.Secured = facts.Maybe{Has: yes, Amount: calctest.USD("100")}, facts.DoNotKnow[int]()
			c.Living.Taxes = calctest.USD("2223")
		}), "secured-left", "$6,000.00", "$7,200.00"},
		{"support that goes on for the 12 months", with(func(c *facts.Case) {
			c.Living.CourtOrdered, c.Living.Left.CourtOrdered = facts.Maybe{Has: yes, Amount: calctest.USD("100")}, facts.Say(12)
			c.Living.Taxes = calctest.USD("2223")
		}), "", "$6,000.00", "$6,000.00"},
		{"care of 300 that ends in 2 months, where costs are 200 above income: 100 × 10", with(func(c *facts.Case) {
			c.Living.Care, c.Living.Left.Care = facts.Maybe{Has: yes, Amount: calctest.USD("300")}, facts.Say(2)
			c.Living.Taxes = calctest.USD("2723")
		}), "care-left", "$1.00", "$1,000.00"},
		{"a plan of 100 for state tax with 6 payments left", with(func(c *facts.Case) {
			c.Living.StateTax = facts.StateTax{Has: yes, Payment: calctest.USD("100"), Earlier: yes}
			c.Living.Left.StateTax, c.Living.Taxes = facts.Say(6), calctest.USD("2223")
		}), "state-tax-payments-left", "$6,000.00", "$6,600.00"},
	} {
		t.Run(test.name, func(t *testing.T) { checkDriver(t, test.c, test.driver, test.least, test.most) })
	}
}

package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
)

// TestDisallowed has a row for what the disallowed part of an expense adds to
// each offer.
func TestDisallowed(t *testing.T) {
	yes := facts.Say(true)
	for _, test := range []struct {
		name                 string
		left                 string // of income, after what counts
		months               int
		giving               string
		lost, lump, periodic string
	}{
		{"12 months of it, and 24", "500", 90, "100", "$100.00", "$1,200.00", "$2,400.00"},
		{"up to box F", "30", 90, "100", "$100.00", "$360.00", "$720.00"},
		{"nothing, if box F is zero", "0", 90, "100", "$100.00", "$0.00", "$0.00"},
		{"over the months left to collect", "500", 15, "100", "$100.00", "$1,200.00", "$1,500.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Lasting(calctest.Leaving("0", test.left), test.months)
			c.Living.Giving = facts.Maybe{Has: yes, Amount: calctest.USD(test.giving)}
			for _, row := range oic.Assess(c, calctest.Book(t, calctest.Today)).Expenses {
				if row.ID != "giving" {
					continue
				}
				if row.Claimed.String() != "$100.00" || row.Allowed.String() != "$0.00" || row.Disallowed.String() != test.lost ||
					row.AddsLump.String() != test.lump || row.AddsPeriodic.String() != test.periodic {
					t.Errorf("said %s, counted %s, lost %s, %s, %s", row.Claimed, row.Allowed, row.Disallowed, row.AddsLump, row.AddsPeriodic)
				}
				return
			}
			t.Error("no row")
		})
	}
}

// TestExpenseRows checks that every expense of the form has a row, unless it is
// zero.
func TestExpenseRows(t *testing.T) {
	rows := func(c facts.Case) string {
		var ids string
		for _, row := range oic.Assess(c, calctest.Book(t, calctest.Today)).Expenses {
			ids += row.ID + " "
		}
		return ids
	}
	if got, want := rows(calctest.Plain(func(*facts.Case) {})), "living housing public-transport medical "; got != want {
		t.Errorf("nothing spent: %s", got)
	}
	everything := calctest.Plain(func(c *facts.Case) {
		m := facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("1")}
		c.Living = facts.Living{Rent: calctest.USD("1"), Utilities: calctest.USD("1"), PublicTransport: calctest.USD("1"), HealthInsurance: calctest.USD("1"), Medical: m, CourtOrdered: m,
			Care: m, LifeInsurance: m, Taxes: calctest.USD("1"), StudentLoans: m, Dues: m, Secured: m, Fees: m, CreditCards: m, Savings: m, Giving: m, Tuition: m,
			StateTax: facts.StateTax{Has: facts.Say(true), Payment: calctest.USD("1"), Earlier: facts.Say(true)}}
		c.Assets.Vehicles = []facts.Vehicle{{Payment: calctest.USD("1"), Running: calctest.USD("1")}, {Payment: calctest.USD("2")}}
	})
	want := "living housing vehicle-payment vehicle-payment vehicle-running vehicle-running public-transport health-insurance medical court-ordered care " +
		"life-insurance taxes secured student-loans dues fees state-tax credit-cards savings giving tuition "
	if got := rows(everything); got != want {
		t.Errorf("everything spent: %s", got)
	}
}

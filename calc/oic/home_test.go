package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
)

// TestWhoseHousehold (C14) has somebody in the home who brings in 3,600 a month beside the
// 2,400 of a taxpayer with a rent of 900. Without the rent box E is 867 + 220 + 90 =
// 1,177, all of it shared where costs are (IRM 5.8.5.24).
func TestWhoseHousehold(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	yes, no := facts.Say(true), facts.Say(false)
	for _, test := range []struct {
		name          string
		other         facts.Person
		housing, left string
		least         string // of the lump-sum offer
	}{
		// 2,400 − 1,177 − 900 = 323.
		{"a room-mate with separate money", facts.Person{Apart: yes}, "$900.00", "$323.00", "$3,876.00"},
		{"whatever else was said of them", facts.Person{Apart: yes, Shares: yes, Income: calctest.USD("3600")}, "$900.00", "$323.00", "$3,876.00"},
		// 40% of 900, 867, 220 and 90: 2,400 − 360 − 347 − 88 − 36 = 1,569.
		{"somebody who shares the whole home's costs", facts.Person{Apart: no, Shares: yes, Income: calctest.USD("3600")}, "$360.00", "$1,569.00", "$18,828.00"},
		// 2,400 + 100 − 2,077 = 423.
		{"a boarder who gives 100", facts.Person{Apart: no, Shares: no, Gives: calctest.USD("100")}, "$900.00", "$423.00", "$5,076.00"},
		// An older file does not say whose rent it is: the share counts, and the range has the other reading.
		{"an older file with costs shared", facts.Person{Shares: yes, Income: calctest.USD("3600")}, "$360.00", "$1,569.00", "$3,876.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Plain(func(c *facts.Case) {
				c.Household.Alone, c.Household.Others = no, []facts.Person{test.other}
				c.Income.Jobs = []facts.Job{{Pay: calctest.USD("2400")}}
				c.Living.Rent = calctest.USD("900")
			})
			if !test.other.Apart.Answered() {
				c.Household.Others[0].Apart = facts.YesNo{}
			}
			a := oic.Assess(c, b)
			oictest.ExpectOf(t, a, "40", test.housing, "Box F", test.left, "lump-least", test.least)
		})
	}
}

// TestOwnPartIsCapped checks that an own part counts no more than the standard for the
// taxpayer's own household, 1,875 for one in Franklin County.
func TestOwnPartIsCapped(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, rent := range []string{"1874", "1875", "1876", "4000"} {
		c := calctest.Plain(func(c *facts.Case) {
			c.Household.Alone, c.Household.Others = facts.Say(false), []facts.Person{{Apart: facts.Say(true)}}
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("5000")}}
			c.Living.Rent = calctest.USD(rent)
		})
		want := "$1,875.00"
		if rent == "1874" {
			want = "$1,874.00"
		}
		oictest.ExpectOf(t, oic.Assess(c, b), "40", want)
	}
}

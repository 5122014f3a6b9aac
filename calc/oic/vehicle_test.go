package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
)

// TestVehicles has a row for each rule of line 6.
func TestVehicles(t *testing.T) {
	joint := func(c facts.Case) facts.Case {
		c.Household.Owing = facts.Say(facts.OwingJoint)
		return c
	}
	checkExamples(t, []example{
		{"one car, less the exclusion of 3,450", withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("10000"), Loan: calctest.USD("2000")}}}),
			[]string{"6a", "$6,000.00", "6b", "$2,550.00", "6", "$2,550.00"}},
		{"a car worth less than that", withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("4000")}}}),
			[]string{"6a", "$3,200.00", "6b", "$0.00"}},
		{"a car that is not needed: no exclusion", withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("4000"), Needed: facts.Say(false)}}}),
			[]string{"6a", "$3,200.00", "6b", "$3,200.00", "6", "$3,200.00"}},
		{"two cars of one person: the one with more equity stands first", withAssets(facts.Assets{Vehicles: []facts.Vehicle{
			{Value: calctest.USD("2500")}, {Value: calctest.USD("7500")}}}),
			[]string{"6a", "$6,000.00", "6b", "$2,550.00", "6c", "$2,000.00", "6d", "$2,000.00", "6", "$4,550.00", "vehicle-order", "yes"}},
		{"two cars in the right order already", withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("7500")}, {Value: calctest.USD("2500")}}}),
			[]string{"6", "$4,550.00"}},
		{"the one that is needed stands first, even with less equity", withAssets(facts.Assets{Vehicles: []facts.Vehicle{
			{Value: calctest.USD("20000"), Needed: facts.Say(false)}, {Value: calctest.USD("5000")}}}),
			[]string{"6a", "$4,000.00", "6b", "$550.00", "6c", "$16,000.00", "6d", "$16,000.00", "6", "$16,550.00"}},
		{"two cars of a couple: both", joint(withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("7500")}, {Value: calctest.USD("5000")}}})),
			[]string{"6b", "$2,550.00", "6d", "$550.00", "6", "$3,100.00"}},
		{"a couple's second car is not needed", joint(withAssets(facts.Assets{Vehicles: []facts.Vehicle{
			{Value: calctest.USD("7500")}, {Value: calctest.USD("5000"), Needed: facts.Say(false)}}})),
			[]string{"6d", "$4,000.00", "6", "$6,550.00"}},
		{"a couple's third car has none", joint(withAssets(facts.Assets{Vehicles: []facts.Vehicle{
			{Value: calctest.USD("5000")}, {Value: calctest.USD("5000")}, {Value: calctest.USD("2500")}}})),
			[]string{"6b", "$550.00", "6d", "$550.00", "6e", "$2,000.00", "6", "$3,100.00"}},
		{"a car shared with a brother: half, then 3,450", withAssets(facts.Assets{Vehicles: []facts.Vehicle{
			{Value: calctest.USD("20000"), Loan: calctest.USD("2000"), Shared: facts.Say(true), Owners: facts.Say(2)}}}),
			[]string{"6a", "$7,000.00", "6b", "$3,550.00"}},
		{"full pay has no exclusions", withAssets(facts.Assets{Vehicles: []facts.Vehicle{{Value: calctest.USD("7500")}, {Value: calctest.USD("2500")}}}),
			[]string{"vehicles-full", "$8,000.00", "equity-full", "$8,000.00"}},
	})
}

// TestOwing checks that whether a spouse owes too is asked only if a second car
// turns on it.
func TestOwing(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	for _, test := range []struct {
		name string
		cars []facts.Vehicle
		want string
	}{
		{"one car", []facts.Vehicle{{Value: calctest.USD("7500")}}, "$2,550.00"},
		{"two cars", []facts.Vehicle{{Value: calctest.USD("7500")}, {Value: calctest.USD("5000")}}, "?"},
		{"two cars, one worth nothing", []facts.Vehicle{{Value: calctest.USD("7500")}, {Value: calctest.USD("0")}}, "$2,550.00"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := withAssets(facts.Assets{Vehicles: test.cars})
			c.Household.Owing = facts.Choice{}
			if got := oic.Assess(c, b).Form.A.String(); got != test.want {
				t.Errorf("box A is %s, want %s", got, test.want)
			}
		})
	}
}

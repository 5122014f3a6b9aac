package oic_test

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/facts"
	"offercheck/calc/oic/oictest"
)

// TestTransport has a row for each rule of lines 41 to 43.
func TestTransport(t *testing.T) {
	cars := func(vs ...facts.Vehicle) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Assets.Vehicles = vs
			c.Living.PublicTransport = calctest.USD("300")
		})
	}
	costs := func(payment, running string) facts.Vehicle {
		return facts.Vehicle{Payment: calctest.USD(payment), Running: calctest.USD(running)}
	}
	joint := func(c facts.Case) facts.Case {
		c.Household.Owing = facts.Say(facts.OwingJoint)
		return c
	}
	old := facts.Vehicle{Running: calctest.USD("600"), Model: facts.Say(2016), Miles: facts.Say(1000)}
	checkExamples(t, []example{
		{"no car: public transport in full, whatever is spent", cars(), []string{"41", "$0.00", "42", "$0.00", "43", "$220.00"}},
		{"a car: public transport up to the standard", cars(costs("0", "0")), []string{"41", "$0.00", "42", "$0.00", "43", "$220.00", "lost:public-transport", "$80.00"}},
		{"payment and operating costs under the standards", cars(costs("400", "200")), []string{"41", "$400.00", "42", "$200.00"}},
		{"both over them", cars(costs("900", "300")), []string{"41", "$703.00", "42", "$263.00", "lost:vehicle-payment", "$197.00"}},
		{"two cars: each payment has its own limit", cars(costs("900", "300"), costs("100", "100")), []string{"41", "$803.00", "42", "$400.00"}},
		{"two cars: operating costs together have one", cars(costs("0", "500"), costs("0", "100")), []string{"42", "$526.00"}},
		{"three cars: the two largest payments, operating costs for two", cars(costs("300", "300"), costs("100", "300"), costs("500", "300")),
			[]string{"41", "$800.00", "42", "$526.00"}},
		{"a car ten years old: 200 more", cars(old), []string{"42", "$463.00", "vehicle-age:1", "10 years"}},
		{"nine years old: no more", cars(facts.Vehicle{Running: calctest.USD("600"), Model: facts.Say(2017), Miles: facts.Say(124999)}), []string{"42", "$263.00"}},
		{"125,000 miles: 200 more", cars(facts.Vehicle{Running: calctest.USD("600"), Model: facts.Say(2025), Miles: facts.Say(125000)}), []string{"42", "$463.00"}},
		{"old, but operating costs below the standard", cars(facts.Vehicle{Running: calctest.USD("100"), Model: facts.Say(2000)}), []string{"42", "$100.00"}},
		{"two old cars of one person: 200 once", cars(old, old), []string{"42", "$726.00"}},
		{"two old cars of a couple: twice", joint(cars(old, old)), []string{"42", "$926.00"}},
		{"a leased car has costs too", cars(facts.Vehicle{Leased: facts.Say(true), Payment: calctest.USD("350"), Running: calctest.USD("150")}), []string{"41", "$350.00", "42", "$150.00"}},
		{"a metropolitan area has its own amount", func() facts.Case {
			c := cars(costs("0", "900"))
			c.Household.State, c.Household.County = facts.Say("IL"), facts.Say("17031")
			return c
		}(), []string{"42", "$334.00"}},
	})
}

// TestVehicleAgeNotAnswered has a row for what is known of a car's age, and the
// answers missing then.
func TestVehicleAgeNotAnswered(t *testing.T) {
	for _, test := range []struct {
		name         string
		running      string
		model, miles facts.Count
		want         string
	}{
		{"old by its model: the miles are not read", "900", facts.Say(2010), facts.Count{}, ""},
		{"old by its miles: the model is not read", "900", facts.Count{}, facts.Say(200000), ""},
		{"new, and the miles are not known", "900", facts.Say(2024), facts.DoNotKnow[int](), "vehicle-miles:1"},
		{"neither is known", "900", facts.DoNotKnow[int](), facts.DoNotKnow[int](), "vehicle-model:1, vehicle-miles:1"},
		{"neither is known, nor does it matter", "263", facts.DoNotKnow[int](), facts.DoNotKnow[int](), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := calctest.Plain(func(c *facts.Case) { c.Assets.Vehicles = []facts.Vehicle{{Running: calctest.USD(test.running)}} })
			c.Assets.Vehicles[0].Model, c.Assets.Vehicles[0].Miles = test.model, test.miles
			oictest.Expect(t, c, "missing", test.want)
		})
	}
}

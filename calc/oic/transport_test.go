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
	married := func(c facts.Case) facts.Case {
		c.Household.Owing = facts.Say(facts.OwingMarried)
		return c
	}
	notSaid := func(c facts.Case) facts.Case {
		c.Household.Owing = facts.Choice{}
		return c
	}
	old := facts.Vehicle{Running: calctest.USD("600"), Model: facts.Say(2016), Miles: facts.Say(1000)}
	checkExamples(t, []example{
		{"no car: public transport in full, whatever is spent", cars(), []string{"41", "$0.00", "42", "$0.00", "43", "$220.00"}},
		{"a car: public transport up to the standard", cars(costs("0", "0")), []string{"41", "$0.00", "42", "$0.00", "43", "$220.00", "lost:public-transport", "$80.00"}},
		{"payment and operating costs under the standards", cars(costs("400", "200")), []string{"41", "$400.00", "42", "$200.00"}},
		{"both over them", cars(costs("900", "300")), []string{"41", "$703.00", "42", "$263.00", "lost:vehicle-payment", "$197.00"}},
		{"a couple's two cars: each payment has its own limit", joint(cars(costs("900", "300"), costs("100", "100"))), []string{"41", "$803.00", "42", "$363.00"}},
		{"C2: operating costs have a limit for each car, 263 + 180", joint(cars(costs("0", "410"), costs("0", "180"))), []string{"42", "$443.00", "lost:vehicle-running", "$0.00"}},
		{"C23: a payment under its limit leaves nothing to another", joint(cars(costs("900", "0"), costs("100", "0"))), []string{"41", "$803.00"}},
		{"a couple's three cars: the two that cost most count", joint(cars(costs("300", "300"), costs("100", "300"), costs("500", "300"))),
			[]string{"41", "$800.00", "42", "$526.00", "lost:vehicle-payment", "$0.00", "lost:vehicle-running", "$37.00"}},
		{"C1: of one person's two cars the one that costs more counts, both its costs", cars(costs("450", "250"), costs("520", "260")),
			[]string{"41", "$520.00", "42", "$260.00"}},
		{"C1: the costs of two cars are not combined into those of one", cars(costs("500", "100"), costs("0", "250")), []string{"41", "$500.00", "42", "$100.00"}},
		{"C1: the limits decide which costs more, 703 + 90 and 550 + 263", cars(costs("900", "90"), costs("550", "300")), []string{"41", "$550.00", "42", "$263.00"}},
		{"C1: a spouse who does not owe has no second car", married(cars(costs("300", "100"), costs("200", "100"))), []string{"41", "$300.00", "42", "$100.00"}},
		{"C1: it is not answered who owes", notSaid(cars(costs("300", "100"), costs("200", "100"))), []string{"41", "?", "42", "?", "missing", "owing, agi"}},
		{"C1: nor does it matter with one car", notSaid(cars(costs("300", "100"))), []string{"41", "$300.00", "42", "$100.00"}},
		{"a car ten years old: 200 more", cars(old), []string{"42", "$463.00", "vehicle-age:1", "10 years"}},
		{"nine years old: no more", cars(facts.Vehicle{Running: calctest.USD("600"), Model: facts.Say(2017), Miles: facts.Say(124999)}), []string{"42", "$263.00"}},
		{"125,000 miles: 200 more", cars(facts.Vehicle{Running: calctest.USD("600"), Model: facts.Say(2025), Miles: facts.Say(125000)}), []string{"42", "$463.00"}},
		{"old, but operating costs below the standard", cars(facts.Vehicle{Running: calctest.USD("100"), Model: facts.Say(2000)}), []string{"42", "$100.00"}},
		{"two old cars of one person: one counts", cars(old, old), []string{"42", "$463.00"}},
		{"two old cars of a couple: 200 for each", joint(cars(old, old)), []string{"42", "$926.00"}},
		{"C2: an old car beside a new one has the 200 for its own costs alone", joint(cars(old, costs("0", "300"))), []string{"42", "$726.00"}},
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
			c := calctest.Plain(func(c *facts.Case) {
				c.Assets.Vehicles = []facts.Vehicle{{Running: calctest.USD(test.running)}}
				c.Income.Jobs, c.Applying.AGI = []facts.Job{{Pay: calctest.USD("9000")}}, calctest.USD("0") // so that the car's cost matters
			})
			c.Assets.Vehicles[0].Model, c.Assets.Vehicles[0].Miles = test.model, test.miles
			oictest.Expect(t, c, "missing", test.want)
		})
	}
}

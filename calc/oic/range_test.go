package oic_test

import (
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/facts"
	"offercheck/calc/oic"
	"offercheck/calc/oic/oictest"
	"offercheck/calc/way"
)

// TestDrivers has a row for each answer that may turn out otherwise, and how
// far it alone moves the lump-sum offer. Box F is 500 unless a row says
// otherwise.
func TestDrivers(t *testing.T) {
	yes := facts.Say(true)
	with := func(change func(c *facts.Case)) facts.Case {
		return calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("4000")}}
			c.Living.Taxes = calctest.USD("2323") // 4,000 − 1,177 − 500
			change(c)
		})
	}
	car := func(v facts.Vehicle) func(c *facts.Case) { // with one, no public transport: 220 more to spend
		return func(c *facts.Case) {
			c.Living.Taxes, c.Assets.Vehicles = calctest.USD("2543"), []facts.Vehicle{v}
		}
	}
	for _, test := range []struct {
		name        string
		c           facts.Case
		driver      string
		least, most string
	}{
		{"a house, a tenth less and more", with(func(c *facts.Case) {
			c.Assets.Properties = []facts.Property{{Value: calctest.USD("100000"), Loan: calctest.USD("75000")}}
		}), "property-value:1", "$6,000.00", "$19,000.00"}, // 90,000: 72,000 − 75,000; 110,000: 88,000 − 75,000
		{"a car, a tenth less and more", with(car(facts.Vehicle{Value: calctest.USD("10000")})), "vehicle-value:1", "$9,750.00", "$11,350.00"},
		{"a building of a business", with(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Assets: []facts.BusinessAsset{{Kind: facts.Say(facts.AssetBuilding), Value: calctest.USD("10000")}}}
		}), "thing-value:1", "$13,200.00", "$14,800.00"},
		{"overtime that ends", with(func(c *facts.Case) { c.Income.Jobs[0].Overtime = calctest.USD("200") }), "job-overtime:1", "$3,600.00", "$6,000.00"},
		{"overtime of more than box F", with(func(c *facts.Case) { c.Income.Jobs[0].Overtime = calctest.USD("900") }), "job-overtime:1", "$1.00", "$6,000.00"},
		{"rent over the standard", with(func(c *facts.Case) { // 1,875 of 2,000 count
			c.Living.Rent, c.Living.Taxes = calctest.USD("2000"), calctest.USD("448")
		}), "housing", "$4,500.00", "$6,000.00"},
		{"a car payment over it", with(func(c *facts.Case) { // 703 of 803 count
			car(facts.Vehicle{Value: calctest.USD("0"), Payment: calctest.USD("803")})(c)
			c.Living.Taxes = calctest.USD("1840")
		}), "vehicle-payment:1", "$4,800.00", "$6,000.00"},
		{"a couple's third car", with(func(c *facts.Case) {
			car(facts.Vehicle{})(c)
			c.Household.Owing = facts.Say(facts.OwingJoint)
			c.Assets.Vehicles = []facts.Vehicle{{Payment: calctest.USD("200")}, {Payment: calctest.USD("200")}, {Payment: calctest.USD("100")}}
			c.Living.Taxes = calctest.USD("2143")
		}), "another-vehicle", "$4,800.00", "$6,000.00"},
		{"C1: a second car of one person, 100 to pay and 40 to run", with(func(c *facts.Case) { // 12 × 140 less
			car(facts.Vehicle{})(c)
			c.Assets.Vehicles = []facts.Vehicle{{Payment: calctest.USD("100"), Running: calctest.USD("40")}, {Payment: calctest.USD("200"), Running: calctest.USD("60")}}
			c.Living.Taxes = calctest.USD("2283")
		}), "another-vehicle", "$4,320.00", "$6,000.00"},
		{"C21: an old car, 100 to run and 200 on top of it", with(func(c *facts.Case) { // 12 × 200 less
			car(facts.Vehicle{Running: calctest.USD("100"), Model: facts.Say(2010)})(c)
			c.Living.Taxes = calctest.USD("2443")
		}), "old-vehicle-allowance", "$3,600.00", "$6,000.00"},
		{"C21: an old car, 400 to run: 263 and 200 are 63 more", with(func(c *facts.Case) {
			car(facts.Vehicle{Running: calctest.USD("400"), Model: facts.Say(2010)})(c)
			c.Living.Taxes = calctest.USD("2143")
		}), "old-vehicle-allowance", "$5,244.00", "$6,000.00"},
		{"operating costs over it", with(func(c *facts.Case) { // 263 of 303 count
			car(facts.Vehicle{Running: calctest.USD("303")})(c)
			c.Living.Taxes = calctest.USD("2280")
		}), "vehicle-running:1", "$5,520.00", "$6,000.00"},
		{"C6: a judgment that comes before the federal tax lien, 12 × 80", with(func(c *facts.Case) {
			c.Living.Garnishment = facts.Maybe{Has: yes, Amount: calctest.USD("80")}
		}), "garnishment", "$5,040.00", "$6,000.00"},
		{"dissipated assets", with(func(c *facts.Case) { c.Assets.Dissipated = facts.Maybe{Has: yes, Amount: calctest.USD("7000")} }), "parted-with", "$6,000.00", "$13,000.00"},
		{"dissipated assets above the balance: capped at it", with(func(c *facts.Case) { c.Assets.Dissipated = facts.Maybe{Has: yes, Amount: calctest.USD("90000")} }), "parted-with", "$6,000.00", "$46,000.00"},
		{"receivables", with(func(c *facts.Case) {
			c.Business = facts.Business{Has: yes, Receivables: facts.Maybe{Has: yes, Amount: calctest.USD("700")}}
		}), "receivables", "$6,000.00", "$6,700.00"},
		{"receivables of an amount that is not known: the balance of 40,000 at most", func() facts.Case {
			c := with(func(c *facts.Case) { c.Business = facts.Business{Has: yes} })
			c.Business.Receivables = facts.Maybe{Has: yes, Amount: facts.Amount{Unsure: true}}
			return c
		}(), "receivables", "$6,000.00", "$46,000.00"},
		{"nothing", with(func(*facts.Case) {}), "", "$6,000.00", "$6,000.00"},
	} {
		t.Run(test.name, func(t *testing.T) { checkDriver(t, test.c, test.driver, test.least, test.most) })
	}
}

// checkDriver checks that one driver alone moves the lump-sum offer that far.
func checkDriver(t *testing.T, c facts.Case, driver, least, most string) {
	t.Helper()
	r := oic.Assess(c, calctest.Book(t, calctest.Today)).Range
	var names []string
	for _, d := range r.Drivers {
		names = append(names, d.Key())
		if d.Lump.Least.String() != least || d.Lump.Most.String() != most {
			t.Errorf("%s: %s to %s, want %s to %s", d.ID, d.Lump.Least, d.Lump.Most, least, most)
		}
	}
	if got := strings.Join(names, " "); !strings.HasPrefix(got, driver) || len(names) > 1 && driver == "" {
		t.Errorf("drivers %q, want %q", got, driver)
	}
	if r.Lump.Least.String() != least || r.Lump.Most.String() != most {
		t.Errorf("range %s to %s, want %s to %s", r.Lump.Least, r.Lump.Most, least, most)
	}
}

// TestUnknownAnswers has a row for each answer that may be "I do not know": the
// offer is unknown then, but has bounds. Box F is 500 without it.
func TestUnknownAnswers(t *testing.T) {
	yes, dunno, unsureYes := facts.Say(true), facts.Amount{Unsure: true}, facts.YesNo{Unsure: true}
	with := func(change func(c *facts.Case)) facts.Case {
		c := calctest.Plain(func(c *facts.Case) {
			c.Income.Jobs = []facts.Job{{Pay: calctest.USD("4000")}}
			c.Living.Taxes = calctest.USD("2323")
		})
		change(&c)
		return c
	}
	vehicle := func(v facts.Vehicle) func(c *facts.Case) {
		return func(c *facts.Case) {
			v.Leased, v.Needed, v.Shared = facts.Say(false), facts.Say(true), facts.Say(false)
			c.Assets.HasVehicles, c.Assets.Vehicles = yes, []facts.Vehicle{v}
			c.Living.Taxes = calctest.USD("2543")
		}
	}
	for _, test := range []struct {
		name        string
		c           facts.Case
		driver      string
		least, most string
	}{
		{"rent, to the county's standard", with(func(c *facts.Case) { c.Living.Rent = dunno }), "rent", "$1.00", "$6,000.00"},
		{"health insurance, to box D", with(func(c *facts.Case) { c.Living.HealthInsurance = dunno }), "health-insurance", "$1.00", "$6,000.00"},
		{"a child's care", with(func(c *facts.Case) { c.Living.Care = facts.Maybe{Has: yes, Amount: dunno} }), "care", "$1.00", "$6,000.00"},
		{"public transport beside a car, to 220", with(func(c *facts.Case) {
			vehicle(facts.Vehicle{Value: calctest.USD("0"), Loan: calctest.USD("0"), Payment: calctest.USD("0"), Running: calctest.USD("0")})(c)
			c.Living.PublicTransport = dunno
		}), "public-transport", "$3,360.00", "$6,000.00"},
		{"a car's payment, to 703", with(vehicle(facts.Vehicle{Value: calctest.USD("0"), Loan: calctest.USD("0"), Payment: dunno, Running: calctest.USD("0")})), "vehicle-payment:1", "$1.00", "$6,000.00"},
		{"its operating costs, to 263", with(vehicle(facts.Vehicle{Value: calctest.USD("0"), Loan: calctest.USD("0"), Payment: calctest.USD("0"), Running: dunno})), "vehicle-running:1", "$2,844.00", "$6,000.00"},
		{"its age: 200 more or not", with(func(c *facts.Case) {
			vehicle(facts.Vehicle{Value: calctest.USD("0"), Loan: calctest.USD("0"), Payment: calctest.USD("0"), Running: calctest.USD("363"), Model: facts.DoNotKnow[int](), Miles: facts.DoNotKnow[int]()})(c)
			c.Living.Taxes = calctest.USD("2280") // 263 of it count anyhow
		}), "vehicle-model:1", "$3,600.00", "$6,000.00"}, // C21: or 463, if it is old
		{"C22: the operating costs of an old car, to 263 and 200", with(vehicle(facts.Vehicle{Value: calctest.USD("0"), Loan: calctest.USD("0"), Payment: calctest.USD("0"), Running: dunno, Model: facts.Say(2010)})),
			"vehicle-running:1", "$444.00", "$6,000.00"},
		{"C22: of a car that may be old", with(vehicle(facts.Vehicle{Value: calctest.USD("0"), Loan: calctest.USD("0"), Payment: calctest.USD("0"), Running: dunno, Model: facts.DoNotKnow[int](), Miles: facts.DoNotKnow[int]()})),
			"vehicle-running:1", "$444.00", "$6,000.00"},
		{"a car's loan, to its price", with(vehicle(facts.Vehicle{Value: calctest.USD("50000"), Loan: dunno, Payment: calctest.USD("0"), Running: calctest.USD("0")})), "vehicle-loan:1", "$6,000.00", "$46,550.00"},
		{"a house's loan", with(func(c *facts.Case) {
			c.Assets.HasProperties = yes
			c.Assets.Properties = []facts.Property{{Value: calctest.USD("1000"), Loan: dunno, Shared: facts.Say(false), Sold: yes, Costs: calctest.USD("0")}}
		}), "property-loan:1", "$6,000.00", "$7,100.00"},
		{"C22: health care in a shared home, to more than box D: a quarter of it counts", with(func(c *facts.Case) {
			c.Household.Alone, c.Household.Others = facts.Say(false), []facts.Person{{Shares: yes, Income: calctest.USD("12000")}}
			c.Living.Taxes = calctest.USD("0")
			c.Living.Medical = facts.Maybe{Has: yes, Amount: dunno}
		}), "medical", "$1.00", "$44,460.00"}, // 12 × (4,000 − 217 − 55 − 23)
		{"whether insurance is term", with(func(c *facts.Case) {
			c.Living.LifeInsurance, c.Living.Term = facts.Maybe{Has: yes, Amount: calctest.USD("50")}, unsureYes
		}), "term", "$5,400.00", "$6,000.00"},
		{"whether an asset produces income", with(func(c *facts.Case) {
			c.Business = calctest.Plain(func(c *facts.Case) { c.Business.Has = yes }).Business
			c.Business.HasAssets = yes
			c.Business.Assets = []facts.BusinessAsset{{Kind: facts.Say(facts.AssetOther), Leased: facts.Say(false), Producing: unsureYes, Value: calctest.USD("1000"), Loan: calctest.USD("0")}}
		}), "thing-producing:1", "$6,000.00", "$6,880.00"},
		{"whether an agreement with the state is older", with(func(c *facts.Case) {
			c.Living.StateTax = facts.StateTax{Has: yes, Payment: calctest.USD("100"), Earlier: unsureYes, Balance: calctest.USD("0")}
		}), "state-tax-earlier", "$4,800.00", "$6,000.00"},
		{"when an old year was assessed", with(func(c *facts.Case) {
			c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2016), Expires: facts.DoNotKnow[date.Day](), Assessed: facts.DoNotKnow[date.Day]()}}
		}), "tax-year-assessed:1", "$500.00", "$6,000.00"}, // January 1, 2027: one month
	} {
		t.Run(test.name, func(t *testing.T) {
			r := oic.Assess(test.c, calctest.Book(t, calctest.Today))
			if r.Offer(oic.Lump).Cost(way.Amount).Known {
				t.Errorf("the offer is %s", r.Offer(oic.Lump).Cost(way.Amount))
			}
			if len(r.Range.Drivers) == 0 {
				t.Fatalf("no drivers; range %s to %s, missing %s", r.Range.Lump.Least, r.Range.Lump.Most, oictest.Figure(t, r, "missing"))
			}
			if got := r.Range.Drivers[0].Key(); got != test.driver {
				t.Errorf("driver %s, want %s", got, test.driver)
			}
			if got := r.Range.Lump; got.Least.String() != test.least || got.Most.String() != test.most {
				t.Errorf("range %s to %s, want %s to %s", got.Least, got.Most, test.least, test.most)
			}
		})
	}
}

// TestStrongestThree checks that the three strongest of many drivers are
// listed, strongest first, and that the range covers all of them together.
func TestStrongestThree(t *testing.T) {
	c := calctest.Plain(func(c *facts.Case) {
		c.Income.Jobs = []facts.Job{{Pay: calctest.USD("4000"), Overtime: calctest.USD("10")}}
		c.Living.Taxes = calctest.USD("2323")
		c.Assets.Properties = []facts.Property{{Value: calctest.USD("10000")}, {Value: calctest.USD("30000")}}
		c.Assets.Dissipated = facts.Maybe{Has: facts.Say(true), Amount: calctest.USD("2000")}
	})
	r := oic.Assess(c, calctest.Book(t, calctest.Today)).Range
	var names []string
	for _, d := range r.Drivers {
		names = append(names, d.Key())
	}
	if got := strings.Join(names, " "); got != "property-value:2 parted-with property-value:1" {
		t.Errorf("drivers %s", got)
	}
	// 38,000: 8,000 + 24,000 + 6,000. Least: 7,200 + 21,600 + 5,880. Most: 8,800 + 26,400 + 6,000 + 2,000.
	if r.Lump.Least.String() != "$34,680.00" || r.Lump.Most.String() != "$43,200.00" {
		t.Errorf("range %s to %s", r.Lump.Least, r.Lump.Most)
	}
}

// TestToolsExemption checks the range with and without line 10: tools of 1,000
// count for nothing with it, for 800 without, and for 880 if worth a tenth
// more.
func TestToolsExemption(t *testing.T) {
	r := oic.Assess(withBusinessAssets(facts.BusinessAsset{Kind: facts.Say(facts.AssetTools), Value: calctest.USD("1000")}), calctest.Book(t, calctest.Today)).Range
	if len(r.Drivers) != 1 || r.Drivers[0].ID != "tools-left-out" {
		t.Fatalf("drivers %+v", r.Drivers)
	}
	d := r.Drivers[0]
	if d.Lump.Least.String() != "$1.00" || d.Lump.Most.String() != "$800.00" || r.Lump.Most.String() != "$880.00" {
		t.Errorf("%s to %s, at most %s", d.Lump.Least, d.Lump.Most, r.Lump.Most)
	}
}

// TestUnknownWithoutBounds checks that an unknown answer without bounds leaves
// the range unknown.
func TestUnknownWithoutBounds(t *testing.T) {
	c := calctest.Plain(func(c *facts.Case) { c.Assets.Properties = []facts.Property{{}} })
	c.Assets.Properties[0].Value = facts.Amount{Unsure: true}
	oictest.Expect(t, c, "lump-least", "?", "lump-most", "?", "missing", "property-value:1")
}

package ask

import (
	"slices"
	"strings"
	"testing"

	"offercheck/calc"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// at is a place written short: "vehicle-worth 2".
func at(s string) Place {
	step, n, _ := strings.Cut(s, " ")
	p := Place{Step: step}
	for _, digit := range n {
		p.N = 10*p.N + int(digit-'0')
	}
	return p
}

// TestNext answers a step and goes on.
func TestNext(t *testing.T) {
	leased := calc.Vehicle{Leased: calc.Say(true)}
	bought := calc.Vehicle{Leased: calc.Say(false)}
	worth := calc.Vehicle{Leased: calc.Say(false), Value: usd("1"), Loan: usd("1"), Needed: calc.Say(true), Shared: calc.Say(false)}
	costs := calc.Vehicle{Payment: usd("1"), Running: usd("1"), Model: calc.Say(2015), Miles: calc.DoNotKnow[int]()}
	owns := func(cars ...calc.Vehicle) calc.Case {
		return calc.Case{Assets: calc.Assets{HasVehicles: calc.Say(true), Vehicles: cars}}
	}
	for _, test := range []struct {
		name string
		c    calc.Case
		from string
		want string
	}{
		{"not answered yet", calc.Case{}, "debt-total", "debt-total"},
		{"the first step", calc.Case{Debt: calc.Debt{Total: usd("1")}}, "debt-total", "tax-year 1"},
		{"a collection that has an item", calc.Case{Debt: calc.Debt{Total: usd("1"), Years: []calc.TaxYear{{}}}}, "debt-total", "tax-years"},
		{"the end of a section", calc.Case{Debt: calc.Debt{Years: []calc.TaxYear{{}}}}, "tax-years", "check-debt"},
		{"a section is checked", calc.Case{}, "check-debt", "tasks"},
		{"no vehicles", calc.Case{Assets: calc.Assets{HasVehicles: calc.Say(false)}}, "has-vehicles", "has-properties"},
		{"vehicles, none yet", owns(), "has-vehicles", "vehicle 1"},
		{"an item not answered yet", owns(calc.Vehicle{}), "vehicle 1", "vehicle 1"},
		{"a new item not answered yet", owns(leased), "vehicle 2", "vehicle 2"},
		{"a leased vehicle is worth nothing to an offer", owns(leased), "vehicle 1", "vehicle-costs 1"},
		{"a bought vehicle", owns(leased, bought), "vehicle 2", "vehicle-worth 2"},
		{"what a bought vehicle is worth", owns(worth), "vehicle-worth 1", "vehicle-costs 1"},
		{"the last step of an item", owns(costs), "vehicle-costs 1", "vehicles"},
		{"from the list of items", owns(costs), "vehicles", "has-properties"},
		{"from an empty list", owns(), "vehicles", "has-properties"},
		{"amounts of boxes that are not ticked", calc.Case{Income: calc.Income{Own: nothing}}, "benefits", "more-income"},
		{"amounts of boxes that are", calc.Case{Income: calc.Income{Own: pension}}, "benefits", "benefits-amounts"},
		{"a step there is not", calc.Case{}, "nowhere", "tasks"},
		{"an item there is not", owns(leased), "vehicle 7", "has-properties"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Next(&test.c, at(test.from)); got != at(test.want) {
				t.Errorf("from %s to %v, want %s", test.from, got, test.want)
			}
		})
	}
}

var (
	hasNone = calc.Maybe{Has: calc.Say(false)}
	nothing = calc.Benefits{SocialSecurity: hasNone, Pension: hasNone, Unemployment: hasNone, Other: hasNone}
	pension = calc.Benefits{SocialSecurity: hasNone, Pension: calc.Maybe{Has: calc.Say(true)}, Unemployment: hasNone, Other: hasNone}
)

func TestPrev(t *testing.T) {
	owns := func(cars ...calc.Vehicle) calc.Case {
		return calc.Case{Assets: calc.Assets{HasVehicles: calc.Say(true), Vehicles: cars}}
	}
	for _, test := range []struct {
		name string
		c    calc.Case
		from string
		want string
	}{
		{"the first step of a section", calc.Case{}, "debt-total", "tasks"},
		{"over steps that do not apply", calc.Case{}, "has-properties", "has-vehicles"},
		{"to a list", owns(calc.Vehicle{}), "has-properties", "vehicles"},
		{"from a list", owns(calc.Vehicle{}), "vehicles", "has-vehicles"},
		{"from the first item, not there yet", owns(), "vehicle 1", "has-vehicles"},
		{"from the first item", owns(calc.Vehicle{}), "vehicle 1", "vehicles"},
		{"from a new item", owns(calc.Vehicle{}), "vehicle 2", "vehicles"},
		{"within an item, over a step that does not apply", owns(calc.Vehicle{Leased: calc.Say(true)}), "vehicle-costs 1", "vehicle 1"},
		{"from the check page", calc.Case{}, "check-debt", "tax-years"},
		{"from the tasks", calc.Case{}, "tasks", "tasks"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Prev(&test.c, at(test.from)); got != at(test.want) {
				t.Errorf("from %s to %v, want %s", test.from, got, test.want)
			}
		})
	}
}

func TestNearest(t *testing.T) {
	one := calc.Case{Assets: calc.Assets{HasVehicles: calc.Say(true), Vehicles: []calc.Vehicle{{Leased: calc.Say(true)}}}}
	for _, test := range []struct {
		name string
		c    calc.Case
		to   string
		want string
	}{
		{"a step that applies", calc.Case{}, "debt-total", "debt-total"},
		{"amounts before their boxes are ticked", calc.Case{}, "benefits-amounts", "benefits"},
		{"a collection one does not have", calc.Case{}, "vehicles", "has-vehicles"},
		{"an item of such a collection", calc.Case{}, "vehicle-costs 3", "has-vehicles"},
		{"an item", one, "vehicle-costs 1", "vehicle-costs 1"},
		{"an item's step that does not apply", one, "vehicle-worth 1", "vehicle 1"},
		{"a new item", one, "vehicle 2", "vehicle 2"},
		{"a later step of a new item", one, "vehicle-costs 2", "vehicle 2"},
		{"an item too far", one, "vehicle 3", "vehicles"},
		{"an item without a number", one, "vehicle", "vehicles"},
		{"a check page", one, "check-own", "check-own"},
		{"nowhere", one, "nowhere", "tasks"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := Nearest(&test.c, at(test.to)); got != at(test.want) {
				t.Errorf("to %s is %v, want %s", test.to, got, test.want)
			}
		})
	}
}

// TestThereAndBack walks through a case from the first question to the tasks,
// answers yes to everything, and finds that Back leads the same way.
func TestThereAndBack(t *testing.T) {
	for _, s := range Sections() {
		c := &calc.Case{}
		c.Household.Owing = calc.Say(calc.OwingJoint)
		p := Nearest(c, Place{Step: s.Steps[0].ID})
		var way []Place
		for p != CheckOf(s) {
			if len(way) > 0 && p == way[len(way)-1] || len(way) > 100 {
				t.Fatalf("stuck at %v", p)
			}
			way = append(way, p)
			opened := Open(*c, p)
			step, _, _ := Find(p.Step)
			if problems := step.Take(&opened, p.Item(), anything(step)); problems != nil {
				t.Fatalf("%v: %v", p, problems)
			}
			for len(left(&opened, step, p.N)) > 0 { // brought up by an answer of the page
				step.Take(&opened, p.Item(), anything(step))
			}
			c = &opened
			p = Next(c, p)
		}
		if status := StatusOf(c, s); status != Done {
			t.Errorf("%s is %s: %v", s.ID, status, Unanswered(c, s))
		}
		for p = Prev(c, p); p.Step != Tasks; p = Prev(c, p) {
			if _, isItem := ListOf(p.Step); !isItem && !slices.Contains(way, p) {
				t.Errorf("Back leads to %v, which was not on the way", p)
			}
		}
	}
}

func TestOpenLeavesTheCaseAlone(t *testing.T) {
	var c calc.Case
	opened := Open(c, at("vehicle 1"))
	if len(opened.Assets.Vehicles) != 1 || len(c.Assets.Vehicles) != 0 {
		t.Errorf("opened %d, kept %d", len(opened.Assets.Vehicles), len(c.Assets.Vehicles))
	}
	c = opened
	second, other := Open(c, at("vehicle 2")), Open(c, at("vehicle 2"))
	second.Assets.Vehicles[1].Value = usd("5")
	if other.Assets.Vehicles[1].Value.Given {
		t.Error("two cases share an item")
	}
	if again := Open(c, at("vehicle 1")); len(again.Assets.Vehicles) != 1 {
		t.Error("an item that is there was opened again")
	}
}

func TestStatusOf(t *testing.T) {
	year := calc.TaxYear{Year: calc.Say(2022), Expires: calc.DoNotKnow[law.Day](), Assessed: calc.DoNotKnow[law.Day]()}
	for _, test := range []struct {
		name string
		debt calc.Debt
		want Status
	}{
		{"nothing answered", calc.Debt{}, Untouched},
		{"one of two", calc.Debt{Total: usd("1")}, Started},
		{"an item begun", calc.Debt{Total: usd("1"), Years: []calc.TaxYear{{}}}, Started},
		{"everything, if only with I do not know", calc.Debt{Total: usd("1"), Years: []calc.TaxYear{year}}, Done},
	} {
		c := calc.Case{Debt: test.debt}
		if got := StatusOf(&c, Sections()[0]); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestBack changes an answer from the check page of what is owned.
func TestBack(t *testing.T) {
	own := Sections()[3]
	home := CheckOf(own)
	c := &calc.Case{}
	before := Unanswered(c, own)
	c.Assets.HasRetirement = calc.Say(false)
	if got := Back(c, at("has-retirement"), before, home); got != home {
		t.Errorf("nothing new to ask: %v", got)
	}
	before = Unanswered(c, own)
	c.Assets.HasRetirement = calc.Say(true)
	if got := Back(c, at("has-retirement"), before, home); got != at("retirement 1") {
		t.Errorf("an account to ask about: %v", got)
	}
	c.Assets.Retirement = []calc.Retirement{{Value: usd("1")}}
	if got := Back(c, at("retirement 1"), before, home); got != at("retirement 1") {
		t.Errorf("half asked: %v", got)
	}
	c.Assets.Retirement[0].Loan = usd("0")
	if got := Back(c, at("retirement 1"), before, home); got != home {
		t.Errorf("all asked: %v", got)
	}
}

func TestWhere(t *testing.T) {
	for _, test := range []struct {
		name string
		l    line.Line
		want string
	}{
		{"an answer there is once", line.Line{ID: "rent"}, "housing"},
		{"the second vehicle's", line.Line{ID: "vehicle-loan", N: 2}, "vehicle-worth 2"},
		{"an amount behind a box", line.Line{ID: "pension"}, "benefits-amounts"},
		{"a box of its own", line.Line{ID: "judgment"}, "court-matters"},
		{"a list of which nothing is known", line.Line{ID: "tax-years"}, "tax-years"},
	} {
		if got, ok := Where(test.l); !ok || got != at(test.want) {
			t.Errorf("%s: %v, want %s", test.name, got, test.want)
		}
	}
	if got, ok := Where(line.Line{ID: "future-income"}); ok {
		t.Errorf("a sum is asked at %v", got)
	}
}

func TestPlaceOf(t *testing.T) {
	for _, test := range []struct {
		name, path, fragment string
		want                 string // empty if there is no such place
	}{
		{"a step", "/debt-total/", "", "debt-total"},
		{"a step without slashes", "debt-total", "", "debt-total"},
		{"a step, and a fragment that means nothing", "/debt-total/", "3", "debt-total"},
		{"an item's step", "/vehicle-worth/", "3", "vehicle-worth 3"},
		{"an item's step without a number", "/vehicle-worth/", "", "vehicle-worth 1"},
		{"an item's step with a wrong number", "/vehicle-worth/", "-2", "vehicle-worth 1"},
		{"a list", "/vehicles/", "main", "vehicles"},
		{"a check page", "/check-own/", "", "check-own"},
		{"the tasks", "/tasks/", "", "tasks"},
		{"a check page there is not", "/check-up/", "", ""},
		{"another page", "/result/", "", ""},
	} {
		got, ok := PlaceOf(test.path, test.fragment)
		if ok != (test.want != "") || got != at(test.want) {
			t.Errorf("%s: %v %v, want %s", test.name, got, ok, test.want)
		}
		if ok && got.N > 0 && got.Fragment() == "" {
			t.Errorf("%s: no fragment", test.name)
		}
	}
}

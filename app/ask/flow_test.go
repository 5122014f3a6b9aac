package ask

import (
	"strings"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// placeAt is a place written short: "vehicle 2".
func placeAt(s string) Place {
	step, n, _ := strings.Cut(s, " ")
	p := Place{Step: step}
	for _, digit := range n {
		p.N = 10*p.N + int(digit-'0')
	}
	return p
}

// A leadsCase is where a step leads in a case.
type leadsCase struct {
	name string
	c    facts.Case
	from string
	want string
}

// follow holds that each lead ends where it must.
func follow(t *testing.T, to func(*facts.Case, Place) Place, leads []leadsCase) {
	t.Helper()
	for _, test := range leads {
		t.Run(test.name, func(t *testing.T) {
			if got := to(&test.c, placeAt(test.from)); got != placeAt(test.want) {
				t.Errorf("from %s to %v, want %s", test.from, got, test.want)
			}
		})
	}
}

// TestNext answers a step and goes on.
func TestNext(t *testing.T) {
	leased := facts.Vehicle{Leased: facts.Say(true)}
	worth := facts.Vehicle{Leased: facts.Say(false), Value: usd("1"), Loan: usd("1"), Needed: facts.Say(true), Shared: facts.Say(false)}
	costs := facts.Vehicle{Leased: facts.Say(true), Payment: usd("1"), Running: usd("999"), Model: facts.Say(2015), Miles: facts.DoNotKnow[int]()}
	complete := worth
	complete.Payment, complete.Left, complete.Running, complete.Model, complete.Miles = usd("1"), facts.Say(9), usd("1"), facts.Say(2015), facts.DoNotKnow[int]()
	no := facts.Say(false)
	owns := func(cars ...facts.Vehicle) facts.Case {
		return facts.Case{Assets: facts.Assets{HasAccounts: no, HasVehicles: facts.Say(true), Vehicles: cars, HasProperties: no,
			HasRetirement: no, HasInvestments: no, HasPolicies: no, HasValuables: no}}
	}
	rented := owns()
	rented.Assets.HasVehicles = no
	all := facts.Case{}
	all.Debt = facts.Debt{Total: usd("1"), Years: []facts.TaxYear{oneYear}}
	follow(t, Next, []leadsCase{
		{"not answered yet", facts.Case{}, "debt-total", "debt-total"},
		{"the first step", facts.Case{Debt: facts.Debt{Total: usd("1")}}, "debt-total", "tax-year 1"},
		{"a collection whose item has no answers yet", facts.Case{Debt: facts.Debt{Total: usd("1"), Years: []facts.TaxYear{{}}}}, "debt-total", "tax-year 1"},
		{"one whose item is incomplete", facts.Case{Debt: facts.Debt{Total: usd("1"), Years: []facts.TaxYear{{Year: facts.Say(2022)}}}}, "debt-total", "tax-year 1"},
		{"one whose item is complete, at the end of a section", all, "debt-total", "place"},
		{"a page that is answered in part", facts.Case{Household: facts.Household{State: facts.Say("OH"), County: facts.Say("39049"),
			Under65: facts.Say(1), Over65: facts.Say(0)}}, "place", "place"},
		{"one person, who is not asked who else brings in money", facts.Case{Household: facts.Household{State: facts.Say("OH"), County: facts.Say("39049"),
			Under65: facts.Say(1), Over65: facts.Say(0), Owing: facts.Say(facts.OwingAlone)}}, "place", "comes-in"},
		{"two, who are", facts.Case{Household: facts.Household{State: facts.Say("OH"), County: facts.Say("39049"),
			Under65: facts.Say(2), Over65: facts.Say(0), Owing: facts.Say(facts.OwingAlone)}}, "place", "place"},
		{"the end of a section", all, "tax-years", "place"},
		{"the only thing of a collection, and the end of a section", all, "tax-year 1", "place"},
		{"a section is checked", facts.Case{}, "check-debt", "place"},
		{"the last section is checked, and the first is not answered", facts.Case{}, "check-applying", "status"},
		{"nothing one could own", rented, "owns", "effects"},
		{"vehicles, none yet", owns(), "owns", "vehicle 1"},
		{"an item not answered yet", owns(facts.Vehicle{}), "vehicle 1", "vehicle 1"},
		{"a new item not answered yet", owns(leased), "vehicle 2", "vehicle 2"},
		{"a leased vehicle has costs", owns(leased), "vehicle 1", "vehicle 1"},
		{"a bought vehicle without its costs", owns(leased, worth), "vehicle 2", "vehicle 2"},
		{"a complete vehicle", owns(complete), "vehicle 1", "effects"},
		{"the last step of the only item", owns(costs), "vehicle 1", "effects"},
		{"the last step of one item of two", owns(costs, costs), "vehicle 1", "vehicles"},
		{"the last step of a second item", owns(costs, costs), "vehicle 2", "effects"},
		{"from the list of items", owns(costs), "vehicles", "effects"},
		{"from an empty list", owns(), "vehicles", "effects"},
		{"amounts of boxes that are not ticked", comesIn(noBenefits), "comes-in", "owns"},
		{"amounts of boxes that are", comesIn(pension), "comes-in", "comes-in-amounts"},
		{"a step there is not", facts.Case{}, "nowhere", "tasks"},
		{"an item there is not", owns(leased), "vehicle 7", "effects"},
	})
}

// comesIn is a case of somebody who has nothing but those benefits.
func comesIn(b facts.Benefits) facts.Case {
	no := facts.Say(false)
	return facts.Case{Applying: facts.Applying{AGI: usd("1")}, Business: facts.Business{Has: no}, Income: facts.Income{Employed: no, Changing: no, Own: b,
		Interest: hasNone, Distribution: hasNone, Rent: hasNone, ChildSupport: hasNone, Alimony: hasNone}}
}

var (
	oneYear = facts.TaxYear{Year: facts.Say(2022), Expires: facts.DoNotKnow[date.Day](), Assessed: facts.DoNotKnow[date.Day]()}

	hasNone    = facts.Maybe{Has: facts.Say(false)}
	noBenefits = facts.Benefits{SocialSecurity: hasNone, Pension: hasNone, Unemployment: hasNone, Other: hasNone}
	pension    = facts.Benefits{SocialSecurity: hasNone, Pension: facts.Maybe{Has: facts.Say(true)}, Unemployment: hasNone, Other: hasNone}
)

// happened is a case with one event that may have stopped the clock.
func happened(kind string) facts.Case {
	return facts.Case{Debt: facts.Debt{Events: []facts.Event{{Kind: facts.Say(kind)}}}}
}

// TestAnother is where an item can be added.
func TestAnother(t *testing.T) {
	years := func(expires ...facts.Date) facts.Case {
		var c facts.Case
		for _, e := range expires {
			c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Year: facts.Say(2022), Expires: e})
		}
		return c
	}
	known, unknown := facts.Say(datetest.Day("2033-05-01")), facts.DoNotKnow[date.Day]()
	for _, test := range []struct {
		name string
		c    facts.Case
		from string
		want string // empty if nowhere
	}{
		{"the first page of a thing", happened(facts.EventOffer), "event 1", ""},
		{"its last page", years(known), "tax-year 1", "tax-year 2"},
		{"a page before optional steps", years(unknown), "tax-year 1", "tax-year 2"},
		{"an optional page", years(known), "year-later 1", ""},
		{"a page that an answer makes the last but one", happened(facts.EventOffer), "event 1", ""},
		{"and the last", happened(facts.EventOffer), "event-days 1", "event 2"},
		{"a page that an answer makes the last", happened(facts.EventCourt), "event 1", "event 2"},
		{"the last page of the first of two", years(known, known), "tax-year 1", ""},
		{"the last page of the second of two", years(known, known), "tax-year 2", "tax-year 3"},
		{"a list", years(known), "tax-years", ""},
		{"no collection", years(known), "debt-total", ""},
	} {
		got, more := Another(&test.c, placeAt(test.from))
		if more != (test.want != "") || got != placeAt(test.want) {
			t.Errorf("%s: %v, want %q", test.name, got, test.want)
		}
	}
}

// TestOnward goes on from the end of a section.
func TestOnward(t *testing.T) {
	whole := renter(t)
	without := func(take func(c *facts.Case)) facts.Case {
		c := renter(t)
		take(&c)
		return c
	}
	follow(t, Next, []leadsCase{
		{"everything answered", whole, "place", "check"},
		{"everything answered, at the last section", whole, "open-matters", "check"},
		{"a section checked, everything answered", whole, "check-own", "check"},
		{"a later section has something missing", without(func(c *facts.Case) { c.Living.Rent = facts.Amount{} }), "place", "housing"},
		{"in its middle", without(func(c *facts.Case) { c.Living.CourtOrdered.Has = facts.YesNo{} }), "place", "more-spending"},
		{"an earlier one has", without(func(c *facts.Case) { c.Debt.Total = facts.Amount{} }), "place", "debt-total"},
		{"a thing of a collection has", without(func(c *facts.Case) { c.Assets.Vehicles[0].Payment = facts.Amount{} }), "place", "vehicle 1"},
		{"a collection is empty", without(func(c *facts.Case) { c.Assets.Vehicles = nil }), "place", "vehicle 1"},
		{"the same section has", without(func(c *facts.Case) { c.Debt.Years = nil }), "debt-total", "tax-year 1"},
		{"there is a business now", without(func(c *facts.Case) { c.Business.Has = facts.Say(true) }), "comes-in", "business-has"},
	})
}

func TestWithItemLeavesTheCaseAlone(t *testing.T) {
	var c facts.Case
	opened := WithItem(c, placeAt("vehicle 1"))
	if len(opened.Assets.Vehicles) != 1 || len(c.Assets.Vehicles) != 0 {
		t.Errorf("opened %d, kept %d", len(opened.Assets.Vehicles), len(c.Assets.Vehicles))
	}
	c = opened
	second, other := WithItem(c, placeAt("vehicle 2")), WithItem(c, placeAt("vehicle 2"))
	second.Assets.Vehicles[1].Value = usd("5")
	if other.Assets.Vehicles[1].Value.Given {
		t.Error("two cases share an item")
	}
	if again := WithItem(c, placeAt("vehicle 1")); len(again.Assets.Vehicles) != 1 {
		t.Error("an item that is there was opened again")
	}
}

func TestStatusOf(t *testing.T) {
	for _, test := range []struct {
		name string
		debt facts.Debt
		want Status
	}{
		{"nothing answered", facts.Debt{}, Untouched},
		{"one of two", facts.Debt{Total: usd("1")}, Started},
		{"an item begun", facts.Debt{Total: usd("1"), Years: []facts.TaxYear{{}}}, Started},
		{"everything, if only with I do not know", facts.Debt{Total: usd("1"), Years: []facts.TaxYear{oneYear}}, Done},
	} {
		c := facts.Case{Debt: test.debt}
		if got := StatusOf(&c, sectionByID("debt")); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestAfterChange changes an answer from the check page of what is owned.
func TestAfterChange(t *testing.T) {
	_, own, _ := Find("owns")
	home := CheckOf(own)
	c := &facts.Case{}
	questionByID("owns").Take(c, 0, Typed{"owns-none": On})
	before := Unanswered(c, own)
	if got := AfterChange(c, placeAt("owns"), before, home); got != home {
		t.Errorf("nothing new to ask: %v", got)
	}
	c.Assets.HasRetirement = facts.Say(true)
	if got := AfterChange(c, placeAt("owns"), before, home); got != placeAt("retirement 1") {
		t.Errorf("an account to ask about: %v", got)
	}
	c.Assets.Retirement = []facts.Retirement{{Value: usd("1")}}
	if got := AfterChange(c, placeAt("retirement 1"), before, home); got != placeAt("retirement 1") {
		t.Errorf("half asked: %v", got)
	}
	c.Assets.Retirement[0].Loan = usd("0")
	c.Assets.Retirement[0].Access, c.Assets.Retirement[0].LivedOn = facts.Say(facts.AccessWithdraw), facts.Say(false)
	if got := AfterChange(c, placeAt("retirement 1"), before, home); got != home {
		t.Errorf("all asked: %v", got)
	}
}

// sectionByID is the section with that ID.
func sectionByID(id string) Section {
	for _, s := range Sections() {
		if s.ID == id {
			return s
		}
	}
	return Section{}
}

// TestLaterItemWantsAnAnswer has two accounts of the quick estimate: after the first Continue
// leads to what the second still wants, and not past it.
func TestLaterItemWantsAnAnswer(t *testing.T) {
	var c facts.Case
	c.Assets.HasAccounts = facts.Say(true)
	c.Assets.Accounts = []facts.Account{{Balance: usd("640"), Shared: facts.Say(false)}, {}}
	follow(t, Next, []leadsCase{{"to the second", c, "account 1", "account 2"}})
}

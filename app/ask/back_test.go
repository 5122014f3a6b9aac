package ask

import (
	"slices"
	"testing"

	"offercheck/calc/facts"
)

func TestPrev(t *testing.T) {
	owns := func(cars ...facts.Vehicle) facts.Case {
		return facts.Case{Assets: facts.Assets{HasVehicles: facts.Say(true), Vehicles: cars}}
	}
	follow(t, Prev, []leadsCase{
		{"the first step of a section", facts.Case{}, "debt-total", "tasks"},
		{"over steps that do not apply", facts.Case{}, "effects", "owns"},
		{"to the only item of a list", owns(facts.Vehicle{}), "effects", "vehicle 1"},
		{"to a list", owns(facts.Vehicle{}, facts.Vehicle{}), "effects", "vehicles"},
		{"to an empty list", owns(), "effects", "vehicles"},
		{"from a list", owns(facts.Vehicle{}), "vehicles", "owns"},
		{"from the first item, not there yet", owns(), "vehicle 1", "owns"},
		{"from the only item", owns(facts.Vehicle{}), "vehicle 1", "owns"},
		{"from the first item of two", owns(facts.Vehicle{}, facts.Vehicle{}), "vehicle 1", "vehicles"},
		{"from a new item", owns(facts.Vehicle{}), "vehicle 2", "vehicles"},
		{"within an item", happened(facts.EventOffer), "event-days 1", "event 1"},
		{"a step of an item that does not apply, as from the one before", happened(facts.EventCourt), "event-days 1", "events"},
		{"from the check page", facts.Case{}, "check-debt", "tax-years"},
		{"from the tasks", facts.Case{}, "tasks", "tasks"},
	})
}

func TestNearest(t *testing.T) {
	one := facts.Case{Assets: facts.Assets{HasVehicles: facts.Say(true), Vehicles: []facts.Vehicle{{Leased: facts.Say(true)}}}}
	follow(t, Nearest, []leadsCase{
		{"a step that applies", facts.Case{}, "debt-total", "debt-total"},
		{"amounts before their boxes are ticked", facts.Case{}, "comes-in-amounts", "comes-in"},
		{"a collection one does not have", facts.Case{}, "vehicles", "owns"},
		{"an item of such a collection", facts.Case{}, "vehicle 3", "owns"},
		{"a section one does not have", facts.Case{}, "business-years", "tasks"},
		{"the answers of such a section", facts.Case{}, "check-business", "tasks"},
		{"an item", one, "vehicle 1", "vehicle 1"},
		{"an item's step that does not apply", happened(facts.EventCourt), "event-days 1", "event 1"},
		{"a new item", one, "vehicle 2", "vehicle 2"},
		{"a later step of a new item", happened(facts.EventOffer), "event-days 2", "event 2"},
		{"an item too far", one, "vehicle 3", "vehicles"},
		{"an item without a number", one, "vehicle", "vehicles"},
		{"a check page", one, "check-own", "check-own"},
		{"nowhere", one, "nowhere", "tasks"},
	})
}

// TestThereAndBack walks through a case from the first question to the answers,
// says yes to everything, and finds that Back leads the same way, and to the
// tasks where a section begins.
func TestThereAndBack(t *testing.T) {
	c := &facts.Case{}
	var way []Place
	for p := Resume(c, Sections()[0]); p.Step != CheckAll; {
		if slices.Contains(way, p) {
			t.Fatalf("stuck at %v", p)
		}
		way = append(way, p)
		opened := WithItem(*c, p)
		step, _, _ := Find(p.Step)
		if problems := step.Take(&opened, p.Item(), anything(step)); problems != nil {
			t.Fatalf("%v: %v", p, problems)
		}
		for len(unansweredOf(&opened, step, p.N)) > 0 { // brought up by an answer of the page
			step.Take(&opened, p.Item(), anything(step))
		}
		c = &opened
		p = Next(c, p)
	}
	for _, s := range Sections() {
		if !slices.ContainsFunc(s.Steps, func(step Step) bool { return !step.Optional }) {
			continue // Continue leads to none of it
		}
		if status := StatusOf(c, s); status != Done || len(Rows(c, s)) == 0 {
			t.Errorf("%s is %s: %v", s.ID, status, Unanswered(c, s))
		}
	}
	section := ""
	for i, p := range way {
		_, s, _ := Find(p.Step)
		want := Place{Step: Tasks}
		if s.ID == section {
			want = way[i-1]
		}
		if got := Prev(c, p); got != want {
			t.Errorf("Back leads from %v to %v, want %v", p, got, want)
		}
		section = s.ID
	}
}

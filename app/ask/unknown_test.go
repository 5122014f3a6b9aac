package ask

import (
	"testing"

	"offercheck/calc/facts"
)

// TestUnknown has what the functions give for places, steps and sections that do not
// exist.
func TestUnknown(t *testing.T) {
	var c facts.Case
	for _, p := range []Place{{}, {Step: "nowhere"}, {Step: "nowhere", N: -3}, {Step: CheckAll}, {Step: Tasks}, {Step: "check-nowhere"}} {
		for name, got := range map[string]Place{"Next": Next(&c, p), "Prev": Prev(&c, p), "Nearest": Nearest(&c, p)} {
			if got != (Place{Step: Tasks}) {
				t.Errorf("%s of %v is %v", name, p, got)
			}
		}
		if got, ok := Another(&c, p); ok || got != (Place{}) {
			t.Errorf("an item is added at %v from %v", got, p)
		}
	}
	if got := StatusOf(&c, Section{}); got != Done {
		t.Errorf("the zero section is %s", got)
	}
	if got := FirstOfItem(Step{}, 1); got != (Place{}) {
		t.Errorf("the first step about an item of no collection is %v", got)
	}
	for _, n := range []int{-1, 0, 1} {
		if got := OptionalOfYear(&c, n); got != nil {
			t.Errorf("year %d has optional steps %v", n, got)
		}
		if got := OptionalOfItem(&c, Step{}, n); got != nil {
			t.Errorf("no collection has optional steps %v", got)
		}
	}
	if got, ok := WhereIs("vehicle-loan", -3); !ok || got.N != 1 {
		t.Errorf("vehicle -3 is at %v", got)
	}
	for _, id := range []string{"", "nowhere", Tasks, CheckAll, "check-nowhere"} {
		_, _, found := Find(id)
		_, isItem := ListOf(id)
		_, isCheck := Checked(id)
		_, asked := WhereIs(id, 1)
		if found || isItem || isCheck || asked {
			t.Errorf("%q: step %t, item %t, answers %t, question %t", id, found, isItem, isCheck, asked)
		}
	}
	for _, path := range []string{"", "/", "/nowhere/", CheckAll} {
		if got, ok := PlaceOf(path, "1"); ok || got != (Place{}) {
			t.Errorf("%q is the place %v", path, got)
		}
	}
}

package ask

import (
	"testing"

	"offercheck/calc/line"
)

func TestWhere(t *testing.T) {
	for _, test := range []struct {
		name string
		l    line.Line
		want string
	}{
		{"an answer there is once", line.Line{ID: "rent"}, "housing"},
		{"the second vehicle's", line.Line{ID: "vehicle-loan", N: 2}, "vehicle 2"},
		{"an amount behind a box", line.Line{ID: "pension"}, "comes-in-amounts"},
		{"a box of its own", line.Line{ID: "judgment"}, "open-matters"},
		{"a list of which nothing is known", line.Line{ID: "tax-years"}, "tax-years"},
	} {
		if got, ok := Where(test.l); !ok || got != placeAt(test.want) {
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
		{"an item's step", "/vehicle/", "3", "vehicle 3"},
		{"an item's step without a number", "/vehicle/", "", "vehicle 1"},
		{"an item's step with a wrong number", "/vehicle/", "-2", "vehicle 1"},
		{"a list", "/vehicles/", "main", "vehicles"},
		{"a check page", "/check-own/", "", "check-own"},
		{"the tasks", "/tasks/", "", "tasks"},
		{"a check page there is not", "/check-up/", "", ""},
		{"another page", "/result/", "", ""},
	} {
		got, ok := PlaceOf(test.path, test.fragment)
		if ok != (test.want != "") || got != placeAt(test.want) {
			t.Errorf("%s: %v %v, want %s", test.name, got, ok, test.want)
		}
		if ok && got.N > 0 && got.Fragment() == "" {
			t.Errorf("%s: no fragment", test.name)
		}
	}
}

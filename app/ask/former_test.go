package ask

import (
	"os"
	"strings"
	"testing"
)

// TestEveryAddressEverReleased leads to a question: testdata/addresses.txt has every ID of a
// step or a question that the interview ever had, each of which may be a bookmark. Add to it,
// and take nothing away.
func TestEveryAddressEverReleased(t *testing.T) {
	text, err := os.ReadFile("testdata/addresses.txt")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, name := range strings.Fields(string(text)) {
		listed[name] = true
		p, is := PlaceOf(name, "")
		if !is {
			p, is = FormerPlace(name, "")
		}
		if _, _, asked := Find(p.Step); !is || !asked {
			t.Errorf("/%s/ leads to %q", name, p.Step)
		}
	}
	for id := range positions {
		if !listed[id] {
			t.Errorf("testdata/addresses.txt lacks %s", id)
		}
	}
	for was := range formerSteps {
		if _, taken := WhereIs(was, 1); taken || !listed[was] {
			t.Errorf("%s is a question today, or never was released", was)
		}
	}
}

// TestFormerPlaceKeepsTheItem leads from the second car's former page to the second car.
func TestFormerPlaceKeepsTheItem(t *testing.T) {
	for _, test := range []struct {
		name, fragment string
		want           Place
	}{
		{"vehicle-costs", "2", Place{"vehicle", 2}},
		{"vehicle-worth", "", Place{"vehicle", 1}},
		{"account-shared", "3", Place{"account", 3}},
		{"people", "", Place{"place", 0}},
	} {
		if got, is := FormerPlace(test.name, test.fragment); !is || got != test.want {
			t.Errorf("/%s/#%s leads to %v, want %v", test.name, test.fragment, got, test.want)
		}
	}
	if p, is := FormerPlace("never-was", ""); is {
		t.Errorf("an address that never was leads to %v", p)
	}
}

package shell

import (
	"slices"
	"testing"

	"offercheck/app/part"
	"offercheck/calc/law"
)

// TestOtherNamesAreTaken types every other name of a county in full: it is taken as the
// one county it leads to, or left for the list where it leads to several.
func TestOtherNamesAreTaken(t *testing.T) {
	var m Memory
	for _, state := range law.States() {
		leads := map[string]int{}
		for _, other := range law.OtherNames(state) {
			leads[other.Name]++
		}
		for _, other := range law.OtherNames(state) {
			got := part.CodeOf(m.Counties(state), other.Name)
			if got != other.Code && (got != other.Name || leads[other.Name] == 1 && leads[other.Name+" County"] == 0) {
				t.Errorf("%s %s is taken as %q, want %s", state, other.Name, got, other.Code)
			}
		}
	}
}

// TestSpellingsAreTaken has names as people space and spell them, with the codes of the
// Census Bureau, and names that a county and a city share, which stay as typed.
func TestSpellingsAreTaken(t *testing.T) {
	var m Memory
	for _, test := range []struct{ state, typed, want string }{
		{"CO", "Broomfield", "08014"},
		{"NM", "Dona Ana", "35013"},
		{"NM", "DeBaca", "35011"},
		{"IL", "La Salle", "17099"},
		{"LA", "La Salle", "22059"},
		{"TX", "LaSalle", "48283"},
		{"IN", "La Porte", "18091"},
		{"IN", "Lagrange", "18087"},
		{"IN", "De Kalb", "18033"},
		{"IL", "De Kalb", "17037"},
		{"GA", "De Kalb", "13089"},
		{"AL", "De Kalb", "01049"},
		{"TN", "De Kalb", "47041"},
		{"MO", "De Kalb", "29063"},
		{"IL", "Du Page", "17043"},
		{"IL", "DeWitt", "17039"},
		{"TX", "De Witt", "48123"},
		{"FL", "De Soto", "12027"},
		{"MS", "De Soto", "28033"},
		{"LA", "DeSoto", "22031"},
		{"ND", "La Moure", "38045"},
		{"MO", "Sainte Genevieve", "29186"},
		{"MD", "Prince Georges", "24033"},
		{"MD", "Queen Annes", "24035"},
		{"MD", "St Marys", "24037"},
		{"IA", "OBrien", "19141"},
		{"LA", "St John the Baptist", "22095"},
		{"WI", "Fond Du Lac", "55039"},
		{"MN", "Lac Qui Parle", "27073"},
		{"MS", "Jeff Davis", "28065"},
		{"PA", "Mc Kean", "42083"},
		{"TX", "Mc Lennan", "48309"},
		{"FL", "Dade", "12086"},
		{"FL", "Dade County", "12086"},
		{"SD", "Shannon", "46102"},
		{"SD", "Shannon County", "46102"},
		{"AK", "Wade Hampton", "02158"},
		{"AK", "Wade Hampton Census Area", "02158"},
		{"CT", "Middlesex", "09130"},
		{"CT", "Fairfield County", "Fairfield County"},
		{"AK", "Valdez-Cordova", "Valdez-Cordova"},
		{"MS", "Jeff Davis County", "28065"},
		{"MD", "Baltimore", "Baltimore"},
		{"MO", "St. Louis", "St. Louis"},
		{"VA", "Fairfax", "Fairfax"},
		{"VA", "Franklin", "Franklin"},
		{"VA", "Richmond", "Richmond"},
		{"VA", "Roanoke", "Roanoke"},
	} {
		if got := part.CodeOf(m.Counties(test.state), test.typed); got != test.want {
			t.Errorf("%s %s is taken as %q, want %q", test.state, test.typed, got, test.want)
		}
	}
}

// TestCountiesByName has the counties that the order of codes puts elsewhere: independent
// cities, renamed counties, and accents.
func TestCountiesByName(t *testing.T) {
	var m Memory
	for _, test := range []struct{ state, first, then string }{
		{"MD", "Baltimore city", "Baltimore County"},
		{"FL", "Miami-Dade County", "Monroe County"},
		{"NM", "Doña Ana County", "Eddy County"},
		{"PR", "Añasco Municipio", "Arecibo Municipio"},
		{"MO", "St. Louis city", "St. Louis County"},
	} {
		at := func(name string) int {
			return slices.IndexFunc(m.Counties(test.state), func(p part.Place) bool { return p.Name == name && p.Other == "" })
		}
		if first := at(test.first); first < 0 || at(test.then) != first+1 {
			t.Errorf("%s: %s is at %d, %s at %d", test.state, test.first, first, test.then, at(test.then))
		}
	}
}

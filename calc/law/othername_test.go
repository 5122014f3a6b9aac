package law

import (
	"slices"
	"testing"
)

// TestOtherNamesLeadToCounties holds every name to a county of its state.
func TestOtherNamesLeadToCounties(t *testing.T) {
	for _, state := range States() {
		for _, other := range OtherNames(state) {
			if StateOf(other.Code) != state || other.Name == "" {
				t.Errorf("%s: %+v leads to no county", state, other)
			}
		}
	}
}

// TestOtherNames has the eight old counties of Connecticut with all they became (Census
// TIGER 2022), and one of each kind of other name.
func TestOtherNames(t *testing.T) {
	for _, test := range []struct {
		state, name string
		want        []string
	}{
		{"CT", "Fairfield County", []string{"09120", "09140", "09190"}},
		{"CT", "Hartford County", []string{"09110", "09140", "09160"}},
		{"CT", "Litchfield County", []string{"09140", "09160", "09190"}},
		{"CT", "Middlesex County", []string{"09130"}},
		{"CT", "New Haven County", []string{"09140", "09170"}},
		{"CT", "New London County", []string{"09130", "09150", "09180"}},
		{"CT", "Tolland County", []string{"09110", "09150"}},
		{"CT", "Windham County", []string{"09150", "09180"}},
		{"CT", "Stamford", []string{"09190"}},
		{"CT", "Bridgeport", []string{"09120"}},
		{"CT", "Mystic", []string{"09180"}},
		{"AK", "Valdez-Cordova Census Area", []string{"02063", "02066"}},
		{"SD", "Shannon County", []string{"46102"}},
		{"FL", "Dade County", []string{"12086"}},
		{"NY", "Brooklyn", []string{"36047"}},
		{"NY", "New York City", []string{"36005", "36047", "36061", "36081", "36085"}},
		{"OH", "Stamford", nil},
		{"GU", "Stamford", nil},
	} {
		var got []string
		for _, other := range OtherNames(test.state) {
			if other.Name == test.name {
				got = append(got, other.Code)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s %s leads to %v, want %v", test.state, test.name, got, test.want)
		}
	}
}

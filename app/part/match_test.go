package part

import (
	"slices"
	"testing"
)

var some = []Place{
	{"1", "Franklin County", ""}, {"2", "Doña Ana County", ""}, {"3", "Van Wert County", ""}, {"4", "DeKalb County", ""},
	{"5", "St. Louis County", ""}, {"6", "St. Louis city", ""}, {"7", "Prince George's County", ""}, {"8", "Ana María Municipio", ""},
	{"9", "Miami-Dade County", ""}, {"10", "Lake County", ""}, {"11", "Lakeland County", ""},
}

func TestMatching(t *testing.T) {
	for _, tc := range []struct {
		name, typed string
		want        []string
	}{
		{"the first letters", "fra", []string{"1"}},
		{"in capitals", "FRA", []string{"1"}},
		{"with blanks around", "  fra ", []string{"1"}},
		{"without its accent", "dona", []string{"2"}},
		{"with its accent", "doña", []string{"2"}},
		{"a later word, after the names that begin so", "ana", []string{"8", "2"}},
		{"a later word and what follows it", "wert c", []string{"3"}},
		{"a blank the name does not have", "de kalb", []string{"4"}},
		{"a saint written out", "saint lou", []string{"5", "6"}},
		{"a saint with its stop", "St. L", []string{"5", "6"}},
		{"an apostrophe left out", "georges", []string{"7"}},
		{"a curly apostrophe", "george’s", []string{"7"}},
		{"a hyphen as a blank", "miami dade", []string{"9"}},
		{"the second half of a hyphened name", "dade", []string{"9"}},
		{"letters inside a word", "rank", nil},
		{"what every name ends in", "count", nil},
		{"no place at all", "xy", nil},
	} {
		var got []string
		for _, p := range matchesOf(some, tc.typed) {
			got = append(got, p.Code)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: %q gives %v, want %v", tc.name, tc.typed, got, tc.want)
		}
	}
	if got := len(matchesOf(some, " ")); got != len(some) {
		t.Errorf("nothing typed: %d places, want all", got)
	}
}

func TestNamed(t *testing.T) {
	for _, tc := range []struct{ name, typed, want string }{
		{"the whole name", "Franklin County", "1"},
		{"without County", "franklin", "1"},
		{"half of it", "frank", "frank"},
		{"two that share it", "St. Louis", "St. Louis"},
		{"one of the two", "st louis city", "6"},
		{"one that another begins with", "lake", "10"},
		{"nothing", "", ""},
		{"a blank", " ", " "},
	} {
		if got := CodeOf(some, tc.typed); got != tc.want {
			t.Errorf("%s: %q is %q, want %q", tc.name, tc.typed, got, tc.want)
		}
	}
}

// connecticut has three counties, and names of before its planning regions.
var connecticut = []Place{
	{"09140", "Naugatuck Valley Planning Region", ""}, {"09180", "Southeastern Connecticut Planning Region", ""},
	{"09190", "Western Connecticut Planning Region", ""},
	{"09140", "Naugatuck Valley Planning Region", "Fairfield County"},
	{"09190", "Western Connecticut Planning Region", "Fairfield County"},
	{"09190", "Western Connecticut Planning Region", "Stamford"},
	{"09180", "Southeastern Connecticut Planning Region", "North Stonington"},
}

func TestOtherNamesOfCounties(t *testing.T) {
	for _, tc := range []struct {
		typed  string
		labels []string
		code   string // or the text as typed
	}{
		{"Stamford", []string{"Stamford (Western Connecticut)"}, "09190"},
		{"fairfield", []string{"Fairfield County (Naugatuck Valley)", "Fairfield County (Western Connecticut)"}, "fairfield"},
		{"Fairfield County", []string{"Fairfield County (Naugatuck Valley)", "Fairfield County (Western Connecticut)"}, "Fairfield County"},
		{"stonington", []string{"North Stonington (Southeastern Connecticut)"}, "stonington"},
		{"north", []string{"North Stonington (Southeastern Connecticut)"}, "north"},
		{"western", []string{"Western Connecticut Planning Region"}, "western"},
	} {
		var labels []string
		for _, p := range matchesOf(connecticut, tc.typed) {
			labels = append(labels, p.label())
		}
		if code := CodeOf(connecticut, tc.typed); !slices.Equal(labels, tc.labels) || code != tc.code {
			t.Errorf("%q gives %v and %q, want %v and %q", tc.typed, labels, code, tc.labels, tc.code)
		}
	}
}

// TestMentioning finds names by words, in any order.
func TestMentioning(t *testing.T) {
	letters := []Place{{"1", "LT11: Final notice, with your right to a hearing", ""}, {"2", "Letter 3172: A lien was filed", ""}, {"3", "CP14: Día de pago", ""}}
	for typed, want := range map[string][]string{
		"hearing": {"1"}, "Hear fin": {"1"}, "lien": {"2"}, "dia": {"3"}, "l": {"1", "2"}, "hearing lien": nil, "earing": nil, " ": nil,
	} {
		var got []string
		for _, p := range Mentioning(letters, typed) {
			got = append(got, p.Code)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v", typed, got, want)
		}
	}
}

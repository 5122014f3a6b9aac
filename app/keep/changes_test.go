package keep

import (
	"reflect"
	"testing"

	"offercheck/calc/facts"
)

// TestChangeLog compares two versions of a case with the difference as it was written down by
// hand from the two texts: an answer of each kind is changed, one is taken back, one is new, one is
// no longer known, a list grows and another loses its first item.
func TestChangeLog(t *testing.T) {
	read := func(text string) facts.Case {
		c, err := Read([]byte(`{"offercheck": 1, "on": "2026-11-22", "case": ` + text + `}`))
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	before := read(`{
		"debt": {"total": "42000", "years": [{"year": "2021", "expires": "2032-06-13"}]},
		"household": {"state": "OH", "under65": "1", "over65": "0"},
		"living": {"rent": "1640", "utilities": "410.50", "levy": "yes"},
		"assets": {"hasAccounts": "yes", "accounts": [{"kind": "checking", "balance": "3000"}, {"kind": "savings", "balance": "50"}]}
	}`)
	after := read(`{
		"debt": {"total": "42000.00", "years": [{"year": "2021", "expires": "2032-07-01"}, {"year": "2022"}]},
		"household": {"state": "OH", "under65": "2", "over65": "0", "alone": "no"},
		"living": {"rent": "?", "utilities": "410.5"},
		"assets": {"hasAccounts": "yes", "accounts": [{"kind": "savings", "balance": "50"}]}
	}`)
	want := []Change{
		{"case.debt.years[0].expires", "2032-06-13", "2032-07-01"},
		{"case.household.under65", "1", "2"},
		{"case.living.rent", "1640", "?"},
		{"case.living.levy", "yes", ""},
		{"case.assets.accounts[0].kind", "checking", "savings"},
		{"case.assets.accounts[0].balance", "3000", "50"},
		{"case.assets.accounts[1].kind", "savings", ""},
		{"case.assets.accounts[1].balance", "50", ""},
		{"case.debt.years[1].year", "", "2022"},
		{"case.household.alone", "", "no"},
	}
	got := Changes(before, after)
	at := map[string]Change{}
	for _, c := range got {
		at[c.Answer] = c
	}
	for _, c := range want {
		if at[c.Answer] != c {
			t.Errorf("%s: got %+v, want %+v", c.Answer, at[c.Answer], c)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d changes, want %d: %+v", len(got), len(want), got)
	}
	if same := Changes(after, after.Clone()); len(same) > 0 {
		t.Errorf("nothing changed, and got %+v", same)
	}
	for i, c := range Changes(facts.Case{}, household()) {
		if c.Was != "" || c.Is == "" {
			t.Errorf("%d: %+v", i, c)
		}
	}
	// in the order of the file: what the earlier version has first
	if first, last := got[0].Answer, got[len(got)-1].Answer; !reflect.DeepEqual([]string{first, last}, []string{want[0].Answer, want[len(want)-1].Answer}) {
		t.Errorf("they begin with %s and end with %s", first, last)
	}
}

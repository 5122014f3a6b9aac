package law

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
)

// TestCircuits compares the circuit of each state with 28 USC 41, and its rule on late
// returns with the decisions of its court of appeals. No statute puts American Samoa in one.
func TestCircuits(t *testing.T) {
	b, err := On(datetest.Day("2026-11-22"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"1 none":       "MA ME NH PR RI",
		"2 unsettled":  "CT NY VT",
		"3 tested":     "DE NJ PA VI",
		"4 tested":     "MD NC SC VA WV",
		"5 none":       "LA MS TX",
		"6 tested":     "KY MI OH TN",
		"7 tested":     "IL IN WI",
		"8 form-alone": "AR IA MN MO ND NE SD",
		"9 tested":     "AK AZ CA GU HI ID MP MT NV OR WA",
		"10 none":      "CO KS NM OK UT WY",
		"11 tested":    "AL FL GA",
		"12 unsettled": "DC",
	}
	held := 0
	for key, states := range want {
		circuit, rule, _ := strings.Cut(key, " ")
		for _, state := range strings.Fields(states) {
			held++
			if r, c := b.LateReturn(state); string(r) != rule || c.String() != circuit {
				t.Errorf("%s: %s in circuit %s, want %s in %s", state, r, c, rule, circuit)
			}
		}
	}
	for _, state := range append(States(), "AS", "") {
		in := slices.ContainsFunc(slices.Collect(maps.Values(want)), func(s string) bool { return slices.Contains(strings.Fields(s), state) })
		if r, c := b.LateReturn(state); c.Known != in || (r != "") != in {
			t.Errorf("%q: %q in circuit %s", state, r, c)
		}
	}
	if held != 55 {
		t.Errorf("%d states and territories, want 55", held)
	}
	var none *Book
	if r, c := none.LateReturn("OH"); r != "" || c.Known {
		t.Errorf("without a book %q in circuit %s", r, c)
	}
}

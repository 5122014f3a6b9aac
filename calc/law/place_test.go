package law

import (
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
)

func TestCommunityProperty(t *testing.T) {
	var got []string
	for _, state := range States() {
		if CommunityProperty(state) {
			got = append(got, state)
		}
	}
	if s := strings.Join(got, " "); s != "AZ CA ID LA NM NV TX WA WI" {
		t.Errorf("community property in %s", s)
	}
}

// TestCommunityShares compares the shares with IRM 25.18.4 and the rulings of each
// state: a debt from before the marriage reaches all of a spouse's income in three
// states, and one from during it in all but Texas.
func TestCommunityShares(t *testing.T) {
	b, err := On(datetest.Day("2026-11-22"))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []struct{ state, before, during string }{
		{"AZ", "50%", "100%"}, {"CA", "100%", "100%"}, {"ID", "100%", "100%"}, {"LA", "100%", "100%"}, {"NM", "50%", "100%"},
		{"NV", "50%", "100%"}, {"TX", "50%", "50%"}, {"WA", "50%", "100%"}, {"WI", "50%", "100%"}, {"OH", "?", "?"}, {"", "?", "?"},
	} {
		if before, during := b.CommunityBefore(r.state).String(), b.CommunityDuring(r.state).String(); before != r.before || during != r.during {
			t.Errorf("%s: %s and %s, want %s and %s", r.state, before, during, r.before, r.during)
		}
	}
}

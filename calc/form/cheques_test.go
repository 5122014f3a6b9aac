package form

import (
	"strings"
	"testing"

	"offercheck/calc/line"
	"offercheck/calc/oic"
)

// TestCheques has what is sent with an offer, by hand: the fee of 205 and, of a lump sum of 15,350,
// 20 percent, which is 3,070; of 18,950 by the month the first of 24 payments, 789.58 and so 790.
// With the low-income certification there is none, and terms that are no terms are a lump sum's.
// Where it is not known whether the certification holds, neither is.
func TestCheques(t *testing.T) {
	for _, x := range []struct{ story, terms, want string }{
		{"ohio-same-facts", oic.Lump, "205 3070"},
		{"ohio-same-facts", oic.Periodic, "205 790"},
		{"ohio-same-facts", "", "205 3070"},
		{"philadelphia-nothing-left", oic.Lump, ""},
		{"philadelphia-nothing-left", oic.Periodic, ""},
	} {
		var all []string
		for _, l := range Cheques(story(t, x.story).r, x.terms) {
			if !l.Known {
				all = append(all, "?")
			} else {
				all = append(all, l.Amount.String())
			}
		}
		if got := strings.Join(all, " "); got != x.want {
			t.Errorf("%s, %q: %q, want %q", x.story, x.terms, got, x.want)
		}
	}
	unknown := 0
	for _, x := range stories(t) {
		for _, terms := range []string{oic.Lump, oic.Periodic} {
			for _, l := range Cheques(x.r, terms) {
				if x.r.LowIncome.Verdict == line.NotYet && l.Known {
					t.Errorf("%s: %s is known, and the certification is not", x.name, l)
				} else if !l.Known {
					unknown++
				}
			}
		}
	}
	if unknown == 0 {
		t.Error("no story has an unknown cheque")
	}
}

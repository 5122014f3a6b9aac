package notice

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

// TestStands has levies and certifications, and what came after them.
func TestStands(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	bank := func(received string) facts.Letter {
		l := wrote("668a", "2026-11-02")
		if received != "" {
			l.From = facts.Say(datetest.Day(received))
		}
		return l
	}
	for _, test := range []struct {
		name              string
		held              []facts.Letter
		levied, certified bool
	}{
		{"none", nil, false, false},
		{"other letters", []facts.Letter{wrote("lt11", "2026-10-01"), wrote("l3172", "2026-10-01"), {}}, false, false},
		{"a levy on pay", []facts.Letter{wrote("668w", "2026-10-01")}, true, false},
		{"a levy on pay, of an unknown day", []facts.Letter{wrote("668w", "")}, true, false},
		{"released", []facts.Letter{wrote("668d", "2026-10-20"), wrote("668w", "2026-10-01")}, false, false},
		{"released the same day", []facts.Letter{wrote("668w", "2026-10-20"), wrote("668d", "2026-10-20")}, false, false},
		{"released, and made again", []facts.Letter{wrote("668w", "2026-03-01"), wrote("668d", "2026-04-01"), wrote("668w", "2026-10-01")}, true, false},
		{"made again, and released again", []facts.Letter{wrote("668w", "2026-03-01"), wrote("668d", "2026-04-01"), wrote("668w", "2026-10-01"), wrote("668d", "2026-10-09")}, false, false},
		{"released on an unknown day", []facts.Letter{wrote("668w", "2026-10-01"), wrote("668d", "")}, false, false},
		{"of an unknown day, and released", []facts.Letter{wrote("668w", ""), wrote("668d", "2026-10-01")}, false, false},
		{"on an account, 21 days ago", []facts.Letter{bank("2026-11-05")}, true, false}, // 5 + 21 is the 26th, today
		{"on an account, 22 days ago", []facts.Letter{bank("2026-11-04")}, false, false},
		{"on an account, since an unknown day", []facts.Letter{bank("")}, true, false},
		{"certified", []facts.Letter{wrote("cp508c", "2026-01-05")}, false, true},
		{"certified, of an unknown day", []facts.Letter{wrote("cp508c", "")}, false, true},
		{"taken back", []facts.Letter{wrote("cp508r", "2026-05-05"), wrote("cp508c", "2026-01-05")}, false, false},
		{"taken back, and certified again", []facts.Letter{wrote("cp508r", "2025-05-05"), wrote("cp508c", "2026-01-05")}, false, true},
		{"which came first is not known", []facts.Letter{wrote("cp508r", ""), wrote("cp508c", "2026-01-05")}, false, false},
	} {
		c := holding(test.held...)
		if levied, certified := Levied(c, b), Certified(c); levied != test.levied || certified != test.certified {
			t.Errorf("%s: levied %t, certified %t", test.name, levied, certified)
		}
	}
	if !Levied(holding(bank("2026-11-04")), nil) {
		t.Error("without a book, nobody knows that the bank has paid over")
	}
}

package wait

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestHearing has the last days to ask for a hearing, and for an equivalent one. By hand:
// 30 days after November 5, 2026 are December 5, a Saturday, so December 7 (IRC 7503, Treas.
// Reg. 301.6330-1(c)(2), Q&A-C4); a year after it is November 5, 2027.
func TestHearing(t *testing.T) {
	asked := facts.Event{Kind: facts.Say(facts.EventHearing), From: facts.Say(datetest.Day("2026-11-20"))}
	for _, test := range []struct {
		name   string
		on     string
		letter facts.Letter
		events []facts.Event
		want   string // the finding, if it holds, and its days
	}{
		{"eleven days left", "2026-11-26", wrote(facts.LetterFinal, "2026-11-05"), nil, "hearing-to-ask 2026-12-07"},
		{"on the last day", "2026-12-07", wrote(facts.LetterFinal, "2026-11-05"), nil, "hearing-to-ask 2026-12-07"},
		{"a day too late", "2026-12-08", wrote(facts.LetterFinal, "2026-11-05"), nil, "hearing-missed 2026-12-07 2027-11-05"},
		{"the last day of an equivalent hearing", "2027-11-05", wrote(facts.LetterFinal, "2026-11-05"), nil, "hearing-missed 2026-12-07 2027-11-05"},
		{"a day after it", "2027-11-06", wrote(facts.LetterFinal, "2026-11-05"), nil, ""},
		{"of an unknown day", "2026-11-26", wrote(facts.LetterFinal, ""), nil, "hearing-to-ask-soon 30 days"},
		{"asked for", "2026-11-26", wrote(facts.LetterFinal, "2026-11-05"), []facts.Event{asked}, ""},
		{"an earlier one about another notice", "2026-12-26", wrote(facts.LetterFinal, "2026-11-25"), []facts.Event{asked}, "hearing-to-ask 2026-12-28"},
		{"CP504 gives no such right", "2026-11-26", wrote(facts.LetterIntent, "2026-11-05"), nil, ""},
		{"no letter known", "2026-11-26", facts.Letter{}, nil, ""},
	} {
		f := Hearing(facts.Case{Letter: test.letter, Debt: facts.Debt{Events: test.events}}, calctest.Book(t, datetest.Day(test.on)))
		got := ""
		if f.Verdict == line.Yes {
			got = f.ID
			for _, l := range f.Figures {
				got += " " + l.String()
			}
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

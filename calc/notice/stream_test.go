package notice

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestStream has what comes after each letter, and when property may be taken. By hand:
// 35 and 56 days after October 26 are November 30 and December 21; 30 days after November
// 12, 2026 are December 12, a Saturday, so the last day for a hearing is December 14. A
// letter that comes on old debts too may have a final notice behind it (LT16, LT39, LT38,
// Letter 3174, and the decisions after a hearing): none of them says "not yet".
func TestStream(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	none := facts.Case{Letters: facts.Letters{Has: facts.Say(false)}}
	asked := func(kind, on, asked string) facts.Case {
		c := holding(wrote(kind, on))
		c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventHearing), From: facts.Say(datetest.Day(asked))}}
		return c
	}
	sent := holding(wrote("lt11", "2026-10-26"))
	sent.Letters.Held[0].Answered = facts.Say(true)
	for _, test := range []struct {
		name             string
		c                facts.Case
		next, from, to   string
		levy, levyFigure string
	}{
		{"not answered", facts.Case{}, "next-letter", "", "", "levy-after-final", "30 days"},
		{"another", holding(wrote("other", "2026-10-26")), "next-letter", "", "", "levy-after-final", "30 days"},
		{"one that is no part of the sequence", holding(wrote("cp89", "2026-10-26")), "next-letter", "", "", "levy-after-final", "30 days"},
		{"none yet", none, "next-letter-bill", "", "", "levy-not-yet", "30 days"},
		{"the bill", holding(wrote("cp14", "2026-10-26")), "next-letter-reminder-by", "2026-11-30", "2026-12-21", "levy-not-yet", "30 days"},
		{"the bill, of an unknown day", holding(wrote("cp14", "")), "next-letter-reminder", "", "", "levy-not-yet", "30 days"},
		{"the first reminder", holding(wrote("cp501", "2026-10-26")), "next-letter-second-by", "2026-11-30", "2026-12-21", "levy-not-yet", "30 days"},
		{"the second", holding(wrote("cp503", "2026-10-26")), "next-letter-intent-by", "2026-11-30", "2026-12-21", "levy-not-yet", "30 days"},
		{"the second, 56 days ago", holding(wrote("cp503", "2026-10-01")), "next-letter-intent-by", "2026-11-05", "2026-11-26", "levy-not-yet", "30 days"},
		{"the second, 57 days ago", holding(wrote("cp503", "2026-09-30")), "next-letter-intent-late", "2026-11-04", "2026-11-25", "levy-not-yet", "30 days"},
		{"call us", holding(wrote("lt16", "2026-10-26")), "next-letter-final", "", "", "levy-after-final", "30 days"},
		{"a yearly reminder", holding(wrote("lt39", "2026-10-26")), "next-letter-final", "", "", "levy-after-final", "30 days"},
		{"a reminder after a pause", holding(wrote("lt38", "2026-10-26")), "next-letter-intent", "", "", "levy-after-final", "30 days"},
		{"a new warning", holding(wrote("l3174", "2026-10-26")), "next-is-levy", "", "", "levy-after-final", "30 days"},
		{"a decision after a hearing", holding(wrote("l3193", "2026-10-26")), "next-is-levy", "", "", "levy-after-final", "30 days"},
		{"the same after a final notice", holding(wrote("lt11", "2026-11-12"), wrote("l3210", "2026-11-20")), "next-is-levy", "", "", "levy-after-final", "30 days"},
		{"intent to levy", holding(wrote("cp504", "2026-10-26")), "next-letter-final", "", "", "levy-state-refund", "2026-11-25"},
		{"intent to levy, of an unknown day", holding(wrote("cp504", "")), "next-letter-final", "", "", "levy-state-refund-soon", "30 days"},
		{"the final notice", holding(wrote("lt11", "2026-11-12")), "next-is-levy", "", "", "levy-after-day", "2026-12-14"},
		{"the final notice, its 30 days over", holding(wrote("l1058", "2026-10-26")), "next-is-levy", "", "", "levy-any-day", "2026-11-25"},
		{"the final notice, of an unknown day", holding(wrote("cp90", "")), "next-is-levy", "", "", "levy-after-final", "30 days"},
		{"all of them, in no order", holding(wrote("cp503", "2026-09-01"), wrote("lt11", "2026-11-12"), wrote("cp504", "2026-10-10"), wrote("cp71", "2026-11-20")), "next-is-levy", "", "", "levy-after-day", "2026-12-14"},
		{"two final notices, the days of the first over", holding(wrote("lt11", "2026-11-12"), wrote("lt11", "2026-10-26")), "next-is-levy", "", "", "levy-any-day", "2026-11-25"},
		{"two final notices, one of an unknown day", holding(wrote("lt11", "2026-11-12"), wrote("l1058", "")), "next-is-levy", "", "", "levy-after-final", "30 days"},
		{"one whose days are over, and one of an unknown day", holding(wrote("lt11", ""), wrote("l1058", "2026-10-26")), "next-is-levy", "", "", "levy-any-day", "2026-11-25"},
		{"two notices of intent", holding(wrote("cp504", "2026-11-20"), wrote("cp504", "2026-10-26")), "next-letter-final", "", "", "levy-state-refund", "2026-11-25"},
		{"two reminders", holding(wrote("cp501", "2025-10-26"), wrote("cp501", "2026-10-26")), "next-letter-second-by", "2026-11-30", "2026-12-21", "levy-not-yet", "30 days"},
		{"a hearing asked for after the final notice", asked("lt11", "2026-10-26", "2026-11-10"), "next-is-levy", "", "", "levy-waits", ""},
		{"the request sent", sent, "next-is-levy", "", "", "levy-waits", ""},
		{"one of two answered", holding(sent.Letters.Held[0], wrote("l1058", "2026-11-12")), "next-is-levy", "", "", "levy-after-day", "2026-12-14"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := Next(test.c, b)
			if f.ID != test.next || f.Verdict == line.NotYet && test.next != "next-letter" {
				t.Errorf("next is %s, %s", f.ID, f.Verdict)
			}
			if test.from != "" && (f.Figures[0].String() != test.from || f.Figures[1].String() != test.to || !f.Cite.Unverified) {
				t.Errorf("between %v, want %s and %s, unverified", f.Figures, test.from, test.to)
			}
			if g := Levy(test.c, b); g.ID != test.levy || test.levyFigure != "" && g.Figures[0].String() != test.levyFigure {
				t.Errorf("levies: %s %v", g.ID, g.Figures)
			}
			c := test.c.Clone()
			c.Living.Levy = facts.Say(true)
			if g := Levy(c, b); g.ID != "levy-goes-on" {
				t.Errorf("with a levy in place: %s", g.ID)
			}
		})
	}
}

// TestWarned is the day of the first notice of intent to levy, from which late payment
// costs more.
func TestWarned(t *testing.T) {
	for _, test := range []struct {
		name string
		c    facts.Case
		day  string
		has  bool
	}{
		{"none", holding(wrote("cp503", "2026-10-26")), "", false},
		{"a state refund", holding(wrote("cp504", "2026-10-26"), wrote("lt11", "2026-11-12")), "2026-10-26", true},
		{"social security alone", holding(wrote("cp91", "2026-10-26")), "", false},
		{"of an unknown day", holding(wrote("lt11", "")), "", true},
	} {
		day := ""
		if d := Warned(test.c); d != 0 {
			day = d.String()
		}
		if day != test.day || HasWarned(test.c) != test.has {
			t.Errorf("%s: %s, %t", test.name, day, HasWarned(test.c))
		}
	}
}

package bankruptcy

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestOpen has what opens the way and closes it: one year whose dates have passed, and
// no case now.
func TestOpen(t *testing.T) {
	b := calctest.Book(t, datetest.Day(on))
	passed := owing("OH", 2019, "", "2020-07-15", "2020-09-07")
	ahead := owing("OH", 2024, "", "2025-04-15", "2025-06-02")
	both := owing("OH", 2024, "", "2025-04-15", "2025-06-02")
	both.Debt.Years = append(both.Debt.Years, passed.Debt.Years...)
	now := owing("OH", 2019, "", "2020-07-15", "2020-09-07")
	now.Applying.Bankruptcy = facts.Say(true)
	for _, test := range []struct {
		name string
		c    facts.Case
		want line.Verdict
	}{
		{"passed", passed, line.Yes},
		{"to come", ahead, line.No},
		{"of one year of two", both, line.Yes},
		{"a case is open", now, line.No},
		{"nothing known", facts.Case{}, line.NotYet},
	} {
		if got := Way(test.c, b).Open.Verdict; got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
	if w := Way(passed, nil); w.Open.Verdict != line.NotYet {
		t.Errorf("without a book it is %s", w.Open.Verdict)
	}
}

// TestMoves has what an offer and a hearing asked for today would move.
func TestMoves(t *testing.T) {
	b := calctest.Book(t, datetest.Day(on))
	for _, test := range []struct {
		name           string
		c              facts.Case
		offer, hearing bool
	}{
		{"all passed", owing("OH", 2019, "", "2020-07-15", "2020-09-07"), false, false},
		{"the 240 days run", owing("OH", 2021, "", "2022-04-18", "2026-09-07"), true, true},
		{"only the three years run", owing("OH", 2023, "", "2024-04-15", "2024-06-03"), false, true},
	} {
		w := Way(test.c, b)
		if got := len(held(w.Warnings, "offer-moves-dates")) > 0; got != test.offer {
			t.Errorf("%s: an offer moves them: %t", test.name, got)
		}
		if got := len(held(w.Warnings, "hearing-moves-dates")) > 0; got != test.hearing {
			t.Errorf("%s: a hearing moves them: %t", test.name, got)
		}
		if got := len(held(w.Warnings, "nothing-moves-dates")) > 0; got == test.hearing {
			t.Errorf("%s: nothing moves them: %t", test.name, got)
		}
	}
}

// TestNear names the dates if they have passed, or pass within 12 months, for half of the
// debt or more: 30,000 of 2023, from 2027-04-16 on, and the rest of 2024, from 2028-04-16 on.
func TestNear(t *testing.T) {
	b := calctest.Book(t, datetest.Day(on))
	c := owing("OH", 2023, "", "2024-04-15", "2024-06-03")
	c.Debt.Years = append(c.Debt.Years, owing("OH", 2024, "", "2025-04-15", "2025-06-02").Debt.Years...)
	all := years(c, b)
	for rest, want := range map[string]line.Verdict{"29999.99": line.Yes, "30000": line.Yes, "30000.01": line.No} {
		owed := []line.Line{facts.Given("year-balance", calctest.USD("30000")), facts.Given("year-balance", calctest.USD(rest))}
		if f := Near(all, owed, line.Sum("total", owed...), b); f.Verdict != want {
			t.Errorf("beside %s: %s", rest, f.Verdict)
		} else if from := f.Figures[len(f.Figures)-2].String(); from != "2027-04-16" {
			t.Errorf("from %s", from)
		}
	}
	unknown := make([]line.Line, 2)
	if f := Near(all, unknown, line.Line{}, b); f.Verdict != line.NotYet {
		t.Errorf("of balances that are not known: %s", f.Verdict)
	}
	if f := Near(all[:1], unknown[:1], line.Line{}, b); f.Verdict != line.Yes {
		t.Errorf("of one year, whatever it is: %s", f.Verdict)
	}
	if f := Near(all[:1], unknown[:1], line.Line{}, calctest.Book(t, datetest.Day("2027-04-15"))); f.ID != "bankruptcy-near" {
		t.Errorf("a day before it passes: %s", f.ID)
	}
	if f := Near(all[:1], unknown[:1], line.Line{}, calctest.Book(t, datetest.Day("2027-04-16"))); f.ID != "bankruptcy-now" {
		t.Errorf("on the day: %s", f.ID)
	}
	if f := Near(all[1:], unknown[:1], line.Line{}, b); f.Verdict != line.No {
		t.Errorf("of a year that is far: %s", f.Verdict)
	}
}

package cnc

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// means is what is left each month, box E, the equity and the balance due, in dollars.
func means(left, expenses, equity, total string, hardship bool) Means {
	of := func(id, s string) line.Line { return facts.Given(id, calctest.USD(s)) }
	return Means{
		Left: of("left", left), Expenses: of("expenses", expenses), Equity: of("equity", equity), Total: of("total", total),
		Hardship: line.Stated("hardship-shown", line.VerdictOf(hardship)),
	}
}

// TestOpen has what opens the pause and closes it: nothing left each month, and little
// to sell or nothing that could be sold without hardship.
func TestOpen(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	for _, test := range []struct {
		name      string
		m         Means
		bankrupt  bool
		open      string
		statement string // whether no statement is usual
		lien      string
	}{
		{"benefits alone, 8,950", means("-703", "2183", "0", "8950", false), false, "yes", "yes", "no"},
		{"nothing left to the dollar", means("0", "2183", "0", "8950", false), false, "yes", "yes", "no"},
		{"a dollar left", means("1", "2183", "0", "8950", false), false, "no", "yes", "no"},
		{"at 10,000 a statement and a lien", means("-881", "4787", "1350", "10000", false), false, "yes", "no", "yes"},
		{"equity of a month's costs", means("-881", "4787", "4787", "32300", false), false, "yes", "no", "yes"},
		{"more equity than that, which may be asked for first", means("-881", "4787", "4788", "32300", false), false, "not yet", "no", "yes"},
		{"a dollar less than a year's costs", means("-881", "4787", "57443", "99000", false), false, "not yet", "no", "yes"},
		{"a year's costs", means("-881", "4787", "57444", "99000", false), false, "no", "no", "yes"},
		{"which cannot be sold without hardship", means("-513", "3203", "92050", "58000", true), false, "yes", "no", "yes"},
		{"in bankruptcy", means("-703", "2183", "0", "8950", false), true, "no", "yes", "no"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var c facts.Case
			c.Applying.Bankruptcy, c.Paying.Assessed = facts.Say(test.bankrupt), facts.Say(test.m.Total.Amount)
			w := Way(c, test.m, b)
			if got := w.Open.Verdict.String(); got != test.open {
				t.Errorf("open: %s, want %s", got, test.open)
			}
			if got := verdict(w, way.Disclosure); got != test.statement {
				t.Errorf("no statement: %s, want %s", got, test.statement)
			}
			if got := verdict(w, way.Lien); got != test.lien {
				t.Errorf("a lien: %s, want %s", got, test.lien)
			}
		})
	}
	if w := Way(facts.Case{}, Means{}, nil); w.Open.Verdict != line.NotYet {
		t.Errorf("of nobody it is %s", w.Open.Verdict)
	}
}

// TestMoreIncomeNeverOpens checks that a dollar more each month never opens the pause.
func TestMoreIncomeNeverOpens(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	c := facts.Case{}
	c.Applying.Bankruptcy = facts.Say(false)
	wasOpen := true
	for _, left := range []string{"-2000", "-1", "0", "1", "2", "5000"} {
		open := Way(c, means(left, "3000", "100", "9000", false), b).Open.Verdict == line.Yes
		if open && !wasOpen {
			t.Errorf("with %s left it opens", left)
		}
		wasOpen = open
	}
}

// verdict is that of the effect on a subject.
func verdict(w way.Way, on way.Subject) string {
	for _, e := range w.Effects {
		if e.On == on {
			return e.Finding.Verdict.String()
		}
	}
	return ""
}

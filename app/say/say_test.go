package say

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

func TestIn(t *testing.T) {
	for _, tc := range []struct{ name, ask, want string }{
		{"English", "en", "en"},
		{"Spanish", "es", "es"},
		{"a language there is not", "fr", "en"},
		{"no language", "", "en"},
	} {
		if got := In(tc.ask).Lang(); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
	if got := (Words{}).Lang(); got != "en" {
		t.Errorf("the zero Words speaks %s, want en", got)
	}
}

func TestSay(t *testing.T) {
	w := In("en")
	for _, tc := range []struct {
		name string
		key  string
		gaps []string
		want string
	}{
		{"a text without gaps", "month.4", nil, "April"},
		{"a gap is filled", "unit.months", []string{"n", "12"}, "12 months"},
		{"what fills a gap is not read again", "day", []string{"month", "{day}", "day", "9", "year", "2026"}, "{day} 9, 2026"},
		{"a gap without a value is left out of account", "unit.months", []string{"n"}, "{n} months"},
		{"there is no such key", "no.such.key", nil, "⟦no.such.key⟧"},
	} {
		if got := w.Say(tc.key, tc.gaps...); got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
	if !w.Has("month.4") || w.Has("month.13") {
		t.Error("Has: want April and no thirteenth month")
	}
}

func TestAmount(t *testing.T) {
	known := func(amount string, u line.Unit) line.Line {
		return line.Law("x", decimal.RequireFromString(amount), u, line.Cite{})
	}
	for _, tc := range []struct {
		name   string
		line   line.Line
		en, es string
	}{
		{"whole dollars", known("1250", line.USD), "$1,250", "$1,250"},
		{"whole dollars written with cents", known("1250.00", line.USD), "$1,250", "$1,250"},
		{"dollars and cents", known("1250.5", line.USD), "$1,250.50", "$1,250.50"},
		{"millions", known("1234567.89", line.USD), "$1,234,567.89", "$1,234,567.89"},
		{"below zero", known("-600", line.USD), "−$600", "−$600"},
		{"nothing", known("0", line.USD), "$0", "$0"},
		{"a share", known("0.8", line.Share), "80%", "80%"},
		{"an uneven share", known("0.6667", line.Share), "66.67%", "66.67%"},
		{"months", known("12", line.Months), "12 months", "12 meses"},
		{"one month", known("1", line.Months), "1 month", "1 mes"},
		{"no months", known("0", line.Months), "0 months", "0 meses"},
		{"a year of the calendar", known("2023", line.Year), "2023", "2023"},
		{"days", known("30", line.Days), "30 days", "30 días"},
		{"years", known("9", line.Years), "9 years", "9 años"},
		{"a calendar year", known("2023", line.Year), "2023", "2023"},
		{"miles", known("125000", line.Miles), "125,000 miles", "125,000 millas"},
		{"people", known("4", line.Count), "4", "4"},
		{"a factor", known("2.17", line.Factor), "2.17", "2.17"},
		{"a day", line.GivenDay("x", datetest.Day("2026-11-09")), "November 9, 2026", "9 de noviembre de 2026"},
		{"an amount nobody gave", line.Given("x", decimal.NullDecimal{}), "unknown", "no se sabe"},
		{"a day nobody gave", line.GivenDay("x", 0), "unknown", "no se sabe"},
	} {
		if got := In("en").Amount(tc.line); got != tc.en {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.en)
		}
		if got := In("es").Amount(tc.line); got != tc.es {
			t.Errorf("%s in Spanish: got %q, want %q", tc.name, got, tc.es)
		}
	}
}

func TestDay(t *testing.T) {
	for _, tc := range []struct {
		name   string
		day    date.Day
		en, es string
	}{
		{"a day of one digit", datetest.Day("2026-11-09"), "November 9, 2026", "9 de noviembre de 2026"},
		{"the first of a year", datetest.Day("2031-01-01"), "January 1, 2031", "1 de enero de 2031"},
		{"no day", 0, "unknown", "no se sabe"},
	} {
		if got := In("en").Day(tc.day); got != tc.en {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.en)
		}
		if got := In("es").Day(tc.day); got != tc.es {
			t.Errorf("%s in Spanish: got %q, want %q", tc.name, got, tc.es)
		}
	}
}

// TestWithoutText has what is given for IDs and codes without a text.
func TestWithoutText(t *testing.T) {
	w := In("xx")
	for name, test := range map[string][2]string{
		"the language":      {w.Lang(), "en"},
		"a line":            {w.Name("no-such-line"), "⟦line.no-such-line⟧"},
		"an error":          {w.Problem("rent", "nothing"), "⟦error.nothing⟧"},
		"a warning":         {w.Warning("nothing", "nothing"), "⟦warning.nothing⟧"},
		"an unknown amount": {w.Amount(line.Line{ID: "nothing"}), w.Say("amount.unknown")},
	} {
		if test[0] != test[1] {
			t.Errorf("%s without a text is %q, want %q", name, test[0], test[1])
		}
	}
}

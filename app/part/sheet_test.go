package part

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/say"
	"offercheck/calc/line"
)

// TestSigned is the sign an amount has where it stands in a sum.
func TestSigned(t *testing.T) {
	for _, tc := range []struct {
		name   string
		op     line.Op
		at     int
		amount string
		want   string
	}{
		{"the first of a sum", line.OpSum, 0, "5", "$5"},
		{"the next of a sum", line.OpSum, 1, "5", "+ $5"},
		{"a loss in a sum", line.OpSum, 1, "-5", "− $5"},
		{"a sum that begins with a loss", line.OpSum, 0, "-5", "−$5"},
		{"what is taken away", line.OpMinus, 1, "5", "− $5"},
		{"what is multiplied by", line.OpTimes, 1, "5", "× $5"},
		{"what is divided by", line.OpDividedBy, 1, "5", "÷ $5"},
		{"one of which the smaller counts", line.OpLesserOf, 1, "5", "$5"},
	} {
		l := usd("rent", tc.amount)
		if got := signed(say.In("en"), l, signOf(tc.op, tc.at)); got != tc.want {
			t.Errorf("%s: %s, want %s", tc.name, got, tc.want)
		}
	}
}

// TestShare is how long a bar is. Worked by hand.
func TestShare(t *testing.T) {
	for _, tc := range []struct{ name, part, whole, want string }{
		{"half", "21000", "42000", "50%"},
		{"a third", "1", "3", "33.33%"},
		{"all", "3", "3", "100%"},
		{"more than all", "4", "3", "100%"},
		{"less than nothing", "-1", "3", "0%"},
		{"of nothing", "0", "0", "50%"},
	} {
		if got := share(decimal.RequireFromString(tc.part), decimal.RequireFromString(tc.whole)); got != tc.want {
			t.Errorf("%s: %s, want %s", tc.name, got, tc.want)
		}
	}
}

// TestNameOfAYear has the year of a debt without its number on the list, which reads as part
// of the year, unless it is not known; anything else has its number.
func TestNameOfAYear(t *testing.T) {
	year := line.Line{ID: "tax-year", Known: true, Unit: line.Year, Amount: decimal.NewFromInt(2021)}.Of(1)
	unknown := line.Line{ID: "tax-year", Unit: line.Year}.Of(1)
	for _, lang := range say.Langs {
		w := say.In(lang)
		if got := Name(w, year); got != w.Name("tax-year") {
			t.Errorf("%s: a year is named %s", lang, got)
		}
		if got := Name(w, unknown); got != w.Name("tax-year")+" (1)" {
			t.Errorf("%s: a year that is not known is named %s", lang, got)
		}
		if got := Name(w, usd("vehicle-equity", "5").Of(2)); got != w.Name("vehicle-equity")+" (2)" {
			t.Errorf("%s: the second vehicle is named %s", lang, got)
		}
	}
}

package facts

import (
	"testing"

	"github.com/shopspring/decimal"
)

func TestParseTyped(t *testing.T) {
	for _, test := range []struct {
		name, typed string
		want        string // the amount, or the code
	}{
		{"digits", "1250", "1250"},
		{"a point and cents", "1250.50", "1250.5"},
		{"one decimal place", "1250.5", "1250.5"},
		{"nothing behind the point", "1250.", "1250"},
		{"cents alone", ".50", "0.5"},
		{"zero", "0", "0"},
		{"zero cents", "0.00", "0"},
		{"zeros in front", "007", "7"},
		{"a dollar and commas", "$1,250.50", "1250.5"},
		{"a dollar and a blank", "$ 1,250", "1250"},
		{"the dollar behind", "1,250 $", "1250"},
		{"blanks around", "  1250 ", "1250"},
		{"a blank between thousands", " 1 250 ", "1250"},
		{"pasted no-break blanks", "\u00a01\u202f250\u00a0", "1250"},
		{"a tab and a line break", "\t1250\r\n", "1250"},
		{"pasted marks that cannot be seen", "\u200e1,250\u200b\ufeff", "1250"},
		{"millions", "12,345,678.90", "12345678.9"},
		{"the most there can be", "999,999,999", "999999999"},
		{"below zero", "-1,200", "-1200"},
		{"below zero, sign before the dollar", "-$1,200.00", "-1200"},
		{"below zero, sign behind the dollar", "$-1200", "-1200"},
		{"a typeset minus", "−1200", "-1200"},
		{"a dash for a minus", "–1200", "-1200"},
		{"parentheses for a minus", "(1,200)", "-1200"},
		{"a dollar in parentheses", "($1,200.50)", "-1200.5"},
		{"minus zero", "-0", "0"},

		{"a comma before two places", "12,50", "number"},
		{"point and comma the other way round", "1.250,00", "number"},
		{"commas anywhere", "1,2,3", "number"},
		{"a comma too early", "1,25", "number"},
		{"a comma in a long number", "1250,500", "number"},
		{"a group that begins with zero", "0,500", "number"},
		{"blanks and commas", "1 250,000", "number"},
		{"a blank in the wrong place", "12 50", "number"},
		{"two points", "1.2.3", "number"},
		{"thousands set off by points", "1.250.000", "number"},
		{"three places, which may be thousands", "1.250", "cents"},
		{"three places of cents", "12.345", "cents"},
		{"zeros behind the cents", "12.500", "cents"},
		{"one over the most", "1,000,000,000", "too-high"},
		{"a cent over the most", "999,999,999.01", "too-high"},
		{"a trillion", "1000000000000", "too-high"},
		{"digits without end", "99999999999999999999999999999999999999999999", "too-high"},
		{"far below zero", "-1,000,000,000", "too-high"},
		{"a word", "about 500", "number"},
		{"thousands in short", "12k", "number"},
		{"an exponent", "1e9", "number"},
		{"underscores", "1_000", "number"},
		{"only a dollar", "$", "number"},
		{"only a minus", "-", "number"},
		{"only a point", ".", "number"},
		{"only a comma", ",", "number"},
		{"two dollars", "$$5", "number"},
		{"two minuses", "--5", "number"},
		{"minus and parentheses", "-(5)", "number"},
		{"a minus in parentheses", "(-5)", "number"},
		{"a parenthesis left open", "(5", "number"},
		{"a plus", "+5", "number"},
		{"a percent sign", "5%", "number"},
		{"a sum", "5+5", "number"},
		{"a range", "500-600", "number"},
		{"a fraction", "½", "number"},
		{"other digits", "１２５０", "number"},
		{"another currency", "€500", "number"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, code := ParseTyped(test.typed)
			got := code
			if code == "" {
				got = d.String()
			}
			if got != test.want {
				t.Errorf("%q is %s, want %s", test.typed, got, test.want)
			}
		})
	}
}

func TestShowTyped(t *testing.T) {
	for _, test := range []struct{ name, amount, want string }{
		{"whole dollars", "1640", "1,640"},
		{"cents", "1640.5", "1,640.50"},
		{"zero", "0", "0"},
		{"below zero", "-1200", "-1,200"},
		{"no cents, though written", "12.00", "12"},
	} {
		if got := ShowTyped(decimal.RequireFromString(test.amount)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

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

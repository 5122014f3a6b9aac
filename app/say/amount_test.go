package say

import (
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// TestWhole rounds dollars up, and nothing else.
func TestWhole(t *testing.T) {
	w := In("en")
	for _, test := range []struct {
		amount string
		unit   line.Unit
		want   string
	}{{"434.07", line.USD, "$435"}, {"1250", line.USD, "$1,250"}, {"0.01", line.USD, "$1"}, {"0.125", line.Share, "12.5%"}} {
		l := line.Worked("", decimal.RequireFromString(test.amount), test.unit, line.Cite{})
		if got := w.Whole(l); got != test.want {
			t.Errorf("%s, want %s", got, test.want)
		}
	}
}

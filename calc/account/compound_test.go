package account

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/cents"

	"github.com/shopspring/decimal"
)

// TestCompounding compares every factor of every rate with the power itself,
// computed to forty-five decimals.
func TestCompounding(t *testing.T) {
	b := calctest.Book(t, calctest.Today)
	seen := map[string]bool{}
	for _, l := range b.Underpayment() {
		if seen[l.Amount.String()] {
			continue
		}
		seen[l.Amount.String()] = true
		for _, days := range []int64{365, 366} {
			g := growthTableOf(cents.ShareOf(l), uint64(days))
			daily := decimal.NewFromInt(1).Add(l.Amount.DivRound(decimal.NewFromInt(days), 45))
			power := decimal.NewFromInt(1)
			for d := range g {
				want := power.Sub(decimal.NewFromInt(1)).Round(9)
				if got := decimal.New(int64(factorOf(g[d])), -9); !got.Equal(want) {
					t.Fatalf("%s over %d days of %d: %s, want %s", l, d, days, got, want)
				}
				power = power.Mul(daily).Round(45)
			}
		}
	}
}

package cents

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// TestOf has amounts that are rounded to a cent, and amounts beyond the range.
func TestOf(t *testing.T) {
	for _, test := range []struct {
		dollars string
		want    Sum
	}{
		{"0", 0}, {"12.34", 1234}, {"12.345", 1235}, {"-12.345", -1235}, {"12.344", 1234},
		{"92233720368547758.07", math.MaxInt64}, {"1e30", math.MaxInt64}, {"-1e30", math.MinInt64},
	} {
		if got := Of(decimal.RequireFromString(test.dollars)); got != test.want {
			t.Errorf("%s is %d cents, want %d", test.dollars, got, test.want)
		}
	}
}

// TestPart has parts rounded at half a cent, worked by hand, and parts beyond the
// range.
func TestPart(t *testing.T) {
	for _, test := range []struct {
		sum   Sum
		share string
		want  Sum
	}{
		{10_000_00, "0.005", 50_00},
		{100, "0.005", 1}, // half a cent goes up
		{99, "0.005", 0},  // 0.495 cents
		{-100, "0.005", -1},
		{1, "1", 1},
		{0, "0.25", 0},
		{math.MaxInt64, "2", math.MaxInt64},
		{math.MaxInt64, "18000000000", math.MaxInt64},
		{math.MinInt64, "1", -math.MaxInt64},
		{100, "-0.5", 0}, // no rate of the law is negative
	} {
		share := ShareOf(line.Law("", decimal.RequireFromString(test.share), line.Share, line.Cite{}))
		if got := test.sum.Part(share); got != test.want {
			t.Errorf("%s of %d cents is %d, want %d", test.share, test.sum, got, test.want)
		}
	}
}

// TestLine checks that a sum worked out from an unknown line is unknown.
func TestLine(t *testing.T) {
	if got := Sum(1250).Line("paid", line.Cite{}).String(); got != "$12.50" {
		t.Errorf("1250 cents are %s", got)
	}
	if got := Sum(1250).Line("paid", line.Cite{}, line.Given("owed", decimal.NullDecimal{})); got.Known {
		t.Errorf("made from an unknown line: %s", got)
	}
}

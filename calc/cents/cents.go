// Package cents counts dollars as whole cents, the unit in which the IRS keeps an
// account. Sums are exact, and fast enough for a payment schedule on every
// keystroke.
package cents

import (
	"math"
	"math/bits"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// A Sum is an amount of dollars in whole cents.
type Sum int64

// Of converts an amount of dollars, rounding half a cent away from zero. An amount
// beyond the range of a Sum, some ninety quadrillion dollars, becomes the largest
// or smallest Sum.
func Of(d decimal.Decimal) Sum {
	d = d.Shift(2).Round(0)
	switch {
	case d.GreaterThan(most):
		return math.MaxInt64
	case d.LessThan(most.Neg()):
		return math.MinInt64
	}
	return Sum(d.IntPart())
}

var most = decimal.NewFromInt(math.MaxInt64)

// Dollars converts the sum to an amount of dollars.
func (s Sum) Dollars() decimal.Decimal { return decimal.New(int64(s), -2) }

// String returns the sum as a report shows it: $1,250.00.
func (s Sum) String() string { return s.Line("", line.Cite{}).String() }

// Line returns the sum as a line worked out from others, unknown if one of them
// is.
func (s Sum) Line(id string, c line.Cite, in ...line.Line) line.Line {
	return line.Worked(id, s.Dollars(), line.USD, c, in...)
}

// A Share is a fraction in billionths. Nine decimals are what the IRS's interest
// factor tables have: Rev. Proc. 95-17.
type Share uint64

// One is the whole: 1.
const One Share = 1_000_000_000

// ShareOf converts a rate of the law in the unit line.Share: 0.005 is half a
// percent. It is 0 if the line is unknown or negative.
func ShareOf(l line.Line) Share {
	if !l.Known || l.Amount.IsNegative() {
		return 0
	}
	return Share(l.Amount.Shift(9).Round(0).IntPart())
}

// Part returns a share of the sum, rounded to the cent, half a cent away from zero.
// A part beyond the range of a Sum becomes the largest Sum or its negative.
func (s Sum) Part(share Share) Sum {
	if s < 0 {
		return -(-max(s, -math.MaxInt64)).Part(share) // -math.MinInt64 does not fit
	}
	high, low := bits.Mul64(uint64(s), uint64(share))
	low, carry := bits.Add64(low, uint64(One/2), 0)
	if high += carry; high >= uint64(One) {
		return math.MaxInt64
	}
	part, _ := bits.Div64(high, low, uint64(One))
	return Sum(min(part, math.MaxInt64))
}

// Package cents counts dollars as whole cents, which is exact and quick: what a
// year's account and a payment schedule add up is never anything else.
package cents

import (
	"math"
	"math/bits"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// A Sum is dollars as whole cents.
type Sum int64

// Of is an amount of dollars in cents, half a cent going up. An amount that
// does not fit, some ninety quadrillion dollars, is the largest or the least
// Sum.
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

// Dollars is the sum as an amount of dollars.
func (s Sum) Dollars() decimal.Decimal { return decimal.New(int64(s), -2) }

// String is the sum as a report shows it: $1,250.00.
func (s Sum) String() string { return s.Line("", line.Cite{}).String() }

// Line is the sum as a figure that was worked out from others, unknown if one
// of them is.
func (s Sum) Line(id string, c line.Cite, in ...line.Line) line.Line {
	return line.Worked(id, s.Dollars(), line.USD, c, in...)
}

// A Share is a part of a sum in billionths: nine decimals, as the IRS's tables
// of interest have them (Rev. Proc. 95-17).
type Share uint64

// One is the whole of a sum.
const One Share = 1_000_000_000

// ShareOf is the part that a figure of the law is: 0.005 is half a percent.
func ShareOf(l line.Line) Share { return Share(l.Amount.Shift(9).Round(0).IntPart()) }

// Part is a share of the sum to the cent, half a cent going away from zero. A
// part that does not fit is the largest or the least Sum.
func (s Sum) Part(of Share) Sum {
	if s < 0 {
		return -(-s).Part(of)
	}
	high, low := bits.Mul64(uint64(s), uint64(of))
	low, carry := bits.Add64(low, uint64(One/2), 0)
	if high += carry; high >= uint64(One) {
		return math.MaxInt64
	}
	part, _ := bits.Div64(high, low, uint64(One))
	return Sum(min(part, math.MaxInt64))
}

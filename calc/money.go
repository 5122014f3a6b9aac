package calc

import (
	"math/bits"

	"github.com/shopspring/decimal"

	"offercheck/calc/line"
)

// A sum is dollars as whole cents. What the account and a schedule count is
// never anything else, and counting it so is exact and quick.
type sum int64

// sumOf is an amount in cents, a half going up.
func sumOf(d decimal.Decimal) sum { return sum(d.Shift(2).Round(0).IntPart()) }

// dollars is the sum as an amount.
func (s sum) dollars() decimal.Decimal { return decimal.New(int64(s), -2) }

// worked is the sum as a figure that was worked out.
func (s sum) worked(id string, c line.Cite, in ...line.Line) line.Line {
	return line.Worked(id, s.dollars(), line.USD, c, in...)
}

// A share is a part of a sum in billionths: nine decimals, as the IRS's tables
// of interest have them.
type share uint64

const billion = 1_000_000_000

// shareOf is the part that a figure of the law is.
func shareOf(l line.Line) share { return share(l.Amount.Shift(9).Round(0).IntPart()) }

// part is a share of the sum, which is not negative, to the cent, a half going
// up.
func (s sum) part(of share) sum {
	high, low := bits.Mul64(uint64(s), uint64(of))
	low, carry := bits.Add64(low, billion/2, 0)
	cents, _ := bits.Div64(high+carry, low, billion)
	return sum(cents)
}

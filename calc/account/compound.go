package account

import (
	"math"
	"math/bits"
	"sync"

	"offercheck/calc/cents"
)

// oneDollar is a dollar in quintillionths: eighteen decimals.
const oneDollar = 1_000_000_000_000_000_000

// A growthTable is what one dollar becomes in each number of days at one rate, in
// quintillionths. Each day is rounded to eighteen decimals, so that a year is off
// by less than 4 of the sixteenth: far from the ninth, to which factors are rounded.
type growthTable [367]uint64

// factorOf is the interest in what one dollar became, to nine decimals as in the
// tables of Rev. Proc. 95-17, rounded half up.
func factorOf(compounded uint64) cents.Share {
	const step = oneDollar / uint64(cents.One)
	return cents.Share((compounded - oneDollar + step/2) / step)
}

// multiply multiplies two numbers of eighteen decimals, rounded half up. A product
// that does not fit, some 18.45, is the largest number that does.
func multiply(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	low, carry := bits.Add64(low, oneDollar/2, 0)
	if high += carry; high >= oneDollar {
		return math.MaxUint64
	}
	product, _ := bits.Div64(high, low, oneDollar)
	return product
}

// growthTables keeps each table once it is computed, by the yearly rate and the days.
var growthTables struct {
	sync.Mutex
	by map[[2]uint64]*growthTable
}

// growthTableOf is the table of a yearly rate in years of so many days.
func growthTableOf(yearly cents.Share, days uint64) *growthTable {
	growthTables.Lock()
	defer growthTables.Unlock()
	k := [2]uint64{uint64(yearly), days}
	if g := growthTables.by[k]; g != nil {
		return g
	}
	if growthTables.by == nil {
		growthTables.by = map[[2]uint64]*growthTable{}
	}
	daily := oneDollar + (uint64(yearly)*uint64(cents.One)+days/2)/days
	g := growthTable{oneDollar}
	for i := 1; i < len(g); i++ {
		g[i] = multiply(g[i-1], daily)
	}
	growthTables.by[k] = &g
	return &g
}

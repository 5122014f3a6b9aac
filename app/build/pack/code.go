package pack

import "math/bits"

// A code is how a block writes its symbols, and what the block's bits come to.
type code struct {
	literal, distance []uint8 // the length of each symbol's code
	isFixed           bool
	header            header
	size              int // all bits but the three that begin a block
}

// codeFor is the code in which a tally has the fewest bits: one made for it, or
// the one that every reader knows.
func codeFor(t tally) code {
	t.literal[endOfBlock] = 1
	own := code{literal: lengthsOf(t.literal[:], 15), distance: lengthsOf(t.distance[:], 15)}
	own.header = headerOf(own.literal, own.distance)
	own.size = own.header.size() + own.bits(&t)
	known := fixed
	if known.size = known.bits(&t); known.size <= own.size {
		return known
	}
	return own
}

// bits is what the symbols of a tally come to, and the bits behind them.
func (c *code) bits(t *tally) int {
	sum := 0
	for symbol, n := range t.literal {
		sum += n * (int(c.literal[symbol]) + lengthExtra(symbol))
	}
	for symbol, n := range t.distance {
		sum += n * (int(c.distance[symbol]) + distanceExtra(symbol))
	}
	return sum
}

// fixed is the code that need not be said.
var fixed = func() code {
	c := code{literal: make([]uint8, 288), distance: make([]uint8, 30), isFixed: true}
	for i := range c.literal {
		switch {
		case i < 144, i >= 280:
			c.literal[i] = 8
		case i < 256:
			c.literal[i] = 9
		default:
			c.literal[i] = 7
		}
	}
	for i := range c.distance {
		c.distance[i] = 5
	}
	return c
}()

// codes is the code of every symbol, in the order that its length alone tells,
// with the first bit lowest.
func codes(lengths []uint8) []uint16 {
	all := make([]uint16, len(lengths))
	next := uint16(0)
	for length := uint8(1); length <= 15; length++ {
		for symbol, l := range lengths {
			if l == length {
				all[symbol] = bits.Reverse16(next) >> (16 - length)
				next++
			}
		}
		next <<= 1
	}
	return all
}

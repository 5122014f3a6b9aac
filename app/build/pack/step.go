package pack

import "math/bits"

// A step is a literal or a repeat: its length above, and below the byte itself
// or how far back the repeat begins. A literal is one byte long.
type step uint32

func literal(b byte) step          { return 1<<16 | step(b) }
func repeat(length, back int) step { return step(length<<16 | back) }
func (s step) length() int         { return int(s >> 16) }
func (s step) back() int           { return int(s & 0xffff) }
func (s step) isLiteral() bool     { return s>>16 == 1 }

// The symbols of the first code: the bytes, the end of a block, and the classes
// of lengths. The second has the classes of distances.
const (
	endOfBlock = 256
	literals   = 286
	distances  = 30
)

// lengthClass is the symbol of a repeat's length, and the bits behind it.
func lengthClass(length int) (symbol, extra, value int) {
	if length == longest {
		return literals - 1, 0, 0
	}
	symbol, extra, value = class(length-shortest, 2)
	return symbol + endOfBlock + 1, extra, value
}

// distanceClass is the symbol of how far back, and the bits behind it.
func distanceClass(back int) (symbol, extra, value int) { return class(back-1, 1) }

// lengthExtra is the bits behind a symbol of the first code.
func lengthExtra(symbol int) int {
	if symbol == literals-1 {
		return 0
	}
	return max(0, (symbol-endOfBlock-1)/4-1)
}

// distanceExtra is the bits behind a symbol of the second.
func distanceExtra(symbol int) int { return max(0, symbol/2-1) }

// class keeps a number's first bit and some after it. The rest are extra.
func class(n, kept int) (symbol, extra, value int) {
	extra = max(0, bits.Len(uint(n))-1-kept)
	return extra<<kept + n>>extra, extra, n & (1<<extra - 1)
}

// A tally is how often each symbol stands in a block. The end is not counted:
// every block has one.
type tally struct {
	literal  [literals]int
	distance [distances]int
}

func count(steps []step) tally {
	var t tally
	for _, s := range steps {
		if s.isLiteral() {
			t.literal[byte(s)]++
			continue
		}
		length, _, _ := lengthClass(s.length())
		distance, _, _ := distanceClass(s.back())
		t.literal[length]++
		t.distance[distance]++
	}
	return t
}

// plus is the tally of two blocks made one.
func (t tally) plus(more *tally) tally {
	for i, n := range more.literal {
		t.literal[i] += n
	}
	for i, n := range more.distance {
		t.distance[i] += n
	}
	return t
}

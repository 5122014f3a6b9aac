package pack

import "math/bits"

// Costs are in 64ths of a bit, and whole numbers, which every processor
// computes alike.
const (
	bit       = 1 << bitDigits
	bitDigits = 6
)

// Costs are what tokens come to in a block.
type costs struct {
	literal  [256]uint32
	length   [longest + 1]uint32
	distance [distanceSymbols]uint32
}

// The symbols of the first code are the bytes, the end of the block and the
// classes of lengths; those of the second the classes of distances (RFC 1951,
// section 3.2.5).
const (
	endOfBlock      = 256
	literalSymbols  = 286
	distanceSymbols = 30
)

// lengthSymbol is the symbol of a match's length, and how many bits follow it.
func lengthSymbol(length int) (symbol, extra int) {
	if length == longest {
		return literalSymbols - 1, 0
	}
	symbol, extra = class(length-shortest, 2)
	return symbol + endOfBlock + 1, extra
}

// distanceSymbol is the symbol of a distance, and how many bits follow it.
func distanceSymbol(distance int) (symbol, extra int) { return class(distance-1, 1) }

// distanceExtra is how many bits follow a distance's symbol.
func distanceExtra(symbol int) int { return max(0, symbol/2-1) }

// class is the symbol of a number's first bit and some after it; the rest are
// extra.
func class(n, kept int) (symbol, extra int) {
	extra = max(0, bits.Len(uint(n))-1-kept)
	return extra<<kept + n>>extra, extra
}

// A histogram is how often each symbol stands in a block.
type histogram struct {
	literal  [literalSymbols]int
	distance [distanceSymbols]int
	extra    int // the bits that follow them
}

// count is the histogram of input as tokens.
func count(input []byte, tokens []token) histogram {
	var h histogram
	at := 0
	for _, t := range tokens {
		if t.isLiteral() {
			h.literal[input[at]]++
		} else {
			h.add(t)
		}
		at += int(t.length)
	}
	h.literal[endOfBlock] = 1
	return h
}

// add counts a match.
func (h *histogram) add(match token) {
	length, extra := lengthSymbol(int(match.length))
	distance, more := distanceSymbol(int(match.distance))
	h.literal[length]++
	h.distance[distance]++
	h.extra += extra + more
}

// guess is a histogram for the first parse: literals by how often a byte is
// there, and all matches alike.
func guess(data []byte) histogram {
	h := count(data, nil)
	for _, b := range data {
		h.literal[b] += 4
	}
	each := max(1, len(data)/64)
	for symbol := endOfBlock + 1; symbol < literalSymbols; symbol++ {
		h.literal[symbol] = each
	}
	for symbol := range h.distance {
		h.distance[symbol] = each
	}
	return h
}

// costs is what tokens cost in a code made for the histogram.
func (h *histogram) costs() *costs {
	var c costs
	literal, distance := symbolCosts(h.literal[:]), symbolCosts(h.distance[:])
	copy(c.literal[:], literal)
	for length := shortest; length <= longest; length++ {
		symbol, extra := lengthSymbol(length)
		c.length[length] = literal[symbol] + uint32(extra)*bit
	}
	for symbol := range c.distance {
		c.distance[symbol] = distance[symbol] + uint32(distanceExtra(symbol))*bit
	}
	return &c
}

// symbolCosts is the cost of every symbol: the rarer, the more bits. One that
// was not seen costs as if it had been seen less than once.
func symbolCosts(counts []int) []uint32 {
	total := 0
	for _, n := range counts {
		total += n
	}
	all := log2(max(1, total))
	c := make([]uint32, len(counts))
	for symbol, n := range counts {
		if c[symbol] = all + bit; n > 0 {
			c[symbol] = max(all-log2(n), bit/2)
		}
	}
	return c
}

// log2 is the binary logarithm of n, in 64ths. Squaring a number doubles its
// logarithm, and so tells the next bit.
func log2(n int) uint32 {
	whole := bits.Len(uint(n)) - 1
	log, rest := uint32(whole), uint64(n)<<(32-whole) // 1 <= rest/2^32 < 2
	for range bitDigits {
		rest = (rest >> 1) * (rest >> 1) >> 30
		log <<= 1
		if rest >= 2<<32 {
			log, rest = log|1, rest>>1
		}
	}
	return log
}

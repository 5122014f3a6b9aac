package pack

import "math/bits"

// Prices are in grains: so many are a bit. A symbol that is one of three costs
// more than one bit and less than two, and rounding it hides better paths. They
// are whole numbers, which every processor reckons alike.
const (
	grainBits = 6
	grain     = 1 << grainBits
)

// Prices are what each step costs.
type prices struct {
	literal  [256]uint32
	length   [longest + 1]uint32
	distance [distances]uint32
}

// firstPrices is a guess before any path: literals by how often a byte is
// there, repeats as if all of their symbols were alike.
func firstPrices(data []byte) prices {
	var t tally
	for _, b := range data {
		t.literal[b] += 4
	}
	each := max(1, len(data)/64)
	for i := endOfBlock + 1; i < literals; i++ {
		t.literal[i] = each
	}
	for i := range t.distance {
		t.distance[i] = each
	}
	return pricesOf(t)
}

// pricesOf is what steps cost in a code made for the tally.
func pricesOf(t tally) prices {
	var p prices
	t.literal[endOfBlock] = 1
	first, second := shares(t.literal[:]), shares(t.distance[:])
	copy(p.literal[:], first)
	for length := shortest; length <= longest; length++ {
		symbol, extra, _ := lengthClass(length)
		p.length[length] = first[symbol] + uint32(extra)*grain
	}
	for symbol := range p.distance {
		p.distance[symbol] = second[symbol] + uint32(distanceExtra(symbol))*grain
	}
	return p
}

// shares is the price of every symbol: the rarer, the dearer. One that was not
// seen costs as if it had been seen less than once.
func shares(counts []int) []uint32 {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	all := log2(max(1, sum))
	prices := make([]uint32, len(counts))
	for i, n := range counts {
		if prices[i] = all + grain; n > 0 {
			prices[i] = max(all-log2(n), grain/2)
		}
	}
	return prices
}

// log2 is the binary logarithm, in grains. Squaring a number doubles it, and
// tells its next bit.
func log2(n int) uint32 {
	whole := bits.Len(uint(n)) - 1
	log, rest := uint32(whole), uint64(n)<<(32-whole) // 1 <= rest/2^32 < 2
	for range grainBits {
		rest = (rest >> 1) * (rest >> 1) >> 30
		log <<= 1
		if rest >= 2<<32 {
			log, rest = log|1, rest>>1
		}
	}
	return log
}

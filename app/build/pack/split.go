package pack

import "github.com/andybalholm/brotli/matchfinder"

// A block is input as tokens that share a Huffman code.
type block struct {
	input  []byte
	tokens []token
	bits   int // about its size
}

// matches is the block in the form in which brotli's packages take it.
func (b block) matches() []matchfinder.Match {
	var all []matchfinder.Match
	var next matchfinder.Match
	for _, t := range b.tokens {
		if t.isLiteral() {
			next.Unmatched++
			continue
		}
		next.Length, next.Distance = int(t.length), int(t.distance)
		all = append(all, next)
		next = matchfinder.Match{}
	}
	if next.Unmatched > 0 {
		all = append(all, next)
	}
	return all
}

// pieceSize is how much input a block has at least, unless it is the last.
const pieceSize = 8 << 10

// split cuts tokens into blocks, of which there is at least one. It goes from
// piece to piece, and adds one to the block before it where sharing a code saves
// bits.
func split(input []byte, tokens []token) []block {
	var blocks []block
	for {
		next := firstPiece(input, tokens)
		input, tokens = input[len(next.input):], tokens[len(next.tokens):]
		if joined, saves := join(blocks, next); saves {
			blocks[len(blocks)-1] = joined
		} else {
			blocks = append(blocks, next)
		}
		if len(tokens) == 0 {
			return blocks
		}
	}
}

// firstPiece ends with the first token behind so many bytes.
func firstPiece(input []byte, tokens []token) block {
	size, n := 0, 0
	for size < pieceSize && n < len(tokens) {
		size += int(tokens[n].length)
		n++
	}
	return newBlock(input[:size], tokens[:n])
}

// join is the last of some blocks and the one behind it as one, and whether
// that saves bits.
func join(blocks []block, next block) (joined block, saves bool) {
	if len(blocks) == 0 {
		return block{}, false
	}
	last := blocks[len(blocks)-1]
	joined = newBlock(last.input[:len(last.input)+len(next.input)], last.tokens[:len(last.tokens)+len(next.tokens)])
	return joined, joined.bits <= last.bits+next.bits
}

// What of a block is not its symbols, in bits: about so many, and so many for
// each symbol that is used. One that is stored as it is has five bytes more.
const (
	headerBits   = 300
	perSymbol    = 2
	storedHeader = 5
	storedMost   = 1<<16 - 1
)

// newBlock estimates a block's size.
func newBlock(input []byte, tokens []token) block {
	h := count(input, tokens)
	size := (headerBits + h.extra) * bit
	for _, counts := range [][]int{h.literal[:], h.distance[:]} {
		for symbol, cost := range symbolCosts(counts) {
			if n := counts[symbol]; n > 0 {
				size += n*int(cost) + perSymbol*bit
			}
		}
	}
	b := block{input, tokens, size / bit}
	if stored := 8 * (storedHeader + len(input)); len(input) <= storedMost && stored < b.bits {
		b.bits = stored
	}
	return b
}

package pack

import "encoding/binary"

// A block is steps that share a code.
type block struct {
	input []byte
	steps []step
	count tally
	size  int // in bits, when it was split
}

func newBlock(input []byte, steps []step) block {
	t := count(steps)
	return block{input, steps, t, codeFor(t).size}
}

// The forms of a block.
const (
	asItIs = iota
	inFixedCode
	inOwnCode
)

// write is the block in the form that has the fewest bits.
func (b *block) write(w *bitWriter, last bool) {
	c := codeFor(b.count)
	switch {
	case plainSize(len(b.input)) < c.size:
		writePlain(w, b.input, last)
		return
	case c.isFixed:
		w.begin(inFixedCode, last)
	default:
		w.begin(inOwnCode, last)
		c.header.write(w)
	}
	literalCodes, distanceCodes := codes(c.literal), codes(c.distance)
	for _, s := range b.steps {
		if s.isLiteral() {
			w.bits(int(literalCodes[byte(s)]), int(c.literal[byte(s)]))
			continue
		}
		symbol, extra, value := lengthClass(s.length())
		w.bits(int(literalCodes[symbol]), int(c.literal[symbol]))
		w.bits(value, extra)
		symbol, extra, value = distanceClass(s.back())
		w.bits(int(distanceCodes[symbol]), int(c.distance[symbol]))
		w.bits(value, extra)
	}
	w.bits(int(literalCodes[endOfBlock]), int(c.literal[endOfBlock]))
}

// begin says the form of a block, and whether it is the last.
func (w *bitWriter) begin(form int, last bool) {
	if last {
		w.bits(1, 1)
	} else {
		w.bits(0, 1)
	}
	w.bits(form, 2)
}

// plainMost is the bytes that a block can have as they are.
const plainMost = 1<<16 - 1

// plainSize is at most how many bits bytes have as they are, but for the first
// three.
func plainSize(n int) int {
	blocks := max(1, (n+plainMost-1)/plainMost)
	return 8*n + blocks*(7+32) + (blocks-1)*3
}

// writePlain writes bytes as they are.
func writePlain(w *bitWriter, input []byte, last bool) {
	for {
		n := min(len(input), plainMost)
		w.begin(asItIs, last && n == len(input))
		w.align()
		w.out = binary.LittleEndian.AppendUint16(w.out, uint16(n))
		w.out = binary.LittleEndian.AppendUint16(w.out, ^uint16(n))
		w.out = append(w.out, input[:n]...)
		if input = input[n:]; len(input) == 0 {
			return
		}
	}
}

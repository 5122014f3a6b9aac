package pack

import "slices"

// piece is the bytes that a block has at least, or nearly so.
const piece = 4 << 10

// split cuts steps into blocks. It begins with many small ones, and joins the
// two neighbours that save the most by sharing a code for as long as any do.
func split(input []byte, steps []step) []block {
	blocks := pieces(input, steps)
	saved := make([]int, len(blocks)) // by joining a block to the next
	for i := range saved {
		saved[i] = saving(blocks, i)
	}
	for {
		best := 0
		for i := range saved {
			if saved[i] > saved[best] {
				best = i
			}
		}
		if saved[best] <= 0 {
			return blocks
		}
		blocks[best] = blocks[best].join(&blocks[best+1])
		blocks = slices.Delete(blocks, best+1, best+2)
		saved = slices.Delete(saved, best+1, best+2)
		saved[best] = saving(blocks, best)
		if best > 0 {
			saved[best-1] = saving(blocks, best-1)
		}
	}
}

// pieces is the smallest blocks: each ends with the first step behind so many
// bytes.
func pieces(input []byte, steps []step) []block {
	var blocks []block
	first, start, at := 0, 0, 0
	for i, s := range steps {
		at += s.length()
		if at-start >= piece || i == len(steps)-1 {
			blocks = append(blocks, newBlock(input[start:at], steps[first:i+1]))
			first, start = i+1, at
		}
	}
	if len(blocks) == 0 {
		blocks = []block{newBlock(nil, nil)}
	}
	return blocks
}

// saving is the bits that are saved if a block is joined to the next.
func saving(blocks []block, i int) int {
	if i+1 == len(blocks) {
		return 0
	}
	a, b := &blocks[i], &blocks[i+1]
	return a.size + b.size - codeFor(a.count.plus(&b.count)).size
}

// join is a block and the one behind it as one.
func (b block) join(next *block) block {
	sum := b.count.plus(&next.count)
	return block{
		input: b.input[:len(b.input)+len(next.input)],
		steps: b.steps[:len(b.steps)+len(next.steps)],
		count: sum,
		size:  codeFor(sum).size,
	}
}

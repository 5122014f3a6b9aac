// Package pack compresses the program. It writes gzip files that every browser
// decompresses, a twentieth smaller than compress/gzip's best. It is itself no
// part of the program.
//
// Where compress/gzip takes the longest match it meets, this package looks for
// the literals and matches with the fewest bits in all, as Zopfli does. What a
// symbol costs depends on its block's Huffman code, and the code on the symbols
// chosen, so it chooses several times. brotli/flate writes the blocks.
//
//	pack.go    the gzip file, made in chunks on several cores
//	match.go   earlier places with the same bytes
//	parse.go   the cheapest literals and matches
//	cost.go    what each symbol costs
//	split.go   where one block ends and the next begins
package pack

import (
	"encoding/binary"
	"hash/crc32"
	"runtime"
	"slices"
	"sync"

	"github.com/andybalholm/brotli/flate"
)

// chunkSize is how much is compressed at a time, by one core. It does not
// depend on the machine: the same bytes always give the same file.
const chunkSize = 1 << 20

// Gzip is b as a gzip file (RFC 1952) without a name or a date.
func Gzip(b []byte) []byte {
	out := []byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255}
	encoder := flate.NewEncoder()
	blocks := compress(b)
	for i, next := range blocks {
		out = encoder.Encode(out, next.input, next.matches(), i == len(blocks)-1)
	}
	out = binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(b))
	return binary.LittleEndian.AppendUint32(out, uint32(len(b)))
}

// compress is b as blocks, of which there is at least one.
func compress(b []byte) []block {
	chunks := make([][]block, max(1, (len(b)+chunkSize-1)/chunkSize))
	var all sync.WaitGroup
	cores := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range chunks {
		cores <- struct{}{}
		all.Go(func() {
			start := i * chunkSize
			from := max(0, start-window)
			chunks[i] = compressChunk(b[from:min(start+chunkSize, len(b))], start-from)
			<-cores
		})
	}
	all.Wait()
	return slices.Concat(chunks...)
}

// How often a chunk is parsed to find its blocks, and each block after that.
const (
	chunkPasses = 2
	blockPasses = 3
)

// compressChunk is data from start on as blocks. Matches may reach back to what
// is before start.
func compressChunk(data []byte, start int) []block {
	p := newParser(data, start)
	counts := guess(data[start:])
	var tokens []token
	for range chunkPasses {
		tokens = p.parse(start, len(data), counts.costs())
		counts = count(data[start:], tokens)
	}
	blocks := split(data[start:], tokens)
	for i := range blocks {
		b := &blocks[i]
		end := start + len(b.input)
		for range blockPasses {
			counts := count(b.input, b.tokens)
			b.tokens = p.parse(start, end, counts.costs())
		}
		start = end
	}
	return blocks
}

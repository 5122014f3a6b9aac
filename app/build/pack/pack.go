// Package pack compresses what is built once and loaded often: the program of
// the site. It writes gzip files that every browser unpacks, a twentieth
// smaller than compress/gzip's best, and takes six times as long. It runs on a
// desk and never in a browser.
//
// Where compress/gzip takes the longest repeat it meets, this package looks at
// every one and takes the path with the fewest bits through all of them. What a
// bit buys depends on the code, and the code on the path: it walks a few times.
//
//	pack.go      the file around it, and several cores
//	matches.go   where each place's bytes stood before
//	step.go      a literal or a repeat, and how they are counted
//	price.go     what a step costs
//	path.go      the cheapest steps through a block
//	split.go     where one block ends and the next begins
//	code.go      how a block writes its symbols
//	lengths.go   the lengths of a code that fit the counts best
//	header.go    how a block says its code
//	block.go     a block in the form that fits it best
//	bits.go      bits in a row of bytes
package pack

import (
	"encoding/binary"
	"hash/crc32"
	"runtime"
	"slices"
	"sync"
)

// unit is the bytes that are worked on at a time, by one core. It is the same
// everywhere, so that the same bytes are packed to the same file.
const unit = 1 << 20

// Gzip is b as a gzip file (RFC 1952), without a name or a date.
func Gzip(b []byte) []byte {
	w := bitWriter{out: []byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255}}
	blocks := deflate(b)
	for i := range blocks {
		blocks[i].write(&w, i == len(blocks)-1)
	}
	w.align()
	out := binary.LittleEndian.AppendUint32(w.out, crc32.ChecksumIEEE(b))
	return binary.LittleEndian.AppendUint32(out, uint32(len(b)))
}

// deflate is the blocks that b is written as, one at least.
func deflate(b []byte) []block {
	units := make([][]block, max(1, (len(b)+unit-1)/unit))
	var all sync.WaitGroup
	core := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range units {
		core <- struct{}{}
		all.Go(func() {
			start := i * unit
			before := max(0, start-window)
			units[i] = blocksOf(b[before:min(start+unit, len(b))], start-before)
			<-core
		})
	}
	all.Wait()
	return slices.Concat(units...)
}

// blocksOf is the blocks of what begins at start. What is before it was written
// before, and can be repeated.
func blocksOf(data []byte, start int) []block {
	p := newPath(data, start)
	prices := firstPrices(data[start:])
	var steps []step
	for range 2 {
		steps = p.walk(start, len(data), &prices)
		prices = pricesOf(count(steps))
	}
	blocks := split(data[start:], steps)
	at := start
	for i := range blocks {
		blocks[i] = p.best(at, at+len(blocks[i].input), blocks[i])
		at += len(blocks[i].input)
	}
	return blocks
}

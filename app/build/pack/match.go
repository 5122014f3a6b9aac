package pack

import (
	"encoding/binary"
	"math/bits"
)

// What a DEFLATE match can be (RFC 1951): so many bytes, from so far back.
const (
	window   = 1 << 15
	shortest = 3
	longest  = 258
)

// A token is a literal, of length 1 and distance 0, or a match.
type token struct{ length, distance uint16 }

func (t token) isLiteral() bool { return t.distance == 0 }

// maxChain is how many earlier places are compared with one place, at most.
const maxChain = 1000

// A matcher finds earlier places with the same bytes. Places whose next four
// bytes have the same hash are a chain, the latest first. They are kept as one
// more than they are, so that zero is none.
type matcher struct {
	data    []byte
	latest3 []int32 // by the hash of three bytes
	latest4 []int32 // by the hash of four
	earlier []int32 // by place: the next in its chain
}

const hashBits = 16

func newMatcher(data []byte) *matcher {
	return &matcher{data, make([]int32, 1<<hashBits), make([]int32, 1<<hashBits), make([]int32, len(data))}
}

// slots is where the latest places with the bytes at a place are kept; nil
// where fewer than four bytes are left.
func (m *matcher) slots(at int) (three, four *int32) {
	if len(m.data)-at < 4 {
		return nil, nil
	}
	next := binary.LittleEndian.Uint32(m.data[at:])
	const multiplier = 0x9e3779b1
	return &m.latest3[next<<8*multiplier>>(32-hashBits)], &m.latest4[next*multiplier>>(32-hashBits)]
}

// insert makes a place known. Places are inserted in their order.
func (m *matcher) insert(at int) {
	if three, four := m.slots(at); four != nil {
		m.earlier[at] = *four
		*three, *four = int32(at+1), int32(at+1)
	}
}

// find appends the matches of a place that is yet to be inserted, each longer
// and from further back than the one before.
func (m *matcher) find(at int, found []token) []token {
	three, four := m.slots(at)
	if four == nil {
		return found
	}
	here := m.data[at:min(at+longest, len(m.data))]
	best := shortest - 1
	try := func(there int) {
		if m.data[there+best] != here[best] {
			return
		}
		if n := common(m.data[there:], here); n > best {
			best = n
			found = append(found, token{uint16(n), uint16(at - there)})
		}
	}
	if *three > 0 && at+1-int(*three) <= window {
		try(int(*three) - 1)
	}
	next := *four
	for range maxChain {
		if next == 0 || at+1-int(next) > window || best == len(here) {
			break
		}
		try(int(next) - 1)
		next = m.earlier[next-1]
	}
	return found
}

// common is how many bytes both begin with. The first is at least as long as
// the second.
func common(a, b []byte) int {
	n := 0
	for ; n+8 <= len(b); n += 8 {
		if x := binary.LittleEndian.Uint64(a[n:]) ^ binary.LittleEndian.Uint64(b[n:]); x != 0 {
			return n + bits.TrailingZeros64(x)/8
		}
	}
	for n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

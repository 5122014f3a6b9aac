package pack

import (
	"encoding/binary"
	"math/bits"
)

// What DEFLATE can repeat: so many bytes, from so far back.
const (
	window   = 1 << 15
	shortest = 3
	longest  = 258
)

// depth is how many earlier places are looked at for one place, at most.
const depth = 100

// A finder finds where the bytes of a place stood before. The places whose next
// four bytes have the same hash are a tree, the latest at its root, ordered by
// the bytes that follow: each place goes in at the root, and the way down meets
// the best repeats there are. A place is kept as one more than it is, so that
// nothing is zero.
type finder struct {
	data  []byte
	trios []int32    // the latest place by the hash of three bytes
	roots []int32    // the latest place by the hash of four bytes
	below [][2]int32 // what is below a place: smaller bytes, larger bytes
}

const hashBits = 16

func newFinder(data []byte) *finder {
	return &finder{data, make([]int32, 1<<hashBits), make([]int32, 1<<hashBits), make([][2]int32, len(data))}
}

// find appends the repeats of what is at a place, each longer and from further
// back than the one before. Places must be asked for in their order.
func (f *finder) find(at int, found []step) []step {
	longestHere := min(longest, len(f.data)-at)
	if longestHere < 4 {
		return found
	}
	four := binary.LittleEndian.Uint32(f.data[at:])
	trio := &f.trios[four<<8*0x9e3779b1>>(32-hashBits)]
	if back := at + 1 - int(*trio); *trio > 0 && back <= window && (binary.LittleEndian.Uint32(f.data[*trio-1:])^four)<<8 == 0 {
		found = append(found, repeat(shortest, back))
	}
	*trio = int32(at + 1)
	root := &f.roots[four*0x9e3779b1>>(32-hashBits)]
	place := *root
	*root = int32(at + 1)
	return f.insert(at, place, longestHere, found)
}

// insert makes a place the root of a tree, and appends the repeats that it
// meets. It parts the old tree in two: what is smaller and what is larger than
// the place's own bytes. All that is below a place on one side shares as many
// bytes with the new one as the least of what bounds it.
func (f *finder) insert(at int, place int32, most int, found []step) []step {
	smaller, larger := &f.below[at][0], &f.below[at][1]
	length, least, greatest, best := 0, 0, 0, shortest
	for range depth {
		if place == 0 || at+1-int(place) > window {
			break
		}
		there := int(place) - 1
		length += common(f.data[there+length:], f.data[at+length:at+most])
		if length > best {
			best = length
			found = append(found, repeat(length, at-there))
		}
		if length == most {
			*smaller, *larger = f.below[there][0], f.below[there][1]
			return found
		}
		if f.data[there+length] < f.data[at+length] {
			*smaller, smaller = place, &f.below[there][1]
			place, least = *smaller, length
		} else {
			*larger, larger = place, &f.below[there][0]
			place, greatest = *larger, length
		}
		length = min(least, greatest)
	}
	*smaller, *larger = 0, 0
	return found
}

// common is how many bytes both begin with. The first is as long as the other,
// or longer.
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

package pack

import "encoding/binary"

// A bitWriter fills bytes with bits, the lowest first.
type bitWriter struct {
	out  []byte
	held uint64
	n    int // of those held
}

// bits adds the lowest n bits, at most 16.
func (w *bitWriter) bits(value, n int) {
	w.held |= uint64(value) << w.n
	w.n += n
	if w.n >= 32 {
		w.out = binary.LittleEndian.AppendUint32(w.out, uint32(w.held))
		w.held >>= 32
		w.n -= 32
	}
}

// align fills the last byte with zeros.
func (w *bitWriter) align() {
	for ; w.n > 0; w.n -= 8 {
		w.out = append(w.out, byte(w.held))
		w.held >>= 8
	}
	w.n = 0
}

package age

import (
	"encoding/binary"
	"math/bits"
)

// A poly counts a Poly1305 (RFC 8439): h, of 130 bits, is a number modulo 2^130-5, and r
// what it is multiplied by after each 16 bytes.
type poly struct {
	h0, h1, h2 uint64
	r0, r1     uint64
}

// add takes bytes in, with zeros behind them up to whole pieces of 16, as the AEAD wants.
func (p *poly) add(b []byte) {
	for len(b) > 0 {
		var piece [16]byte
		b = b[copy(piece[:], b):]
		p.addPiece(&piece)
	}
}

// addPiece takes one piece in: h = (h + piece + 2^128) r.
func (p *poly) addPiece(piece *[16]byte) {
	var carry uint64
	p.h0, carry = bits.Add64(p.h0, binary.LittleEndian.Uint64(piece[:]), 0)
	p.h1, carry = bits.Add64(p.h1, binary.LittleEndian.Uint64(piece[8:]), carry)
	p.h2 += carry + 1

	// h2 has few bits, and r0 and r1 have 60, so that nothing overflows.
	h0r0hi, h0r0 := bits.Mul64(p.h0, p.r0)
	h1r0hi, h1r0 := bits.Mul64(p.h1, p.r0)
	h0r1hi, h0r1 := bits.Mul64(p.h0, p.r1)
	h1r1hi, h1r1 := bits.Mul64(p.h1, p.r1)
	t0 := h0r0
	t1, c := bits.Add64(h1r0, h0r1, 0)
	t2, _ := bits.Add64(h1r0hi, h0r1hi, c)
	t1, c = bits.Add64(t1, h0r0hi, 0)
	t2, c2 := bits.Add64(t2, h1r1, c)
	t3 := h1r1hi + c2
	t2, c = bits.Add64(t2, p.h2*p.r0, 0)
	t3 += p.h2*p.r1 + c

	// 2^130 is 5: what is above the lowest 130 bits, times 4 and once more, is added.
	p.h0, p.h1, p.h2 = t0, t1, t2&3
	four := t2 &^ 3
	p.h0, c = bits.Add64(p.h0, four, 0)
	p.h1, c = bits.Add64(p.h1, t3, c)
	p.h2 += c
	p.h0, c = bits.Add64(p.h0, four>>2|t3<<62, 0)
	p.h1, c = bits.Add64(p.h1, t3>>2, c)
	p.h2 += c
}

// sum is the tag: h modulo 2^130-5, plus s, modulo 2^128.
func (p *poly) sum(s []byte) [tagSize]byte {
	l0, borrow := bits.Sub64(p.h0, 1<<64-5, 0)
	l1, borrow := bits.Sub64(p.h1, 1<<64-1, borrow)
	_, borrow = bits.Sub64(p.h2, 3, borrow)
	if borrow != 0 {
		l0, l1 = p.h0, p.h1
	}
	l0, carry := bits.Add64(l0, binary.LittleEndian.Uint64(s), 0)
	l1, _ = bits.Add64(l1, binary.LittleEndian.Uint64(s[8:]), carry)
	var tag [tagSize]byte
	binary.LittleEndian.PutUint64(tag[:], l0)
	binary.LittleEndian.PutUint64(tag[8:], l1)
	return tag
}

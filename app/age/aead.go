package age

import (
	"encoding/binary"
	"slices"
)

// tagSize is how many bytes the tag behind a sealed text has.
const tagSize = 16

// seal is a text under ChaCha20-Poly1305, with its tag behind it (RFC 8439). No two texts
// may have the same key and nonce.
func seal(key, nonce, text []byte) []byte {
	b := slices.Clone(text)
	chacha(b, key, nonce, 1)
	sum := tag(key, nonce, b)
	return append(b, sum[:]...)
}

// open is the text that was sealed; it is false if the key is another, or anything was
// changed.
func open(key, nonce, sealed []byte) ([]byte, bool) {
	n := len(sealed) - tagSize
	if n < 0 {
		return nil, false
	}
	b := slices.Clone(sealed[:n])
	sum := tag(key, nonce, b)
	if !same(sum[:], sealed[n:]) {
		return nil, false
	}
	chacha(b, key, nonce, 1)
	return b, true
}

// tag is the Poly1305 of a sealed text, with a key that is the first of its stream.
func tag(key, nonce, b []byte) [tagSize]byte {
	once := make([]byte, 32)
	chacha(once, key, nonce, 0)
	p := poly{
		r0: binary.LittleEndian.Uint64(once) & 0x0ffffffc0fffffff,
		r1: binary.LittleEndian.Uint64(once[8:]) & 0x0ffffffc0ffffffc,
	}
	p.add(b)
	var lengths [16]byte // of what is sealed beside the text, nothing, and of the text
	binary.LittleEndian.PutUint64(lengths[8:], uint64(len(b)))
	p.add(lengths[:])
	return p.sum(once[16:])
}

// same compares two texts of one length in a time that does not say where they differ.
func same(a, b []byte) bool {
	var differ byte
	for i := range a {
		differ |= a[i] ^ b[i]
	}
	return differ == 0
}

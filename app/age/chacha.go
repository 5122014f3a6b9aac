package age

import (
	"encoding/binary"
	"math/bits"
)

// chacha xors bytes with the ChaCha20 stream of a key and a nonce, from a block on (RFC
// 8439).
func chacha(b, key, nonce []byte, block uint32) {
	s := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
	for i := range 8 {
		s[4+i] = binary.LittleEndian.Uint32(key[4*i:])
	}
	for i := range 3 {
		s[13+i] = binary.LittleEndian.Uint32(nonce[4*i:])
	}
	var stream [blockSize]byte
	for s[12] = block; len(b) > 0; s[12]++ {
		v := s
		for range 10 {
			for i := range 4 {
				quarter(&v, i, 4+i, 8+i, 12+i)
			}
			for i := range 4 {
				quarter(&v, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		for i := range v {
			binary.LittleEndian.PutUint32(stream[4*i:], v[i]+s[i])
		}
		n := min(len(b), blockSize)
		for i := range n {
			b[i] ^= stream[i]
		}
		b = b[n:]
	}
}

// quarter is the quarter round.
func quarter(v *[16]uint32, a, b, c, d int) {
	v[a] += v[b]
	v[d] = bits.RotateLeft32(v[d]^v[a], 16)
	v[c] += v[d]
	v[b] = bits.RotateLeft32(v[b]^v[c], 12)
	v[a] += v[b]
	v[d] = bits.RotateLeft32(v[d]^v[a], 8)
	v[c] += v[d]
	v[b] = bits.RotateLeft32(v[b]^v[c], 7)
}

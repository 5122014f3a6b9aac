package age

import (
	"encoding/binary"
	"math/bits"
)

// blockWords is how many words of 32 bits scrypt's blocks have, at r = 8 as age has it.
const blockWords = 8 * 2 * 16

// scrypt is a key of 32 bytes from a passphrase, with N = 1<<logN, r = 8 and p = 1 (RFC
// 7914). It takes N kilobytes of memory.
func scrypt(passphrase, salt []byte, logN int) []byte {
	block := pbkdf2(passphrase, salt, 4*blockWords)
	var x, y [blockWords]uint32
	for i := range x {
		x[i] = binary.LittleEndian.Uint32(block[4*i:])
	}
	n := 1 << logN
	all := make([]uint32, n*blockWords)
	for i := 0; i < len(all); i += blockWords {
		copy(all[i:], x[:])
		blockMix(&y, &x)
		x = y
	}
	for range n {
		at := int(x[blockWords-16]) & (n - 1) * blockWords
		for i, w := range all[at : at+blockWords] {
			x[i] ^= w
		}
		blockMix(&y, &x)
		x = y
	}
	for i, w := range x {
		binary.LittleEndian.PutUint32(block[4*i:], w)
	}
	return pbkdf2(passphrase, block, 32)
}

// blockMix is scrypt's BlockMix: Salsa20/8 over the parts of a block, each with what came
// of the one before; the even ones stand first.
func blockMix(to, from *[blockWords]uint32) {
	var s [16]uint32
	copy(s[:], from[blockWords-16:])
	for i := 0; i < blockWords; i += 16 {
		for j := range s {
			s[j] ^= from[i+j]
		}
		salsa8(&s)
		at := i / 2
		if i%32 != 0 {
			at += blockWords/2 - 8
		}
		copy(to[at:at+16], s[:])
	}
}

// salsa8 is the Salsa20/8 core.
func salsa8(s *[16]uint32) {
	x0, x1, x2, x3, x4, x5, x6, x7 := s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]
	x8, x9, x10, x11, x12, x13, x14, x15 := s[8], s[9], s[10], s[11], s[12], s[13], s[14], s[15]
	for range 4 {
		x4 ^= bits.RotateLeft32(x0+x12, 7)
		x8 ^= bits.RotateLeft32(x4+x0, 9)
		x12 ^= bits.RotateLeft32(x8+x4, 13)
		x0 ^= bits.RotateLeft32(x12+x8, 18)

		x9 ^= bits.RotateLeft32(x5+x1, 7)
		x13 ^= bits.RotateLeft32(x9+x5, 9)
		x1 ^= bits.RotateLeft32(x13+x9, 13)
		x5 ^= bits.RotateLeft32(x1+x13, 18)

		x14 ^= bits.RotateLeft32(x10+x6, 7)
		x2 ^= bits.RotateLeft32(x14+x10, 9)
		x6 ^= bits.RotateLeft32(x2+x14, 13)
		x10 ^= bits.RotateLeft32(x6+x2, 18)

		x3 ^= bits.RotateLeft32(x15+x11, 7)
		x7 ^= bits.RotateLeft32(x3+x15, 9)
		x11 ^= bits.RotateLeft32(x7+x3, 13)
		x15 ^= bits.RotateLeft32(x11+x7, 18)

		x1 ^= bits.RotateLeft32(x0+x3, 7)
		x2 ^= bits.RotateLeft32(x1+x0, 9)
		x3 ^= bits.RotateLeft32(x2+x1, 13)
		x0 ^= bits.RotateLeft32(x3+x2, 18)

		x6 ^= bits.RotateLeft32(x5+x4, 7)
		x7 ^= bits.RotateLeft32(x6+x5, 9)
		x4 ^= bits.RotateLeft32(x7+x6, 13)
		x5 ^= bits.RotateLeft32(x4+x7, 18)

		x11 ^= bits.RotateLeft32(x10+x9, 7)
		x8 ^= bits.RotateLeft32(x11+x10, 9)
		x9 ^= bits.RotateLeft32(x8+x11, 13)
		x10 ^= bits.RotateLeft32(x9+x8, 18)

		x12 ^= bits.RotateLeft32(x15+x14, 7)
		x13 ^= bits.RotateLeft32(x12+x15, 9)
		x14 ^= bits.RotateLeft32(x13+x12, 13)
		x15 ^= bits.RotateLeft32(x14+x13, 18)
	}
	for i, x := range [16]uint32{x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12, x13, x14, x15} {
		s[i] += x
	}
}

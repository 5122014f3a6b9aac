package age

import "slices"

// hmac is the HMAC-SHA-256 of a text under a key (RFC 2104).
func hmac(key, text []byte) []byte {
	if len(key) > blockSize {
		sum := sha256(key)
		key = sum[:]
	}
	inner, outer := make([]byte, blockSize), make([]byte, blockSize)
	for i := range blockSize {
		var k byte
		if i < len(key) {
			k = key[i]
		}
		inner[i], outer[i] = k^0x36, k^0x5c
	}
	sum := sha256(append(inner, text...))
	sum = sha256(append(outer, sum[:]...))
	return sum[:]
}

// hkdf is 32 bytes of HKDF-SHA-256 (RFC 5869).
func hkdf(secret, salt []byte, info string) []byte {
	return hmac(hmac(salt, secret), append([]byte(info), 1))
}

// pbkdf2 is n bytes of PBKDF2-HMAC-SHA-256 with one iteration, which is how scrypt uses it
// (RFC 8018).
func pbkdf2(password, salt []byte, n int) []byte {
	var all []byte
	for i := uint32(1); len(all) < n; i++ {
		all = append(all, hmac(password, append(slices.Clip(salt), byte(i>>24), byte(i>>16), byte(i>>8), byte(i)))...)
	}
	return all[:n]
}

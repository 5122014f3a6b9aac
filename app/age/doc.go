// Package age seals a text with a passphrase, as a file that the tool age opens too
// (age-encryption.org/v1, with a scrypt recipient; its specification is C2SP's age.md):
//
//	age -d answers.age > answers.json
//
// Its scrypt and ChaCha20-Poly1305 are those of golang.org/x/crypto, and the rest is the
// standard library's. A browser has to load 69 KB of them, compressed: 17 KB are
// golang.org/x/crypto's, and 3 KB crypto/rand; the rest is SHA-256, HMAC and HKDF, with the
// modules of FIPS 140 that come along. With filippo.io/age it would be 300 KB more, and it
// would do scrypt's work again at each change, since it has no Key.
//
//	age.go     Key, NewKey, Open: a text sealed and opened
//	header.go  the head of a file: how its key is got from the passphrase
//	payload.go the text, in pieces
//	keys.go    the keys: of a passphrase, a header and a payload
//	armor.go   a file as letters
//	suggest.go a passphrase of words
package age

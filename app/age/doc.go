// Package age seals a text with a passphrase, as a file that the tool age opens too
// (age-encryption.org/v1, with a scrypt recipient; its specification is C2SP's age.md):
//
//	age -d offercheck-case.age > offercheck-case.json
//
// It has its own SHA-256, scrypt and ChaCha20-Poly1305, since a browser has to load them:
// 16 KB of the compressed program. With those of the standard library and of
// golang.org/x/crypto, which bring along AES, SHA-3 and the self-tests of FIPS 140, it
// would be 68 KB, and with filippo.io/age 382 KB. The tests compare each with theirs, and
// whole files with the tool's.
//
//	age.go     Key, NewKey, Open: a text sealed and opened
//	header.go  the head of a file: how its key is got from the passphrase
//	payload.go the text, in pieces
//	armor.go   a file as letters
//	aead.go    ChaCha20-Poly1305: chacha.go, poly.go
//	scrypt.go  a key from a passphrase, slowly
//	hmac.go    HMAC, HKDF and PBKDF2
//	hash.go    SHA-256
//	random.go  random bytes; in the browser random_js.go
//	suggest.go a passphrase of words
package age

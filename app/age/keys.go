package age

import (
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"slices"

	"golang.org/x/crypto/chacha20poly1305"
	"golang.org/x/crypto/scrypt"
)

// sealer seals and opens under a key of 32 bytes. No two texts may have the same key and
// nonce.
func sealer(key []byte) cipher.AEAD { return must(chacha20poly1305.New(key)) }

// wrapper seals a file key under a passphrase. Its nonce is always wrapNonce, so that with
// one passphrase and one salt it may seal only once.
func wrapper(passphrase string, salt []byte, logN int) cipher.AEAD {
	salt = slices.Concat([]byte(version+"/scrypt"), salt)
	return sealer(must(scrypt.Key([]byte(passphrase), salt, 1<<logN, 8, 1, chacha20poly1305.KeySize)))
}

// mac is the MAC of a header, up to and with its "---".
func mac(file []byte, text string) []byte {
	h := hmac.New(sha256.New, must(hkdf.Key(sha256.New, file, nil, "header", sha256.Size)))
	h.Write([]byte(text))
	return h.Sum(nil)
}

// payloadSealer seals the pieces of one payload.
func payloadSealer(file, nonce []byte) cipher.AEAD {
	return sealer(must(hkdf.Key(sha256.New, file, nonce, "payload", chacha20poly1305.KeySize)))
}

// random is n bytes that nobody can foretell.
func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails
	return b
}

// must is for errors that a library has only for a size it does not take: those here are
// constant, or cutHeader looked at them.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

package age

import (
	"bytes"
	"errors"
)

// What may be wrong with a sealed file.
var (
	ErrPassphrase = errors.New("age: the passphrase is another")
	ErrTruncated  = errors.New("age: the file ends too early")
	ErrChanged    = errors.New("age: the file was changed")
	ErrOther      = errors.New("age: the file is sealed in a way that is not read here")
)

// A Key seals texts under one passphrase, which it does not hold. It is got slowly, once
// for each visit, so that each change can be sealed at once.
//
// This differs from age's specification, which says of the file key that it "MUST NOT be
// reused across multiple files", and wants a new salt for each file as well. Here all files
// of a Key have one file key and one salt, and with them the same header: the salt, the
// file key sealed under the passphrase, and their MAC. Another file key would be sealed
// under the passphrase's own key, whose nonce is always zeros: that may seal only once. So
// it would need another salt, and scrypt's time again at each change.
//
// No key and nonce seal two texts all the same. The header is one text, sealed once. What a
// payload is sealed with is HKDF of the file key and of 16 random bytes that begin it, and
// within it the pieces are counted. That two payloads begin with the same bytes has a
// chance of less than 1 in 2^64 after 2^32 of them. HKDF is meant for one secret with many
// salts, and the key of the MAC is apart by its label. What is lost: who sees two files can
// tell that they are of one Key, and who has the file key, which is only in the memory of
// an open page, can open all of them, not only one. That an older file is put in the place
// of a newer one is not noticed, but neither is it with a file key for each.
type Key struct {
	header string
	file   []byte
}

// NewKey is a new key for a passphrase.
func NewKey(passphrase string) *Key {
	file := random(keySize)
	return &Key{newHeader(file, random(saltSize), passphrase), file}
}

// Seal is a text as a sealed file, in letters. The same text gives another file each
// time.
func (k *Key) Seal(text []byte) []byte {
	return armor(append([]byte(k.header), k.sealPayload(text)...))
}

// Open is the text of a file that was sealed by this key.
func (k *Key) Open(file []byte) ([]byte, error) {
	b, err := unarmored(file)
	if err != nil {
		return nil, err
	}
	payload, ours := bytes.CutPrefix(b, []byte(k.header))
	if !ours {
		return nil, ErrPassphrase
	}
	return k.openPayload(payload)
}

// Open is the text of a file that is sealed with a passphrase, and the key to seal it
// again: that of the file, or a new one if its scrypt has less work than NewKey's. It is slow.
func Open(file []byte, passphrase string) ([]byte, *Key, error) {
	b, err := unarmored(file)
	if err != nil {
		return nil, nil, err
	}
	header, payload, err := cutHeader(b)
	if err != nil {
		return nil, nil, err
	}
	key, err := header.open(passphrase)
	if err != nil {
		return nil, nil, err
	}
	k := &Key{header.text, key}
	text, err := k.openPayload(payload)
	if err != nil {
		return nil, nil, err
	}
	if header.logN < logN {
		k = NewKey(passphrase)
	}
	return text, k, nil
}

// Is says that a file is one of age's, whatever it is sealed with.
func Is(file []byte) bool {
	file = bytes.TrimLeft(file, space)
	return bytes.HasPrefix(file, []byte(begin)) || bytes.HasPrefix(file, []byte(version+"\n"))
}

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
// age has another file key for each file. Here all files of a Key have the same, and with
// it the same header: the salt, the file key sealed under the passphrase, and their MAC.
// That is sound. The header is one text, sealed once under one key. What a text is sealed
// with is HKDF of the file key and of 16 random bytes at the beginning of its payload, so
// that no two texts share a key, and within one the pieces are counted. To seal another
// file key under the passphrase's own key would not be: that has no nonce, and may seal
// only once. Who sees two files can tell that they are of one Key, and nothing else.
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
	nonce := random(nonceSize)
	b := append([]byte(k.header), nonce...)
	return armor(append(b, sealPayload(payloadKey(k.file, nonce), text)...))
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
// again. It is slow.
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
	return text, k, nil
}

// Is says that a file is one of age's, whatever it is sealed with.
func Is(file []byte) bool {
	file = bytes.TrimLeft(file, space)
	return bytes.HasPrefix(file, []byte(begin)) || bytes.HasPrefix(file, []byte(version+"\n"))
}

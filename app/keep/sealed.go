package keep

import (
	"errors"
	"strings"

	"offercheck/app/age"
)

// SealedName is the name of a downloaded case file that is sealed with a passphrase, and
// SealedType its media type.
const (
	SealedName = "answers.age"
	SealedType = "application/octet-stream"
)

// MostSealed is how many bytes a sealed case file may have: what MostBytes come to, sealed
// and as letters.
const MostSealed = 2 * MostBytes

// A Key seals case files, and what else is kept, with a passphrase: see package age.
type Key = age.Key

// IsSealed says that a file or a kept text is sealed.
func IsSealed(b []byte) bool { return age.Is(b) }

// NewKey is a key for a passphrase. It takes a second or more.
func NewKey(passphrase string) *Key { return age.NewKey(tidy(passphrase)) }

// Open is what was sealed with a passphrase, and the key to seal it again. It takes a
// second or more. Its error is an *Error.
func Open(b []byte, passphrase string) ([]byte, *Key, error) {
	if len(b) > MostSealed {
		return nil, nil, &Error{Code: TooLarge}
	}
	text, key, err := age.Open(b, tidy(passphrase))
	for fault, code := range sealedCodes {
		if errors.Is(err, fault) {
			return nil, nil, &Error{Code: code}
		}
	}
	return text, key, nil
}

var sealedCodes = map[error]string{
	age.ErrPassphrase: Passphrase,
	age.ErrTruncated:  Truncated,
	age.ErrChanged:    Altered,
	age.ErrOther:      OtherSeal,
}

// Suggest is a passphrase of n of the words, by chance.
func Suggest(words []string, n int) string { return age.Suggest(words, n) }

// tidy is a passphrase without the spaces around it, of which a phone's keyboard adds
// some.
func tidy(passphrase string) string { return strings.TrimSpace(passphrase) }

package age

import (
	"crypto/hmac"
	"encoding/base64"
	"strconv"
	"strings"

	"golang.org/x/crypto/chacha20poly1305"
)

// version begins a file.
const version = "age-encryption.org/v1"

// The sizes of the file key and of the salt, in bytes.
const (
	keySize  = 16
	saltSize = 16
)

// logN is scrypt's work for a new key: 32 MB of memory, and a second or a few on a phone.
// mostLogN is that of the tool age, 256 MB; a file that asks for more is not read.
const (
	logN     = 15
	mostLogN = 18
)

// base is how the header has bytes.
var base = base64.RawStdEncoding.Strict()

// wrapNonce is the nonce of every file key that is sealed: zeros.
var wrapNonce = make([]byte, chacha20poly1305.NonceSize)

// A header is the head of a file that is sealed with a passphrase.
type header struct {
	text string // all of it, with its MAC
	salt []byte
	logN int
	body []byte // the file key, sealed
}

// newHeader is the header of a file key under a passphrase.
func newHeader(file, salt []byte, passphrase string) string {
	body := wrapper(passphrase, salt, logN).Seal(nil, wrapNonce, file, nil)
	text := version + "\n-> scrypt " + base.EncodeToString(salt) + " " + strconv.Itoa(logN) + "\n" +
		base.EncodeToString(body) + "\n---"
	return text + " " + base.EncodeToString(mac(file, text)) + "\n"
}

// cutHeader is the header of a file, and its payload.
func cutHeader(b []byte) (header, []byte, error) {
	var lines [4]string
	rest := string(b)
	for i := range lines {
		var whole bool
		if lines[i], rest, whole = strings.Cut(rest, "\n"); !whole {
			return header{}, nil, ErrTruncated
		}
	}
	words := strings.Split(lines[1], " ")
	if lines[0] != version || len(words) != 4 || words[0] != "->" || words[1] != "scrypt" {
		return header{}, nil, ErrOther
	}
	h := header{text: string(b[:len(b)-len(rest)])}
	var faults [3]error
	h.salt, faults[0] = base.DecodeString(words[2])
	h.logN, faults[1] = strconv.Atoi(words[3])
	h.body, faults[2] = base.DecodeString(lines[2])
	switch {
	case faults != [3]error{} || len(h.salt) != saltSize || len(h.body) != keySize+chacha20poly1305.Overhead || strconv.Itoa(h.logN) != words[3]:
		return header{}, nil, ErrChanged
	case h.logN < 1 || h.logN > mostLogN:
		return header{}, nil, ErrOther
	}
	return h, []byte(rest), nil
}

// open is the file key. A header whose salt or body was changed is one of another
// passphrase.
func (h header) open(passphrase string) ([]byte, error) {
	file, err := wrapper(passphrase, h.salt, h.logN).Open(nil, wrapNonce, h.body, nil)
	if err != nil {
		return nil, ErrPassphrase
	}
	at := strings.LastIndex(h.text, " ")
	said, err := base.DecodeString(strings.TrimSuffix(h.text[at+1:], "\n"))
	if err != nil || !hmac.Equal(said, mac(file, h.text[:at])) {
		return nil, ErrChanged
	}
	return file, nil
}

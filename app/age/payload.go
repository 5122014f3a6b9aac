package age

import "golang.org/x/crypto/chacha20poly1305"

// nonceSize is how many bytes begin a payload, pieceSize how many bytes of the text are in
// each piece but the last, and sealedSize how many such a piece has when it is sealed.
const (
	nonceSize  = 16
	pieceSize  = 64 << 10
	sealedSize = pieceSize + chacha20poly1305.Overhead
)

// pieceNonce is the nonce of the nth piece, from 0, which says if it is the last.
func pieceNonce(n int, last bool) []byte {
	nonce := []byte{0, 0, 0, 0, 0, 0, 0, byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n), 0}
	if last {
		nonce[11] = 1
	}
	return nonce
}

// sealPayload is a text in sealed pieces, behind the nonce of their key.
func (k *Key) sealPayload(text []byte) []byte {
	b := random(nonceSize)
	s := payloadSealer(k.file, b)
	for n := 0; ; n++ {
		piece := text[:min(len(text), pieceSize)]
		text = text[len(piece):]
		last := len(text) == 0
		b = s.Seal(b, pieceNonce(n, last), piece, nil)
		if last {
			return b
		}
	}
}

// openPayload is the text of a payload.
func (k *Key) openPayload(b []byte) ([]byte, error) {
	if len(b) < nonceSize+chacha20poly1305.Overhead {
		return nil, ErrTruncated
	}
	s := payloadSealer(k.file, b[:nonceSize])
	b = b[nonceSize:]
	text := []byte{}
	for n := 0; ; n++ {
		piece := b[:min(len(b), sealedSize)]
		b = b[len(piece):]
		last := len(b) == 0
		clear, err := s.Open(nil, pieceNonce(n, last), piece, nil)
		switch {
		case err != nil && last:
			if _, err := s.Open(nil, pieceNonce(n, false), piece, nil); err == nil {
				return nil, ErrTruncated // what follows is missing
			}
			return nil, ErrChanged
		case err != nil || n > 0 && len(clear) == 0:
			return nil, ErrChanged
		}
		text = append(text, clear...)
		if last {
			return text, nil
		}
	}
}

package age

// nonceSize is how many bytes begin a payload, and pieceSize how many bytes of the text
// are in each piece but the last.
const (
	nonceSize = 16
	pieceSize = 64 << 10
)

// payloadKey is the key of one payload.
func payloadKey(file, nonce []byte) []byte { return hkdf(file, nonce, "payload") }

// pieceNonce is the nonce of the nth piece, from 0, which says if it is the last.
func pieceNonce(n int, last bool) []byte {
	nonce := []byte{0, 0, 0, 0, 0, 0, 0, byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n), 0}
	if last {
		nonce[11] = 1
	}
	return nonce
}

// sealPayload is a text in sealed pieces.
func sealPayload(key, text []byte) []byte {
	var b []byte
	for n := 0; ; n++ {
		last := len(text) <= pieceSize
		if last {
			return append(b, seal(key, pieceNonce(n, last), text)...)
		}
		b = append(b, seal(key, pieceNonce(n, last), text[:pieceSize])...)
		text = text[pieceSize:]
	}
}

// openPayload is the text of a payload.
func (k *Key) openPayload(b []byte) ([]byte, error) {
	if len(b) < nonceSize+tagSize {
		return nil, ErrTruncated
	}
	key := payloadKey(k.file, b[:nonceSize])
	b = b[nonceSize:]
	text := []byte{}
	for n := 0; ; n++ {
		last := len(b) <= pieceSize+tagSize
		piece := b[:min(len(b), pieceSize+tagSize)]
		b = b[len(piece):]
		clear, whole := open(key, pieceNonce(n, last), piece)
		if _, more := open(key, pieceNonce(n, false), piece); last && more {
			return nil, ErrTruncated // what follows is missing
		}
		if !whole || n > 0 && len(clear) == 0 {
			return nil, ErrChanged
		}
		text = append(text, clear...)
		if last {
			return text, nil
		}
	}
}

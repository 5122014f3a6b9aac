package age

import (
	"bytes"
	chkdf "crypto/hkdf"
	chmac "crypto/hmac"
	cpbkdf2 "crypto/pbkdf2"
	csha256 "crypto/sha256"
	"math/rand/v2"
	"testing"

	"golang.org/x/crypto/chacha20poly1305"
	cscrypt "golang.org/x/crypto/scrypt"
)

// some is n bytes, the same on each run.
func some(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
		if n%5 == 0 {
			b[i] |= 0xfc // carries are rare otherwise
		}
	}
	return b
}

// TestPrimitives compares everything here with the standard library's and with
// golang.org/x/crypto's, at every length up to some blocks.
func TestPrimitives(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 700 {
		text, key, nonce := some(r, n), some(r, 32), some(r, 12)
		if sha256(text) != csha256.Sum256(text) {
			t.Fatalf("SHA-256 of %d bytes", n)
		}
		h := chmac.New(csha256.New, text)
		h.Write(key)
		if !bytes.Equal(hmac(text, key), h.Sum(nil)) {
			t.Fatalf("HMAC under %d bytes", n)
		}
		if want, err := chkdf.Key(csha256.New, key, text, "payload", 32); err != nil || !bytes.Equal(hkdf(key, text, "payload"), want) {
			t.Fatalf("HKDF with %d bytes of salt", n)
		}
		if want, err := cpbkdf2.Key(csha256.New, string(key), text, 1, n+1); err != nil || !bytes.Equal(pbkdf2(key, text, n+1), want) {
			t.Fatalf("PBKDF2 of %d bytes", n)
		}
		a, err := chacha20poly1305.New(key)
		if err != nil {
			t.Fatal(err)
		}
		sealed := a.Seal(nil, nonce, text, nil)
		if !bytes.Equal(seal(key, nonce, text), sealed) {
			t.Fatalf("ChaCha20-Poly1305 of %d bytes", n)
		}
		if got, whole := open(key, nonce, sealed); !whole || !bytes.Equal(got, text) {
			t.Fatalf("ChaCha20-Poly1305 of %d bytes is not opened", n)
		}
	}
	for logN := 1; logN <= 10; logN++ {
		want, err := cscrypt.Key([]byte("correct horse"), []byte("salt"), 1<<logN, 8, 1, 32)
		if err != nil || !bytes.Equal(scrypt([]byte("correct horse"), []byte("salt"), logN), want) {
			t.Errorf("scrypt at %d", logN)
		}
	}
}

// TestPoly1305Edges is the vectors of RFC 8439, A.3, in which the number is close to
// 2^130-5 or to 2^128 (vectors 7 to 11), worked in the RFC.
func TestPoly1305Edges(t *testing.T) {
	ones := bytes.Repeat([]byte{0xff}, 16)
	word := func(first byte) []byte { return append([]byte{first}, make([]byte, 15)...) }
	tests := []struct {
		r    uint64
		s    []byte
		text [][]byte
		want []byte
	}{
		{1, make([]byte, 16), [][]byte{ones, append([]byte{0xf0}, ones[1:]...), word(0x11)}, word(0x05)},
		{1, make([]byte, 16), [][]byte{ones, append([]byte{0xfb}, bytes.Repeat([]byte{0xfe}, 15)...), bytes.Repeat([]byte{0x01}, 16)}, word(0)},
		{2, make([]byte, 16), [][]byte{append([]byte{0xfd}, ones[1:]...)}, append([]byte{0xfa}, ones[1:]...)},
		{2, ones, [][]byte{word(0x02)}, word(0x03)},
		{2, make([]byte, 16), [][]byte{ones}, word(0x03)},
	}
	for i, tt := range tests {
		p := poly{r0: tt.r}
		for _, piece := range tt.text {
			p.add(piece)
		}
		if got := p.sum(tt.s); !bytes.Equal(got[:], tt.want) {
			t.Errorf("vector %d: %x, want %x", i, got, tt.want)
		}
	}
}

// FuzzSeal compares with golang.org/x/crypto on any bytes.
func FuzzSeal(f *testing.F) {
	f.Add([]byte("key"), []byte("nonce"), []byte("text"))
	f.Fuzz(func(t *testing.T, key, nonce, text []byte) {
		k, n := csha256.Sum256(key), csha256.Sum256(nonce)
		a, err := chacha20poly1305.New(k[:])
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(seal(k[:], n[:12], text), a.Seal(nil, n[:12], text, nil)) {
			t.Error("another seal")
		}
	})
}

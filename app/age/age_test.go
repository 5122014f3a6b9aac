package age

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/chacha20poly1305"
)

const passphrase = "correct horse battery staple"

// fixture is a file that filippo.io/age 1.3.2 wrote, with that passphrase.
func fixture(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestOpenAge opens what age wrote: as letters, as bytes, with the tool's own work, and
// of nothing.
func TestOpenAge(t *testing.T) {
	for name, want := range map[string]string{"ten.age": "A text.\n", "tool.age": "Sealed as the tool does.\n", "none.age": ""} {
		text, key, err := Open(fixture(t, name), passphrase)
		if err != nil || string(text) != want {
			t.Errorf("%s: %q, %v", name, text, err)
			continue
		}
		again, err := key.Open(key.Seal(text))
		if err != nil || string(again) != want {
			t.Errorf("%s, sealed again: %q, %v", name, again, err)
		}
	}
	for name, want := range map[string]error{"ten.age": ErrPassphrase, "other.age": ErrOther} {
		if text, key, err := Open(fixture(t, name), "correct horse"); text != nil || key != nil || !errors.Is(err, want) {
			t.Errorf("%s: %q, %v; want %v", name, text, err, want)
		}
	}
}

// quick is a key that takes little work.
func quick(passphrase string) *Key {
	file, salt := random(keySize), random(saltSize)
	body := wrapper(passphrase, salt, 1).Seal(nil, wrapNonce, file, nil)
	text := version + "\n-> scrypt " + base.EncodeToString(salt) + " 1\n" + base.EncodeToString(body) + "\n---"
	return &Key{text + " " + base.EncodeToString(mac(file, text)) + "\n", file}
}

// TestWeakFileIsSealedAnew opens a file whose passphrase costs little to guess: what its key
// seals from then on costs what a new one does.
func TestWeakFileIsSealedAnew(t *testing.T) {
	weak := quick("once")
	_, key, err := Open(weak.Seal([]byte("a")), "once")
	if err != nil {
		t.Fatal(err)
	}
	b, err := unarmored(key.Seal([]byte("b")))
	if err != nil {
		t.Fatal(err)
	}
	if h, _, err := cutHeader(b); err != nil || h.logN != logN {
		t.Errorf("scrypt's work is 2^%d, %v; want 2^%d", h.logN, err, logN)
	}
	if text, _, err := Open(key.Seal([]byte("b")), "once"); err != nil || string(text) != "b" {
		t.Errorf("%q, %v", text, err)
	}
}

// TestSeal seals and opens texts up to and over the ends of pieces.
func TestSeal(t *testing.T) {
	key := quick("once")
	for _, n := range []int{0, 1, pieceSize - 1, pieceSize, pieceSize + 1, 2 * pieceSize, 2*pieceSize + 1} {
		want := bytes.Repeat([]byte{'a'}, n)
		file := key.Seal(want)
		if !Is(file) || bytes.Equal(file, key.Seal(want)) {
			t.Errorf("%d bytes: no sealed file, or the same one twice", n)
		}
		got, _, err := Open(file, "once")
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%d bytes: %d, %v", n, len(got), err)
		}
		if _, _, err := Open(file, "twice"); !errors.Is(err, ErrPassphrase) {
			t.Errorf("%d bytes, another passphrase: %v", n, err)
		}
		if _, err := quick("once").Open(file); !errors.Is(err, ErrPassphrase) {
			t.Errorf("%d bytes, another key: %v", n, err)
		}
	}
	got, _, err := Open([]byte("\ufeff \n"+strings.ReplaceAll(string(key.Seal([]byte("a"))), "\n", "\r\n")+"\r\n\n"), "once")
	if err != nil || string(got) != "a" {
		t.Errorf("with a mark and other ends of lines: %q, %v", got, err)
	}
}

// TestTruncated cuts a file of two pieces everywhere that matters: as letters always
// before its last line, as bytes in each part.
func TestTruncated(t *testing.T) {
	key := quick("once")
	text := bytes.Repeat([]byte{'a'}, pieceSize+100)
	file := key.Seal(text)
	for _, n := range []int{len(begin), len(begin) + 1, 100, 300, len(file) / 2, len(file) - len(end) - 2, len(file) - 2} {
		if _, _, err := Open(file[:n], "once"); !errors.Is(err, ErrTruncated) {
			t.Errorf("letters cut at %d of %d: %v", n, len(file), err)
		}
	}
	raw, err := unarmored(file)
	if err != nil {
		t.Fatal(err)
	}
	header, least := len(key.header), nonceSize+chacha20poly1305.Overhead
	for n := len(version) + 1; n < len(raw); n++ {
		if n > header+100 && (n+3)%sealedSize > 200 {
			continue // amid a piece
		}
		got, _, err := Open(raw[:n], "once")
		want := ErrChanged // the piece is not whole
		if n < header+least || n == header+nonceSize+sealedSize {
			want = ErrTruncated
		}
		if got != nil || !errors.Is(err, want) {
			t.Fatalf("bytes cut at %d, header %d: %d, %v; want %v", n, header, len(got), err, want)
		}
	}
}

// TestChanged flips each bit of a small file, as letters and as bytes: it is never opened
// as another text.
func TestChanged(t *testing.T) {
	const want = "What is owed: $38,400"
	file := quick("once").Seal([]byte(want))
	raw, err := unarmored(file)
	if err != nil {
		t.Fatal(err)
	}
	for kind, file := range map[string][]byte{"letters": file, "bytes": raw} {
		for i := range file {
			for bit := range 8 {
				file[i] ^= 1 << bit
				got, _, err := Open(file, "once")
				if err == nil && (string(got) != want || kind == "bytes") {
					t.Fatalf("%s: bit %d of byte %d: %q", kind, bit, i, got)
				}
				file[i] ^= 1 << bit
			}
		}
	}
}

// FuzzOpen opens anything, without a panic, as nothing else than what was sealed.
func FuzzOpen(f *testing.F) {
	f.Add(quick("once").Seal([]byte("a")))
	raw, _ := unarmored(quick("once").Seal([]byte("a")))
	f.Add(raw)
	f.Fuzz(func(t *testing.T, file []byte) {
		if !bytes.Contains(file, []byte(" 1\n")) && bytes.Contains(file, []byte("-> scrypt")) {
			t.Skip("more work than there is time for")
		}
		text, key, err := Open(file, "once")
		if (err == nil) != (key != nil) || err != nil && text != nil {
			t.Errorf("%q, %v, %v", text, key, err)
		}
	})
}

// TestTool has the tool age open what is sealed here, where it is installed. It reads the
// passphrase from a terminal, which script makes.
func TestTool(t *testing.T) {
	for _, tool := range []string{"age", "script"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
	}
	name := filepath.Join(t.TempDir(), "answers.age")
	const want = `{"offercheck": 1}`
	if err := os.WriteFile(name, NewKey(passphrase).Seal([]byte(want)), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("script", "-qec", "age -d -o "+name+".json "+name, "/dev/null")
	cmd.Stdin = strings.NewReader(passphrase + "\n")
	out, err := cmd.CombinedOutput()
	got, _ := os.ReadFile(name + ".json")
	if err != nil || string(got) != want {
		t.Errorf("%q, %v: %s", got, err, out)
	}
}

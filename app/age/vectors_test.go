package age

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"strings"
	"testing"

	agetest "c2sp.org/CCTV/age"
)

// TestVectors opens what the authors of age publish for every implementation: each file that
// is sealed with a passphrase opens, or does not, as they say. The tool age passes the same.
func TestVectors(t *testing.T) {
	names, err := fs.Glob(agetest.Vectors, "*scrypt*")
	if err != nil {
		t.Fatal(err)
	}
	opened, refused := 0, 0
	for _, name := range names {
		vector, err := fs.ReadFile(agetest.Vectors, name)
		if err != nil {
			t.Fatal(err)
		}
		about, file, _ := bytes.Cut(vector, []byte("\n\n"))
		says := map[string]string{}
		for line := range strings.Lines(string(about)) {
			what, is, _ := strings.Cut(strings.TrimSpace(line), ": ")
			says[what] = is
		}
		if says["compressed"] == "zlib" {
			r, err := zlib.NewReader(bytes.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			if file, err = io.ReadAll(r); err != nil {
				t.Fatal(err)
			}
		}
		text, key, err := Open(file, says["passphrase"])
		if says["expect"] != "success" {
			if refused++; err == nil || key != nil || text != nil {
				t.Errorf("%s: it opened; want %s", name, says["expect"])
			}
			continue
		}
		opened++
		if sum := sha256.Sum256(text); err != nil || hex.EncodeToString(sum[:]) != says["payload"] {
			t.Errorf("%s: %d bytes, %v", name, len(text), err)
		}
	}
	if opened < 2 || refused < 18 {
		t.Errorf("%d opened and %d did not", opened, refused)
	}
}

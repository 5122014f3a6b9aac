package keep

import (
	"bytes"
	"errors"
	"os"
	"testing"
)

// TestSealedFile has one row for each thing that may be wrong with a sealed file: each is an
// Error, and none opens anything.
func TestSealedFile(t *testing.T) {
	sealed, err := os.ReadFile("testdata/versions/2026-11-27-sealed.age")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Read(sealed); codeOf(err) != Sealed {
		t.Errorf("read without its passphrase: %v", err)
	}
	changed := bytes.Clone(sealed)
	at := bytes.Index(changed, []byte("\n-----END")) - 20 // in the text, which ends the file
	changed[at] ^= 'A' ^ 'B'
	for _, test := range []struct {
		name, passphrase string
		file             []byte
		want             string
	}{
		{"as it is, with spaces around the passphrase", "  " + versionsPassphrase + "\n", sealed, ""},
		{"another passphrase", "correct horse", sealed, Passphrase},
		{"none", "", sealed, Passphrase},
		{"truncated", versionsPassphrase, sealed[:len(sealed)-40], Truncated},
		{"changed", versionsPassphrase, changed, Altered},
		{"no sealed file", versionsPassphrase, []byte("{}"), OtherSeal},
		{"too large", versionsPassphrase, bytes.Repeat(sealed, MostSealed/len(sealed)+1), TooLarge},
	} {
		text, key, err := Open(test.file, test.passphrase)
		if got := codeOf(err); got != test.want || (got == "") != (key != nil) || got != "" && text != nil {
			t.Errorf("%s: %q, %v", test.name, text, err)
		}
	}
}

// codeOf is the code of an Error; empty for no error.
func codeOf(err error) string {
	var wrong *Error
	if errors.As(err, &wrong) {
		return wrong.Code
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

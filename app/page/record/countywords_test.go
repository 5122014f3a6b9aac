package record

import "testing"

// TestCountyWords counts the words that a passphrase is suggested of: five of them are
// 48 bits or more if there are 800.
func TestCountyWords(t *testing.T) {
	if n := len(countyWords()); n < 800 {
		t.Errorf("%d words", n)
	} else {
		t.Log(n)
	}
}

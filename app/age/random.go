//go:build !js

package age

import "crypto/rand"

// random is n bytes that nobody can foretell.
func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails
	return b
}

package age

import (
	"encoding/binary"
	"strings"
)

// Suggest is n of the words, by chance, as a passphrase. Of a thousand words, five are
// as good as 50 bits, which is more than scrypt's work leaves to guessing.
func Suggest(words []string, n int) string {
	chosen := make([]string, n)
	for i := range chosen {
		chosen[i] = words[binary.LittleEndian.Uint64(random(8))%uint64(len(words))]
	}
	return strings.Join(chosen, " ")
}

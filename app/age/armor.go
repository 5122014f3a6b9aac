package age

import (
	"bytes"
	"encoding/base64"
	"slices"
)

// The lines around a file in letters, and what may stand around and between them.
const (
	begin = "-----BEGIN AGE ENCRYPTED FILE-----"
	end   = "-----END AGE ENCRYPTED FILE-----"
	space = " \t\r\n\ufeff"
)

// columns is how many letters a line has.
const columns = 64

// armor is a file in letters.
func armor(b []byte) []byte {
	var lines bytes.Buffer
	lines.WriteString(begin + "\n")
	for line := range slices.Chunk([]byte(base64.StdEncoding.EncodeToString(b)), columns) {
		lines.Write(line)
		lines.WriteByte('\n')
	}
	lines.WriteString(end + "\n")
	return lines.Bytes()
}

// unarmored is a file without its letters, if it has any.
func unarmored(file []byte) ([]byte, error) {
	letters, armored := bytes.CutPrefix(bytes.TrimLeft(file, space), []byte(begin))
	if !armored {
		if !Is(file) {
			return nil, ErrOther
		}
		return file, nil
	}
	letters, whole := bytes.CutSuffix(bytes.TrimRight(letters, space), []byte(end))
	if !whole {
		return nil, ErrTruncated
	}
	b, err := base64.StdEncoding.Strict().DecodeString(string(letters))
	if err != nil {
		return nil, ErrChanged
	}
	return b, nil
}

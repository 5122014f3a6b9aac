package pdf

import "strconv"

// The values of a file. Numbers stay as they are written, so that what is copied is the
// same again.
type (
	name   string // /Name
	number string // 12, -0.5
	word   string // true, false
	text   string // (text) or <hex>, decoded to bytes
	array  []any
	dict   map[name]any // null is left out
	ref    struct{ num, gen int }
)

// A stream is a dictionary with bytes, as they stand in the file.
type stream struct {
	dict
	raw []byte
}

// float is a number, or 0 for anything else.
func (n number) float() float64 {
	v, err := strconv.ParseFloat(string(n), 64)
	if err != nil || v != v || v > 1e9 || v < -1e9 {
		return 0
	}
	return v
}

// whole is a whole number as a value.
func whole(n int) number { return number(strconv.Itoa(n)) }

// clone is a copy of a dictionary in which entries can be set.
func (d dict) clone() dict {
	c := make(dict, len(d)+3)
	for k, v := range d {
		c[k] = v
	}
	return c
}

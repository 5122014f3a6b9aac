package build

import (
	"bytes"
	"math"
	"testing"
)

// wasm is a program of one section before its data and one behind it.
func wasm(data ...byte) []byte {
	p := []byte("\x00asm\x01\x00\x00\x00")
	p = append(p, 1, 2, 0xaa, 0xbb, dataSection, byte(len(data)))
	return append(append(p, data...), 0, 1, 0xcc)
}

// TestJoin has one row for each way two pieces of data can stand. A piece is
// written: active, i32.const, its place, end, its length, its bytes.
func TestLean(t *testing.T) {
	far := byte(8 + 2 + gap) // in one byte, as all places here below 64 are; see the row
	for _, test := range []struct {
		name       string
		data, want []byte
	}{
		{"no data", []byte{0}, []byte{0}},
		{"one piece", []byte{1, 0, 0x41, 8, 0x0b, 2, 1, 2}, []byte{1, 0, 0x41, 8, 0x0b, 2, 1, 2}},
		{
			"with zeros between",
			[]byte{2, 0, 0x41, 8, 0x0b, 2, 1, 2, 0, 0x41, 13, 0x0b, 1, 3},
			[]byte{1, 0, 0x41, 8, 0x0b, 6, 1, 2, 0, 0, 0, 3},
		},
		{
			"with nothing between",
			[]byte{2, 0, 0x41, 8, 0x0b, 2, 1, 2, 0, 0x41, 10, 0x0b, 1, 3},
			[]byte{1, 0, 0x41, 8, 0x0b, 3, 1, 2, 3},
		},
		{
			"too far apart: 75 is written 0xcb 0x00",
			[]byte{2, 0, 0x41, 8, 0x0b, 2, 1, 2, 0, 0x41, (far + 1) | 0x80, 0, 0x0b, 1, 3},
			[]byte{2, 0, 0x41, 8, 0x0b, 2, 1, 2, 0, 0x41, (far + 1) | 0x80, 0, 0x0b, 1, 3},
		},
		{
			"in the wrong order",
			[]byte{2, 0, 0x41, 20, 0x0b, 1, 1, 0, 0x41, 8, 0x0b, 1, 2},
			[]byte{2, 0, 0x41, 20, 0x0b, 1, 1, 0, 0x41, 8, 0x0b, 1, 2},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := lean(wasm(test.data...))
			if err != nil || !bytes.Equal(got, wasm(test.want...)) {
				t.Errorf("% x, %v\nwant % x", got, err, wasm(test.want...))
			}
		})
	}
}

func TestLeanRefuses(t *testing.T) {
	for _, test := range []struct {
		name string
		wasm []byte
	}{
		{"nothing", nil},
		{"a section longer than the file", []byte("\x00asm\x01\x00\x00\x00\x01\x05a")},
		{"a piece that is not active", wasm(1, 1, 1, 9)},
		{"a place that is no constant", wasm(1, 0, 0x23, 0, 0x0b, 1, 9)},
		{"a piece longer than the section", wasm(1, 0, 0x41, 8, 0x0b, 9, 9)},
		{"a place without an end", wasm(1, 0, 0x41, 0x80, 0x80)},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, err := lean(test.wasm); err == nil {
				t.Errorf("took it for % x", got)
			}
		})
	}
}

func TestSigned(t *testing.T) {
	for _, n := range []int64{0, 1, 63, 64, -1, -64, -65, 1 << 20, math.MaxInt32, math.MinInt32} {
		r := reader{appendSigned(nil, n)}
		if got, err := r.signed(); got != n || err != nil || len(r.rest) > 0 {
			t.Errorf("%d came back as %d, %v", n, got, err)
		}
	}
}

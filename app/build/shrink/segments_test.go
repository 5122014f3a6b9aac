package shrink

import (
	"bytes"
	"math"
	"testing"
)

// wasm is a program of one section before its data and one behind it.
func wasm(data ...byte) []byte {
	p := append([]byte(header), 1, 2, 0xaa, 0xbb, dataSection, byte(len(data)))
	return append(append(p, data...), 0, 1, 0xcc)
}

// TestJoin has one row for each way two segments can stand. A segment is
// written: active, i32.const, its place, end, its length, its bytes.
func TestJoin(t *testing.T) {
	far := byte(8 + 2 + maxGap) // as signed LEB128 it takes two bytes, as any place from 64 on
	for _, test := range []struct {
		name       string
		data, want []byte
	}{
		{"no data", []byte{0}, []byte{0}},
		{"one segment", []byte{1, 0, 0x41, 8, 0x0b, 2, 1, 2}, []byte{1, 0, 0x41, 8, 0x0b, 2, 1, 2}},
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
			m, err := readModule(wasm(test.data...))
			if err != nil || !bytes.Equal(m.bytes(), wasm(test.want...)) {
				t.Errorf("% x, %v\nwant % x", m.bytes(), err, wasm(test.want...))
			}
		})
	}
}

// TestNotWasm has programs in a form that is not known: each is left as it is.
func TestNotWasm(t *testing.T) {
	for _, test := range []struct {
		name    string
		program []byte
	}{
		{"nothing", nil},
		{"no module", []byte("\x7fELF\x01\x00\x00\x00")},
		{"no data section", []byte(header + "\x00\x01\xcc")},
		{"the segments counted elsewhere too", append([]byte(header+"\x0c\x01\x02"), wasm(0)[len(header):]...)},
		{"a section longer than the file", []byte(header + "\x01\x05a")},
		{"a section without a length", []byte(header + "\x01")},
		{"a segment that is not active", wasm(1, 1, 1, 9)},
		{"a place that is no constant", wasm(1, 0, 0x23, 0, 0x0b, 1, 9)},
		{"a place below zero", wasm(1, 0, 0x41, 0x7f, 0x0b, 1, 9)},
		{"a place beyond any memory", wasm(1, 0, 0x41, 0x80, 0x80, 0x80, 0x80, 0x7f, 0x0b, 1, 9)},
		{"a segment longer than the section", wasm(1, 0, 0x41, 8, 0x0b, 9, 9)},
		{"a place without an end", wasm(1, 0, 0x41, 0x80, 0x80)},
		{"a place of too many bytes", wasm(1, 0, 0x41, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 0x0b, 1, 9)},
		{"fewer segments than it says", wasm(2, 0, 0x41, 8, 0x0b, 1, 9)},
		{"more segments than it says", wasm(0, 0, 0x41, 8, 0x0b, 1, 9)},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := Wasm(test.program, "no toolchain")
			if err == nil || !bytes.Equal(got, test.program) {
				t.Errorf("% x, %v", got, err)
			}
		})
	}
}

func TestSigned(t *testing.T) {
	for _, n := range []int64{0, 1, 63, 64, -1, -64, -65, 1 << 20, math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64} {
		r := reader{rest: appendSigned(nil, n)}
		if got := r.signed(); got != n || r.failed || len(r.rest) > 0 {
			t.Errorf("%d came back as %d", n, got)
		}
	}
}

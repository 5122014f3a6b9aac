package pdf

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/adler32"
	"io"
)

// data is a stream's bytes, decompressed. Object streams and cross-reference streams are
// compressed with Flate alone.
func (f *File) data(s *stream) ([]byte, error) {
	filters, params := f.array(s.dict["Filter"]), f.array(s.dict["DecodeParms"])
	if one, is := f.deref(s.dict["Filter"]).(name); is {
		filters, params = array{one}, array{s.dict["DecodeParms"]}
	}
	switch {
	case len(filters) == 0 && s.dict["Filter"] == nil:
		return s.raw, nil
	case len(filters) != 1 || f.deref(filters[0]) != name("FlateDecode"):
		return nil, errDamaged
	}
	b, err := f.inflate(s.raw)
	if err != nil || len(params) == 0 {
		return b, err
	}
	p := f.dict(params[0])
	switch predictor := f.int(p["Predictor"]); {
	case predictor < 2:
		return b, nil
	case predictor < 10 || f.int(p["Colors"]) > 1 || p["BitsPerComponent"] != nil && f.int(p["BitsPerComponent"]) != 8:
		return nil, errDamaged
	}
	return unpredict(b, max(f.int(p["Columns"]), 1))
}

// inflate decompresses zlib's format, and compares its checksum.
func (f *File) inflate(b []byte) ([]byte, error) {
	if len(b) < 6 || b[0]&0xf != 8 || binary.BigEndian.Uint16(b)%31 != 0 || b[1]&0x20 != 0 {
		return nil, errDamaged
	}
	from := bytes.NewReader(b[2:])
	out, err := io.ReadAll(io.LimitReader(flate.NewReader(from), int64(maxRead-f.read)+1))
	if err != nil {
		return nil, errDamaged
	}
	if !f.spend(len(out)) {
		return nil, errTooLarge
	}
	if rest := b[len(b)-from.Len():]; len(rest) < 4 || binary.BigEndian.Uint32(rest) != adler32.Checksum(out) {
		return nil, errDamaged
	}
	return out, nil
}

// unpredict undoes PNG's predictors: each row begins with the number of its own.
func unpredict(b []byte, columns int) ([]byte, error) {
	if len(b)%(columns+1) != 0 {
		return nil, errDamaged
	}
	out := make([]byte, 0, len(b))
	above := make([]byte, columns)
	for len(b) > 0 {
		kind, row := b[0], b[1:columns+1]
		from := len(out)
		for i, c := range row {
			var left, corner byte
			if i > 0 {
				left, corner = out[from+i-1], above[i-1]
			}
			switch kind {
			case 0:
			case 1:
				c += left
			case 2:
				c += above[i]
			case 3:
				c += byte((int(left) + int(above[i])) / 2)
			case 4:
				c += paeth(left, above[i], corner)
			default:
				return nil, errDamaged
			}
			out = append(out, c)
		}
		above, b = out[from:], b[columns+1:]
	}
	return out, nil
}

// paeth is which of three neighbours is nearest to left + above - corner (PNG, 9.4).
func paeth(left, above, corner byte) byte {
	a, b, c := int(left), int(above), int(corner)
	p := a + b - c
	apart := func(v int) int { return max(p-v, v-p) }
	switch {
	case apart(a) <= apart(b) && apart(a) <= apart(c):
		return left
	case apart(b) <= apart(c):
		return above
	}
	return corner
}

// An objectStream is objects that are compressed together.
type objectStream struct {
	b  []byte
	at map[int]int // where each begins, by its number
}

// fromStream is an object of an object stream.
func (f *File) fromStream(e entry, num int) (any, error) {
	s, err := f.objectStream(e.in)
	if err != nil {
		return nil, err
	}
	at, there := s.at[num]
	if !there {
		return nil, errDamaged
	}
	p := &parser{b: s.b, at: at}
	v, err := p.value()
	if !f.spend(p.at - at) {
		return nil, errTooLarge
	}
	return v, err
}

func (f *File) objectStream(num int) (*objectStream, error) {
	if s := f.packed[num]; s != nil {
		return s, nil
	}
	if e := f.entries[num]; e.in > 0 { // it may not be in another
		return nil, errDamaged
	}
	of, is := f.object(num).(*stream)
	if !is {
		return nil, errDamaged
	}
	b, err := f.data(of)
	if err != nil {
		return nil, err
	}
	s := &objectStream{b: b, at: map[int]int{}}
	n, first := f.int(of.dict["N"]), f.int(of.dict["First"])
	if n < 0 || n > maxObjects {
		return nil, errTooLarge
	}
	p := &parser{b: b}
	for range n {
		num, ok := p.whole()
		at, ok2 := p.whole()
		if !ok || !ok2 || first < 0 || at > len(b)-first {
			return nil, errDamaged
		}
		if _, twice := s.at[num]; !twice {
			s.at[num] = first + at
		}
	}
	f.packed[num] = s
	return s, nil
}

package build

import (
	"encoding/binary"
	"errors"
)

// errNotWasm says that the compiler wrote something this file cannot read.
var errNotWasm = errors.New("build: the program has a form that is not known here")

// dataSection is the section of a program's file that holds its data: pieces,
// each behind its place in memory.
const dataSection = 11

// gap is the zeros between two pieces of data that are written out rather than
// left out. The linker leaves out eight, and so makes a hundred thousand
// pieces of the tables with which the runtime finds functions. Written whole,
// those tables repeat themselves and pack to almost nothing: the program is a
// tenth longer and, packed, a twelfth shorter.
const gap = 64

// lean returns the program with pieces of data that are close together made
// one, and without what only the trace of a crash would read.
func lean(wasm []byte) ([]byte, error) {
	const header = 8
	if len(wasm) < header {
		return nil, errNotWasm
	}
	leaner := append([]byte(nil), wasm[:header]...)
	for r := (reader{wasm[header:]}); len(r.rest) > 0; {
		id, err := r.take(1)
		if err != nil {
			return nil, err
		}
		body, err := r.sized()
		if err != nil {
			return nil, err
		}
		if id[0] == dataSection {
			if body, err = leanData(body); err != nil {
				return nil, err
			}
		}
		leaner = append(leaner, id[0])
		leaner = append(binary.AppendUvarint(leaner, uint64(len(body))), body...)
	}
	return leaner, nil
}

// A memory is what a program's data fills, and where.
type memory struct {
	bytes []byte
	spans []span
}

// A span is so many bytes from a place on.
type span struct{ at, size int }

// leanData is a data section with fewer pieces, and without names and lines.
func leanData(section []byte) ([]byte, error) {
	m, err := layOut(section)
	if err != nil {
		return nil, err
	}
	if err := m.forgetNames(); err != nil {
		return nil, err
	}
	return m.section(), nil
}

// layOut puts the pieces of a data section where they belong. Pieces that are
// close together become one span.
func layOut(section []byte) (memory, error) {
	r := reader{section}
	n, err := r.unsigned()
	if err != nil {
		return memory{}, err
	}
	var m memory
	for range n {
		at, data, err := r.piece()
		if err != nil {
			return memory{}, err
		}
		if more := at + len(data) - len(m.bytes); more > 0 {
			m.bytes = append(m.bytes, make([]byte, more)...)
		}
		copy(m.bytes[at:], data)
		if len(m.spans) > 0 {
			last := &m.spans[len(m.spans)-1]
			if zeros := at - last.at - last.size; 0 <= zeros && zeros <= gap {
				last.size += zeros + len(data)
				continue
			}
		}
		m.spans = append(m.spans, span{at, len(data)})
	}
	return m, nil
}

// section is the data section that fills the memory.
func (m memory) section() []byte {
	b := binary.AppendUvarint(nil, uint64(len(m.spans)))
	for _, s := range m.spans {
		b = append(appendSigned(append(b, active, constant), int64(s.at)), end)
		b = append(binary.AppendUvarint(b, uint64(s.size)), m.bytes[s.at:s.at+s.size]...)
	}
	return b
}

// How a piece says where it belongs: it is active, and its place is an
// expression of one constant.
const (
	active   = 0x00
	constant = 0x41 // i32.const
	end      = 0x0b
)

// A reader reads what is left of a part of a program.
type reader struct{ rest []byte }

// take is the next n bytes.
func (r *reader) take(n uint64) ([]byte, error) {
	if n > uint64(len(r.rest)) {
		return nil, errNotWasm
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken, nil
}

// sized is the bytes behind their number.
func (r *reader) sized() ([]byte, error) {
	n, err := r.unsigned()
	if err != nil {
		return nil, err
	}
	return r.take(n)
}

// unsigned is a number of seven bits a byte.
func (r *reader) unsigned() (uint64, error) {
	n, length := binary.Uvarint(r.rest)
	if length <= 0 {
		return 0, errNotWasm
	}
	_, err := r.take(uint64(length))
	return n, err
}

// signed is such a number whose highest bit is its sign.
func (r *reader) signed() (int64, error) {
	n, shift := int64(0), 0
	for {
		b, err := r.take(1)
		if err != nil || shift > 63 {
			return 0, errNotWasm
		}
		n |= int64(b[0]&0x7f) << shift
		shift += 7
		if b[0] < 0x80 {
			if b[0]&0x40 != 0 && shift < 64 {
				n |= -1 << shift
			}
			return n, nil
		}
	}
}

// mostMemory is far more than a program's data fills.
const mostMemory = 1 << 28

// piece is a place in memory and what belongs there.
func (r *reader) piece() (at int, data []byte, err error) {
	head, err := r.take(2)
	if err != nil || head[0] != active || head[1] != constant {
		return 0, nil, errNotWasm
	}
	place, err := r.signed()
	if err != nil || place < 0 || place > mostMemory {
		return 0, nil, errNotWasm
	}
	if tail, err := r.take(1); err != nil || tail[0] != end {
		return 0, nil, errNotWasm
	}
	data, err = r.sized()
	return int(place), data, err
}

// appendSigned writes a number as signed reads it.
func appendSigned(b []byte, n int64) []byte {
	for {
		low := byte(n & 0x7f)
		n >>= 7
		if n == 0 && low&0x40 == 0 || n == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

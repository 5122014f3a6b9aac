package shrink

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

var errNotWasm = errors.New("not a WebAssembly module in a known form")

// maxGap is how many zeros between two data segments are written out rather
// than left out. The linker leaves out eight or more, and so makes a hundred
// thousand segments of the runtime's table of functions. Whole, that table
// repeats itself and compresses well: the program is a tenth longer and,
// compressed, a fourteenth shorter.
const maxGap = 64

// A module is a WebAssembly module (webassembly.github.io/spec) with the
// segments of its data section joined where they are close together.
type module struct {
	before, after []byte // the data section
	segments      []segment
	memory        []byte // what the segments fill
}

// A segment is so many bytes of memory from a place on.
type segment struct{ at, size int }

const (
	header           = "\x00asm\x01\x00\x00\x00"
	dataSection      = 11
	dataCountSection = 12
)

// readModule reads a program, which must have a data section.
func readModule(program []byte) (module, error) {
	sections, ok := bytes.CutPrefix(program, []byte(header))
	if !ok {
		return module{}, errNotWasm
	}
	r := reader{rest: sections}
	for len(r.rest) > 0 {
		before := program[:len(program)-len(r.rest)]
		id, body := r.byte(), r.sized()
		if r.failed {
			return module{}, errNotWasm
		}
		switch id {
		case dataCountSection: // it would have to be counted anew
			return module{}, errNotWasm
		case dataSection:
			m := module{before: before, after: r.rest}
			return m, m.readData(body)
		}
	}
	return module{}, errNotWasm
}

// readData puts every segment in its place. Those close together become one.
func (m *module) readData(section []byte) error {
	r := reader{rest: section}
	for n := r.unsigned(); n > 0 && !r.failed; n-- {
		at, data := r.segment()
		if more := at + len(data) - len(m.memory); more > 0 {
			m.memory = append(m.memory, make([]byte, more)...)
		}
		copy(m.memory[at:], data)
		if len(m.segments) > 0 {
			last := &m.segments[len(m.segments)-1]
			if gap := at - last.at - last.size; 0 <= gap && gap <= maxGap {
				last.size += gap + len(data)
				continue
			}
		}
		m.segments = append(m.segments, segment{at, len(data)})
	}
	if r.failed || len(r.rest) > 0 {
		return errNotWasm
	}
	return nil
}

// bytes is the module as a file.
func (m module) bytes() []byte {
	data := binary.AppendUvarint(nil, uint64(len(m.segments)))
	for _, s := range m.segments {
		data = append(data, active, i32Const)
		data = append(appendSigned(data, int64(s.at)), end)
		data = append(binary.AppendUvarint(data, uint64(s.size)), m.memory[s.at:s.at+s.size]...)
	}
	file := append(slices.Clone(m.before), dataSection)
	file = append(binary.AppendUvarint(file, uint64(len(data))), data...)
	return append(file, m.after...)
}

// How a segment says where it belongs: it is active, and its place is an
// expression of one constant.
const (
	active   = 0x00
	i32Const = 0x41
	end      = 0x0b
)

// A reader reads what is left of a module. Once it has failed, all it reads is
// zero.
type reader struct {
	rest   []byte
	failed bool
}

// take is the next n bytes.
func (r *reader) take(n uint64) []byte {
	if r.failed = r.failed || n > uint64(len(r.rest)); r.failed {
		return nil
	}
	taken := r.rest[:n]
	r.rest = r.rest[n:]
	return taken
}

// byte is the next byte.
func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

// sized is as many bytes as the number before them says.
func (r *reader) sized() []byte { return r.take(r.unsigned()) }

// unsigned is a number in LEB128.
func (r *reader) unsigned() uint64 {
	n, length := binary.Uvarint(r.rest)
	if length <= 0 {
		r.failed = true
		return 0
	}
	r.take(uint64(length))
	return n
}

// signed is a number in signed LEB128.
func (r *reader) signed() int64 {
	n := int64(0)
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		n |= int64(b&0x7f) << shift
		if b < 0x80 {
			if b&0x40 != 0 && shift < 57 {
				n |= -1 << (shift + 7)
			}
			return n
		}
	}
	r.failed = true
	return 0
}

// maxMemory is far more than a program's data fills.
const maxMemory = 1 << 28

// segment is a place in memory and what belongs there.
func (r *reader) segment() (at int, data []byte) {
	r.failed = r.byte() != active || r.byte() != i32Const || r.failed
	place := r.signed()
	r.failed = r.byte() != end || place < 0 || place > maxMemory || r.failed
	if data = r.sized(); r.failed {
		return 0, nil
	}
	return int(place), data
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

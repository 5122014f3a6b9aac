package site

import (
	"encoding/binary"
	"errors"
)

// errNotWasm says that the compiler wrote something this file cannot read.
var errNotWasm = errors.New("site: the program has a form that is not known here")

// dataSection is the section of a program's file that holds its data: pieces,
// each behind its place in memory.
const dataSection = 11

// gap is the zeros between two pieces of data that are written out rather than
// left out. The linker leaves out eight, and so makes a hundred thousand
// pieces of the tables with which the runtime finds functions. Written whole,
// those tables repeat themselves and pack to almost nothing: the program is a
// tenth longer and, packed, a twelfth shorter.
const gap = 64

// join returns the program with pieces of data that are close together made
// one. What it does in memory is the same.
func join(wasm []byte) ([]byte, error) {
	const header = 8
	if len(wasm) < header {
		return nil, errNotWasm
	}
	joined := append([]byte(nil), wasm[:header]...)
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
			if body, err = joinData(body); err != nil {
				return nil, err
			}
		}
		joined = append(joined, id[0])
		joined = append(binary.AppendUvarint(joined, uint64(len(body))), body...)
	}
	return joined, nil
}

// A piece is data and its place in memory.
type piece struct {
	at   int64
	data []byte
}

// joinData is a data section with fewer pieces.
func joinData(section []byte) ([]byte, error) {
	r := reader{section}
	n, err := r.unsigned()
	if err != nil {
		return nil, err
	}
	var pieces []piece
	for range n {
		p, err := r.piece()
		if err != nil {
			return nil, err
		}
		if len(pieces) > 0 {
			last := &pieces[len(pieces)-1]
			if zeros := p.at - last.at - int64(len(last.data)); 0 <= zeros && zeros <= gap {
				last.data = append(append(last.data, make([]byte, zeros)...), p.data...)
				continue
			}
		}
		pieces = append(pieces, piece{p.at, append([]byte(nil), p.data...)})
	}
	joined := binary.AppendUvarint(nil, uint64(len(pieces)))
	for _, p := range pieces {
		joined = append(appendSigned(append(joined, active, constant), p.at), end)
		joined = append(binary.AppendUvarint(joined, uint64(len(p.data))), p.data...)
	}
	return joined, nil
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

func (r *reader) piece() (piece, error) {
	head, err := r.take(2)
	if err != nil || head[0] != active || head[1] != constant {
		return piece{}, errNotWasm
	}
	at, err := r.signed()
	if err != nil {
		return piece{}, err
	}
	if tail, err := r.take(1); err != nil || tail[0] != end {
		return piece{}, errNotWasm
	}
	data, err := r.sized()
	return piece{at, data}, err
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

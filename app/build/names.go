package build

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// errNewTable says that the toolchain writes its table of functions in a form
// this file was not written for: read runtime/symtab.go and mend it.
var errNewTable = errors.New("build: the toolchain's table of functions has a form that is not known here")

// tableHead begins the table in which the runtime finds functions by their
// place: Go's mark since 1.20, two zeros, one byte a place, eight a pointer.
var tableHead = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// Where a function's entry says what: see _func in runtime/runtime2.go.
const (
	nameOffset = 4  // what it is called
	stackTable = 16 // where the stack is, by place; the collector needs it
	fileTable  = 20 // which file
	lineTable  = 24 // which line
	moreTables = 28 // how many tables there are besides
	unitFiles  = 32 // the files of its package
	firstLine  = 36
	moreFacts  = 43 // how many facts there are, behind the tables
	entrySize  = 44 // without the tables and facts besides
)

// What the trace of a crash, and what stops a thread at any instruction, would
// read of these: see internal/abi/symtab.go. In a browser there is one thread.
var (
	traceTables = map[int]bool{0: true, 2: true, 3: true}          // where it may stop; functions copied in; live arguments
	traceFacts  = map[int]bool{3: true, 5: true, 6: true, 7: true} // functions copied in; arguments; live ones; what is wrapped
)

const noFact = 1<<32 - 1

// A table is the runtime's table of functions.
type table struct {
	entries []byte // for each function its place, and where its entry is
	n       int    // how many functions there are
	names   []byte // what functions are called
	units   []byte // the files of each package
	files   []byte // their names
	tables  []byte // what holds by place: stack, file, line, the collector's own
}

// forgetNames takes out of the table of functions what they are called, and
// which line of which file each instruction is from. Nothing but the trace of a
// crash reads that: what the program died of, it still says. A program without
// such a table is left as it is.
func (m memory) forgetNames() error {
	at := bytes.Index(m.bytes, tableHead)
	if at < 0 {
		return nil
	}
	t, err := readTable(m.bytes[at:])
	if err != nil {
		return err
	}
	kept := make([]bool, len(t.tables))
	for i := range t.n {
		if err := t.forget(i, kept); err != nil {
			return err
		}
	}
	for i, keep := range kept {
		if !keep {
			t.tables[i] = 0
		}
	}
	clear(t.names)
	clear(t.units)
	clear(t.files)
	return nil
}

// readTable finds the parts of the table that b begins with.
func readTable(b []byte) (table, error) {
	const head, numbers = 8, 8
	if len(b) < head+8*numbers {
		return table{}, errNewTable
	}
	var at [numbers]uint64 // functions, files, text, names, units, files' names, tables, entries
	for i := range at {
		at[i] = binary.LittleEndian.Uint64(b[head+8*i:])
	}
	n, names, units, files, tables, entries := at[0], at[3], at[4], at[5], at[6], at[7]
	if names > units || units > files || files > tables || tables > entries || entries > uint64(len(b)) || n > uint64(len(b))/8 {
		return table{}, errNewTable
	}
	return table{b[entries:], int(n), b[names:units], b[units:files], b[files:tables], b[tables:entries]}, nil
}

// forget takes name and lines out of the ith function's entry and marks the
// tables that it keeps.
func (t table) forget(i int, kept []bool) error {
	f, tables, facts, err := t.entry(i)
	if err != nil {
		return err
	}
	forgetSome(tables, traceTables, 0)
	forgetSome(facts, traceFacts, noFact)
	for _, field := range []int{nameOffset, fileTable, lineTable, unitFiles, firstLine} {
		binary.LittleEndian.PutUint32(f[field:], 0)
	}
	if err := t.keep(binary.LittleEndian.Uint32(f[stackTable:]), kept); err != nil {
		return err
	}
	for ; len(tables) > 0; tables = tables[4:] {
		if err := t.keep(binary.LittleEndian.Uint32(tables), kept); err != nil {
			return err
		}
	}
	return nil
}

// entry is the ith function's, and the numbers behind it: which tables it has
// besides, and which facts.
func (t table) entry(i int) (f, tables, facts []byte, err error) {
	if len(t.entries) < 8*i+8 {
		return nil, nil, nil, errNewTable
	}
	at := uint64(binary.LittleEndian.Uint32(t.entries[8*i+4:]))
	if at+entrySize > uint64(len(t.entries)) {
		return nil, nil, nil, errNewTable
	}
	f = t.entries[at:]
	n, m := 4*uint64(binary.LittleEndian.Uint32(f[moreTables:])), 4*uint64(f[moreFacts])
	if entrySize+n+m > uint64(len(f)) {
		return nil, nil, nil, errNewTable
	}
	return f, f[entrySize:][:n], f[entrySize+n:][:m], nil
}

// forgetSome writes none in the place of some of the numbers.
func forgetSome(numbers []byte, some map[int]bool, none uint32) {
	for i := range len(numbers) / 4 {
		if some[i] {
			binary.LittleEndian.PutUint32(numbers[4*i:], none)
		}
	}
}

// keep marks the table at a place, of which zero is none: steps of a value and
// of a place, to a step of the value that is zero and not the first.
func (t table) keep(at uint32, kept []bool) error {
	if at == 0 {
		return nil
	}
	end := uint64(at)
	for first := true; ; first = false {
		if end >= uint64(len(t.tables)) {
			return errNewTable
		}
		value, size := binary.Uvarint(t.tables[end:])
		end += uint64(max(size, 1))
		if value == 0 && !first {
			break
		}
		if end > uint64(len(t.tables)) {
			return errNewTable
		}
		_, size = binary.Uvarint(t.tables[end:])
		end += uint64(max(size, 1))
	}
	for i := uint64(at); i < end; i++ {
		kept[i] = true
	}
	return nil
}

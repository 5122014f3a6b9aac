package shrink

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

var errFuncTab = errors.New("the table of functions is not in a known form")

// pcHeader begins the table of functions: the mark of Go 1.20 and later, two
// zeros, one byte an instruction, eight a pointer.
var pcHeader = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// Where the fields of a function's entry are: see _func in toolchain.go.txt.
const (
	nameOff   = 4
	pcsp      = 16
	pcfile    = 20
	pcln      = 24
	npcdata   = 28
	cuOffset  = 32
	startLine = 36
	nfuncdata = 43
	funcSize  = 44
)

// What of an entry only a trace reads, and what stops a thread at any
// instruction, which a browser's one thread is not: see the PCDATA and FUNCDATA
// constants in toolchain.go.txt.
var (
	tracePCData   = []int{0, 2, 3}    // UnsafePoint, InlTreeIndex, ArgLiveIndex
	traceFuncData = []int{3, 5, 6, 7} // InlTree, ArgInfo, ArgLiveInfo, WrapInfo
)

const noFuncData = 1<<32 - 1

// A funcTab is the runtime's table of functions. All of it is part of the
// program's memory.
type funcTab struct {
	n       int    // how many functions there are
	names   []byte // funcnametab: what they are called
	units   []byte // cutab: the files of each package
	files   []byte // filetab: their names
	pcTab   []byte // pctab: values by instruction
	entries []byte // functab, and the functions' entries
}

// dropNames takes out of the table of functions what they are called, and which
// line of which file each instruction is from. If it returns an error, it has
// changed nothing.
func dropNames(memory []byte) error {
	at := bytes.Index(memory, pcHeader)
	if at < 0 {
		return errFuncTab
	}
	changed := slices.Clone(memory[at:])
	t, err := readFuncTab(changed)
	if err != nil {
		return err
	}
	kept := make([]bool, len(t.pcTab))
	for i := range t.n {
		if err := t.drop(i, kept); err != nil {
			return err
		}
	}
	for i := range kept {
		if !kept[i] {
			t.pcTab[i] = 0
		}
	}
	clear(t.names)
	clear(t.units)
	clear(t.files)
	copy(memory[at:], changed)
	return nil
}

// readFuncTab finds the parts of the table that b begins with.
func readFuncTab(b []byte) (funcTab, error) {
	var fields [8]uint64 // of pcHeader, behind its first four: see toolchain.go.txt
	if len(b) < len(pcHeader)+8*len(fields) {
		return funcTab{}, errFuncTab
	}
	for i := range fields {
		fields[i] = binary.LittleEndian.Uint64(b[len(pcHeader)+8*i:])
	}
	n, parts := fields[0], fields[3:]
	if !slices.IsSorted(parts) || parts[4] > uint64(len(b)) || n > uint64(len(b))/8 {
		return funcTab{}, errFuncTab
	}
	return funcTab{int(n), b[parts[0]:parts[1]], b[parts[1]:parts[2]], b[parts[2]:parts[3]], b[parts[3]:parts[4]], b[parts[4]:]}, nil
}

// drop takes name and lines out of the ith function's entry, and marks what it
// keeps of pcTab.
func (t funcTab) drop(i int, kept []bool) error {
	f, pcdata, funcdata, err := t.entry(i)
	if err != nil {
		return err
	}
	for _, field := range []int{nameOff, pcfile, pcln, cuOffset, startLine} {
		binary.LittleEndian.PutUint32(f[field:], 0)
	}
	setSome(pcdata, tracePCData, 0)
	setSome(funcdata, traceFuncData, noFuncData)
	if err := t.keep(binary.LittleEndian.Uint32(f[pcsp:]), kept); err != nil {
		return err
	}
	for ; len(pcdata) > 0; pcdata = pcdata[4:] {
		if err := t.keep(binary.LittleEndian.Uint32(pcdata), kept); err != nil {
			return err
		}
	}
	return nil
}

// entry is the ith function's, and the numbers behind it: where its values by
// instruction are, and where its data.
func (t funcTab) entry(i int) (f, pcdata, funcdata []byte, err error) {
	if len(t.entries) < 8*i+8 {
		return nil, nil, nil, errFuncTab
	}
	at := uint64(binary.LittleEndian.Uint32(t.entries[8*i+4:])) // funcoff: see functab in toolchain.go.txt
	if at+funcSize > uint64(len(t.entries)) {
		return nil, nil, nil, errFuncTab
	}
	f = t.entries[at:]
	n, m := 4*uint64(binary.LittleEndian.Uint32(f[npcdata:])), 4*uint64(f[nfuncdata])
	if funcSize+n+m > uint64(len(f)) {
		return nil, nil, nil, errFuncTab
	}
	return f, f[funcSize:][:n], f[funcSize+n:][:m], nil
}

// setSome sets some of the numbers, where there are so many.
func setSome(numbers []byte, some []int, to uint32) {
	for _, i := range some {
		if 4*i < len(numbers) {
			binary.LittleEndian.PutUint32(numbers[4*i:], to)
		}
	}
}

// keep marks the values by instruction that begin at a place, of which zero is
// none. They are pairs of steps, of the value and of the instruction, and end
// with a step of the value that is zero and not the first.
func (t funcTab) keep(at uint32, kept []bool) error {
	if at == 0 {
		return nil
	}
	r := reader{rest: t.pcTab[min(uint64(at), uint64(len(t.pcTab))):]}
	for first := true; r.unsigned() != 0 || first; first = false {
		r.unsigned()
		if r.failed {
			return errFuncTab
		}
	}
	if r.failed {
		return errFuncTab
	}
	for i := int(at); i < len(t.pcTab)-len(r.rest); i++ {
		kept[i] = true
	}
	return nil
}

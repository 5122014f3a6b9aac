package shrink

import (
	"bytes"
	"slices"
	"testing"
)

// TestNewTable refuses a table of functions in a form that is not known, and
// leaves it as it is, rather than write a program that does not run.
func TestNewTable(t *testing.T) {
	fields := func(ns ...byte) []byte {
		b := slices.Clone(pcHeader)
		for _, n := range ns {
			b = append(b, n, 0, 0, 0, 0, 0, 0, 0)
		}
		return b
	}
	entry := func(at int, value byte) []byte {
		f := make([]byte, funcSize)
		f[at] = value
		return append([]byte{0, 0, 0, 0, 8, 0, 0, 0}, f...)
	}
	for _, test := range []struct {
		name  string
		table []byte
	}{
		{"none at all", []byte("no table at all")},
		{"cut short", pcHeader},
		{"parts in another order", fields(0, 0, 0, 72, 72, 71, 72, 72)},
		{"parts beyond its end", fields(0, 0, 0, 72, 72, 72, 72, 200)},
		{"more functions than it has room for", fields(200, 0, 0, 72, 72, 72, 72, 72)},
		{"an entry beyond its end", append(fields(1, 0, 0, 72, 72, 72, 72, 72), 0, 0, 0, 0, 99, 0, 0, 0)},
		{"more values than it has room for", append(fields(1, 0, 0, 72, 72, 72, 72, 72), entry(npcdata, 1)...)},
		{"more data than it has room for", append(fields(1, 0, 0, 72, 72, 72, 72, 72), entry(nfuncdata, 1)...)},
		{"values beyond the end of theirs", append(fields(1, 0, 0, 72, 72, 72, 72, 72), entry(pcsp, 1)...)},
		{"values without an end", append(append(fields(1, 0, 0, 72, 72, 72, 72, 74), 1, 1), entry(pcsp, 1)...)},
	} {
		t.Run(test.name, func(t *testing.T) {
			table := slices.Clone(test.table)
			if err := dropNames(table); err != errFuncTab || !bytes.Equal(table, test.table) {
				t.Errorf("%v, and the table is\n% x, was\n% x", err, table, test.table)
			}
		})
	}
}

package build

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestForgetNames takes the names out of a real program: those of its sources
// and of its functions are gone, those of its types stay. That it still runs,
// and still says what it died of, the tests in a browser show.
func TestForgetNames(t *testing.T) {
	wasm := filepath.Join(t.TempDir(), "hello.wasm")
	if _, err := Go("", ForBrowser, "build", "-o", wasm, "./testdata/hello"); err != nil {
		t.Fatal(err)
	}
	linked, err := os.ReadFile(wasm)
	if err != nil {
		t.Fatal(err)
	}
	small, err := lean(linked)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		what string
		want bool
	}{
		{"runtime/symtab.go", false},
		{"runtime.gopanic", false},
		{"main.main", false},
	} {
		if got := bytes.Contains(small, append([]byte(test.what), 0)); got != test.want {
			t.Errorf("%q is in the program: %v, want %v", test.what, got, test.want)
		}
	}
}

// TestNewTable refuses a table of functions in a form that is not known, rather
// than write a program that does not run.
func TestNewTable(t *testing.T) {
	numbers := func(ns ...byte) []byte {
		b := append([]byte(nil), tableHead...)
		for _, n := range ns {
			b = append(b, n, 0, 0, 0, 0, 0, 0, 0)
		}
		return b
	}
	for _, test := range []struct {
		name  string
		table []byte
	}{
		{"cut short", tableHead},
		{"parts in another order", numbers(0, 0, 0, 72, 72, 71, 72, 72)},
		{"parts beyond its end", numbers(0, 0, 0, 72, 72, 72, 72, 200)},
		{"more functions than it has room for", numbers(200, 0, 0, 72, 72, 72, 72, 72)},
		{"an entry beyond its end", append(numbers(1, 0, 0, 72, 72, 72, 72, 72), 0, 0, 0, 0, 99, 0, 0, 0)},
	} {
		t.Run(test.name, func(t *testing.T) {
			if err := (memory{bytes: test.table}).forgetNames(); err != errNewTable {
				t.Errorf("said %v", err)
			}
		})
	}
	if err := (memory{bytes: []byte("no table at all")}).forgetNames(); err != nil {
		t.Errorf("without a table: %v", err)
	}
}

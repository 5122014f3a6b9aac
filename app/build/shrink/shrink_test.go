package shrink

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// goroot is the toolchain's directory.
var goroot = sync.OnceValues(func() (string, error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	return strings.TrimSpace(string(out)), err
})

// linked is a program as the linker wrote it, and the toolchain's directory.
func linked(t *testing.T) (program []byte, root string) {
	t.Helper()
	root, err := goroot()
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "hello.wasm")
	compile := exec.Command("go", "build", "-ldflags=-s -w", "-o", out, "./testdata/hello")
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOWORK=off")
	if said, err := compile.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	if program, err = os.ReadFile(out); err != nil {
		t.Fatal(err)
	}
	return program, root
}

// names is some of what a program's table of functions has: a file, a function
// of the runtime and one of its own.
var names = []string{"runtime/symtab.go\x00", "runtime.gopanic\x00", "main.main\x00"}

// TestWasm makes a program smaller with the toolchain at hand. If it fails, the
// toolchain has changed what it keeps in a program. The site is still built,
// with a warning and an eighth larger. Read the toolchain's declarations, mend
// functab.go, then toolchain.go.txt.
func TestWasm(t *testing.T) {
	program, root := linked(t)
	small, err := Wasm(program, root)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if !bytes.Contains(program, []byte(name)) || bytes.Contains(small, []byte(name)) {
			t.Errorf("%q was in the program: %v, and is: %v, want it gone", name,
				bytes.Contains(program, []byte(name)), bytes.Contains(small, []byte(name)))
		}
	}
	before, _ := run(t, root, program)
	after, stderr := run(t, root, small)
	if after != before || !strings.Contains(before, "42 functions deep") {
		t.Errorf("the program prints\n%s\nand printed\n%s", after, before)
	}
	if !strings.Contains(stderr, "panic: asked to stop") {
		t.Errorf("the program does not say what it died of: %s", stderr)
	}
}

// run is what a program prints in Node.
func run(t *testing.T, root string, program []byte) (stdout, stderr string) {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("whether the program still runs: ", err)
	}
	file := filepath.Join(t.TempDir(), "a.wasm")
	if err := os.WriteFile(file, program, 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs strings.Builder
	cmd := exec.Command(filepath.Join(root, "lib", "wasm", "go_js_wasm_exec"), file)
	cmd.Stdout, cmd.Stderr = &out, &errs
	cmd.Run() // it dies, as it is made to
	return out.String(), errs.String()
}

// TestOtherToolchain has one row for each way a toolchain may not be the one
// that is known. The program keeps its names, but not its many segments.
func TestOtherToolchain(t *testing.T) {
	program, root := linked(t)
	for _, test := range []struct{ name, file, old, new, says string }{
		{"a field more", "src/runtime/runtime2.go", "nameOff  int32", "nameOff  int32\n\tmore int32", "_func"},
		{"a field of another size", "src/runtime/symtab.go", "funcoff  uint32", "funcoff  uint64", "functab"},
		{"parts in another order", "src/runtime/symtab.go", "cuOffset       uintptr", "filetabOffset uintptr", "pcHeader"},
		{"a table under another number", "src/internal/abi/symtab.go", "PCDATA_InlTreeIndex  = 2", "PCDATA_InlTreeIndex  = 5", "PCDATA_UnsafePoint"},
		{"a type that is gone", "src/runtime/runtime2.go", "type _func struct", "type function struct", "_func"},
		{"a file that cannot be read", "src/runtime/runtime2.go", "package runtime", "packet", "expected 'package'"},
		{"another comment", "src/runtime/runtime2.go", "// Only in static data", "// Nowhere else", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			other := t.TempDir()
			for _, name := range declared {
				source, err := os.ReadFile(filepath.Join(root, name))
				if err != nil {
					t.Fatal(err)
				}
				if name == test.file {
					if !bytes.Contains(source, []byte(test.old)) {
						t.Fatalf("%s has no %q", name, test.old)
					}
					source = bytes.Replace(source, []byte(test.old), []byte(test.new), -1)
				}
				if err := os.MkdirAll(filepath.Dir(filepath.Join(other, name)), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(filepath.Join(other, name), source, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			got, err := Wasm(program, other)
			if (err == nil) != (test.says == "") || err != nil && !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v, want %q", err, test.says)
			}
			if kept := bytes.Contains(got, []byte(names[0])); kept != (test.says != "") {
				t.Errorf("the program has its names: %v", kept)
			}
			if m, err := readModule(got); err != nil || !bytes.Equal(m.bytes(), got) {
				t.Errorf("its segments are not joined: %v", err)
			}
		})
	}
	if _, err := Wasm(program, t.TempDir()); err == nil {
		t.Error("a toolchain without its sources is taken for the one that is known")
	}
}

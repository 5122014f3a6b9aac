package build

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offercheck/app/build/shrink"
)

// TestProgram compiles the program here and in a copy of the project: it is
// the same, and has no server in it.
func TestProgram(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	linked, err := link(root)
	if err != nil {
		t.Fatal(err)
	}
	goroot, err := GOROOT()
	if err != nil {
		t.Fatal(err)
	}
	program, err := shrink.Wasm(linked, goroot)
	if err != nil {
		t.Error(err)
	}
	copied := t.TempDir()
	for _, name := range []string{"app", "calc"} {
		if err := os.CopyFS(filepath.Join(copied, name), os.DirFS(filepath.Join(root, name))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(copied, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	there, err := link(copied)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(linked, there) { // what is made of it does not depend on the place: see package pack's TestSame
		t.Error("the same sources give another program elsewhere")
	}
	for _, name := range []string{"net/http.", "crypto/tls.", "regexp.Compile", "pkg/app.(*Handler)"} {
		if bytes.Contains(program, []byte(name)) {
			t.Errorf("%s is in the program", name)
		}
	}
	if root := []byte(root); bytes.Contains(program, root) {
		t.Errorf("%s is named in the program", root)
	}
}

// TestTrimAgain trims where it was trimmed before, with an old copy in between.
func TestTrimAgain(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(filepath.Join("../..", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	modfile, err := trim(root)
	if err != nil {
		t.Fatal(err)
	}
	changed := filepath.Join(root, ".build", "go-app", "pkg", "app", "app.go")
	want, err := os.ReadFile(changed)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(changed, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	stale := filepath.Join(filepath.Dir(changed), "http.go")
	if err := os.WriteFile(stale, []byte("package app"), 0o644); err != nil {
		t.Fatal(err)
	}
	if again, err := trim(root); err != nil || again != modfile {
		t.Fatal(again, err)
	}
	if got, _ := os.ReadFile(changed); !bytes.Equal(got, want) {
		t.Error("an old file was kept")
	}
	if _, err := os.Stat(stale); !os.IsNotExist(err) {
		t.Error("a file that is no part of the copy was kept")
	}
}

// TestOtherToolchain makes a program of a file that no linker wrote, as of one
// that a newer toolchain wrote: it is not smaller, and it says so.
func TestOtherToolchain(t *testing.T) {
	var warnings strings.Builder
	p, err := From([]byte("a form of tomorrow"), Options{Warnings: &warnings})
	if err != nil || string(p.Wasm) != "a form of tomorrow" {
		t.Errorf("%q, %v", p.Wasm, err)
	}
	if w := warnings.String(); !strings.HasPrefix(w, "warning: shrink: the program is left as it is") || !strings.HasSuffix(w, "\n") {
		t.Errorf("warns: %q", w)
	}
}

// TestBuiltAlike holds the Makefile to the program's flags, so that vet and the tests of what
// runs in the browser look at the packages as they are published, and compile nothing twice.
func TestBuiltAlike(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "AS_BUILT = -trimpath " + strings.Join(NoInlining, " ") + "\n"; !strings.Contains(string(makefile), want) {
		t.Errorf("the Makefile lacks %s", want)
	}
}

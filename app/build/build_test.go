package build

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestProgram compiles the program here and in a copy of the project: it is
// the same, small, and has no server in it.
func TestProgram(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	var warnings strings.Builder
	linked, err := link(root)
	if err != nil {
		t.Fatal(err)
	}
	here, err := From(linked, Options{Warnings: &warnings})
	if err != nil {
		t.Fatal(err)
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
	if warnings.Len() > 0 {
		t.Error(warnings.String())
	}
	if !bytes.Equal(linked, there) { // what is made of it does not depend on the place: see package pack's TestSame
		t.Error("the same sources give another program elsewhere")
	}
	t.Logf("%d bytes, %d compressed", len(here.Wasm), len(here.Gzip))
	// 2.36 MB before the journey, whose pages are 160 KB, and 69 KB of cryptography, which
	// is from libraries, although our own would be 62 KB smaller. The official forms are 75 KB,
	// and filling their PDFs 85 KB: its code 35, inflating 12, the maps of cells 10, the page 6,
	// and what Go adds to code; a library would be 3.8 MB. The letters are 63 KB, the forms of
	// rights, helpers and plans 100, what follows an offer 55, and the cases of a clinic 87.
	if len(here.Gzip) > 3_170_000 {
		t.Errorf("%d bytes compressed: plainly more than the 3.15 MB there should be", len(here.Gzip))
	}
	for _, name := range []string{"net/http.", "crypto/tls.", "regexp.Compile", "pkg/app.(*Handler)"} {
		if bytes.Contains(here.Wasm, []byte(name)) {
			t.Errorf("%s is in the program", name)
		}
	}
	if root := []byte(root); bytes.Contains(here.Wasm, root) {
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

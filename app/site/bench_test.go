package site

import (
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"offercheck/app/build"
	"offercheck/app/drive"
	"offercheck/app/page"
)

func TestMain(m *testing.M) {
	status := m.Run()
	printTable()
	drive.Quit()
	os.Exit(status)
}

// publishedFiles is the site as it is published, and the program in it.
var publishedFiles = sync.OnceValues(func() (map[string][]byte, error) {
	root, err := build.Root()
	if err != nil {
		return nil, err
	}
	p, err := build.Compile(root, build.Options{})
	if err != nil {
		return nil, err
	}
	s, err := open(filepath.Join(root, "web"), p)
	if err != nil {
		return nil, err
	}
	return s.files("/repo/", page.Routes())
})

// hello is the program of go-app's own hello-world.
var hello = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "offercheck-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	wasm := filepath.Join(dir, "app.wasm")
	_, err = build.Go("", build.ForBrowser, "build", "-trimpath", "-ldflags=-s -w", "-o", wasm, "./testdata/hello")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(wasm)
})

// both gives the two, or ends the benchmark.
func both(b *testing.B) (ours map[string][]byte, theirs []byte) {
	b.Helper()
	ours, err := publishedFiles()
	if err != nil {
		b.Fatal(err)
	}
	if theirs, err = hello(); err != nil {
		b.Fatal(err)
	}
	return ours, theirs
}

// published serves the files of a site.
func published(b *testing.B, files map[string][]byte) http.Handler {
	b.Helper()
	dir := b.TempDir()
	if err := writeFiles(dir, files); err != nil {
		b.Fatal(err)
	}
	return Handler(dir, "/repo/")
}

// median is the median of times, which it sorts.
func median(took []float64) float64 {
	slices.Sort(took)
	return took[len(took)/2]
}

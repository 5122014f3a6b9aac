//go:build !js

package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestSize holds the program to the bytes that a visitor downloads: 2.36 MB before the journey,
// whose pages are 160 KB, and 69 KB of cryptography, which is from libraries, although our own
// would be 62 KB smaller. The official forms are 75 KB, and filling their PDFs 85 KB: its code 35,
// inflating 12, the maps of cells 10, the page 6, and what Go adds to code; a library would be
// 3.8 MB. The letters are 63 KB, the forms of rights, helpers and plans 100, what follows an offer
// 55, the cases of a clinic 87, what a form says of nothing, and has still empty, 15, and drawing the workings of a figure
// once they open 6.
func TestSize(t *testing.T) {
	if err := built(); err != nil {
		t.Fatal(err)
	}
	packed, err := filepath.Glob(filepath.Join(siteDir, "web", "*.wasm.gz"))
	if err != nil || len(packed) != 1 {
		t.Fatalf("the site has %q: %v", packed, err)
	}
	info, err := os.Stat(packed[0])
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes compressed", info.Size())
	if info.Size() > 3_230_000 {
		t.Errorf("%d bytes compressed: plainly more than the 3.22 MB there should be", info.Size())
	}
}

package build

import (
	"bytes"
	"os"
	"testing"
)

// TestWasmExec compares the script at the top level with the toolchain's own.
func TestWasmExec(t *testing.T) {
	want, err := WasmExec()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../wasm_exec.js")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error(`wasm_exec.js is not the toolchain's: cp "$(go env GOROOT)/lib/wasm/wasm_exec.js" .`)
	}
}

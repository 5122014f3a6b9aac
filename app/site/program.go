package site

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"offercheck/app/pack"
)

// A program is what runs in the browser.
type program struct {
	raw      []byte // for browsers that cannot unpack
	packed   []byte // for all others
	wasmExec []byte // the toolchain's own script that runs it
}

// small keeps functions from being copied into those that call them, which
// makes the packed program a twentieth smaller, but for long numbers and in the
// runtime, where it would be twice as slow.
var small = []string{
	"-gcflags=all=-l", "-gcflags=runtime=", "-gcflags=internal/runtime/...=", "-gcflags=math/big=",
	"-gcflags=github.com/shopspring/decimal=",
}

// build compiles the program in the module at root. The same sources give the
// same bytes, wherever they stand. With names it keeps what is read by those
// who look for the fault behind a crash, and is a tenth larger.
func build(root string, names bool) (program, error) {
	modfile, err := trim(root)
	if err != nil {
		return program{}, err
	}
	dir, err := os.MkdirTemp("", "offercheck-*")
	if err != nil {
		return program{}, fmt.Errorf("site: %w", err)
	}
	defer os.RemoveAll(dir)
	wasm := filepath.Join(dir, "app.wasm")
	args := append([]string{"build", "-modfile=" + modfile, "-trimpath", "-buildvcs=false", "-ldflags=-s -w"}, small...)
	if _, err = goTool(root, []string{"GOOS=js", "GOARCH=wasm"}, append(args, "-o", wasm, "./app")...); err != nil {
		return program{}, err
	}
	var p program
	if p.raw, err = os.ReadFile(wasm); err != nil {
		return program{}, fmt.Errorf("site: %w", err)
	}
	if !names {
		if p.raw, err = lean(p.raw); err != nil {
			return program{}, err
		}
	}
	p.packed = pack.Gzip(p.raw)
	p.wasmExec, err = WasmExec()
	return p, err
}

// WasmExec is the toolchain's script that runs its programs in a browser.
func WasmExec() ([]byte, error) {
	goroot, err := goTool("", nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(strings.TrimSpace(goroot), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("site: %w", err)
	}
	return b, nil
}

// Root is the module's directory.
func Root() (string, error) {
	mod, err := goTool("", nil, "env", "GOMOD")
	if err != nil {
		return "", err
	}
	mod = strings.TrimSpace(mod)
	if filepath.Base(mod) != "go.mod" {
		return "", errors.New("site: not inside the project: run this where its go.mod is")
	}
	return filepath.Dir(mod), nil
}

// goTool runs the go command in dir and returns what it prints.
func goTool(dir string, env []string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(append(os.Environ(), "GOWORK=off"), env...)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("site: go %s: %w\n%s", args[0], err, errs.String())
	}
	return string(out), nil
}

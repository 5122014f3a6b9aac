package build

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ForBrowser is the environment in which Go compiles for browsers.
var ForBrowser = []string{"GOOS=js", "GOARCH=wasm"}

// Go runs the go command in dir, with env added to the environment, and
// returns what it prints. An error holds what it printed to standard error.
func Go(dir string, env []string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(append(os.Environ(), "GOWORK=off"), env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("build: go %s: %w\n%s", args[0], err, stderr.String())
	}
	return string(out), nil
}

// GOROOT is the directory of the Go toolchain.
func GOROOT() (string, error) {
	out, err := Go("", nil, "env", "GOROOT")
	return strings.TrimSpace(out), err
}

// Version is the Go toolchain, such as go1.26.8.
func Version() (string, error) {
	out, err := Go("", nil, "env", "GOVERSION")
	return strings.TrimSpace(out), err
}

// WasmExec is the toolchain's script that runs its programs in a browser.
func WasmExec() ([]byte, error) {
	goroot, err := GOROOT()
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("build: %w", err)
	}
	return b, nil
}

// Root is the directory of the module, where its go.mod is. It is an error to
// ask outside a module.
func Root() (string, error) {
	out, err := Go("", nil, "env", "GOMOD")
	if err != nil {
		return "", err
	}
	gomod := strings.TrimSpace(out)
	if filepath.Base(gomod) != "go.mod" {
		return "", errors.New("build: not inside the project: run this where its go.mod is")
	}
	return filepath.Dir(gomod), nil
}

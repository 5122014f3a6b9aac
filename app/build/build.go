// Package build compiles the program that runs in the browser, makes it smaller
// (package shrink) and compresses it (package pack). It is itself no part of the
// program.
//
//	build.go      from the module's sources to the files a browser loads
//	gotool.go     running the go command
//	trim.go       the copy of go-app, without its server, that the program is built with
//	dom.go        how the copy changes the page
//	elements.go   one type for all of go-app's HTML elements
package build

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"offercheck/app/build/pack"
	"offercheck/app/build/shrink"
)

// A Program is what a browser needs to run OfferCheck.
type Program struct {
	Wasm     []byte // for browsers that cannot decompress
	Gzip     []byte // the same, compressed, for all others
	WasmExec []byte // the toolchain's script that runs it
	Go       string // the toolchain, such as go1.26.8: another one makes other bytes
}

// Options say how to build a program.
type Options struct {
	Names    bool      // keep the functions' names, for the trace of a crash
	Warnings io.Writer // where to say that the program is larger than it should be; standard error if nil
}

// NoInlining keeps functions from being copied into their callers, which makes
// the compressed program a twelfth smaller. The runtime and the arithmetic on
// long numbers keep inlining: without it they are twice as slow.
var NoInlining = []string{
	"-gcflags=all=-l", "-gcflags=runtime=", "-gcflags=internal/runtime/...=", "-gcflags=math/big=",
	"-gcflags=github.com/shopspring/decimal=",
}

// Compile builds package app of the module at root for the browser. The same
// sources give the same bytes, wherever they are.
func Compile(root string, o Options) (Program, error) {
	linked, err := link(root)
	if err != nil {
		return Program{}, err
	}
	return From(linked, o)
}

// link is the file that the linker writes of package app of the module at root.
func link(root string) ([]byte, error) {
	modfile, err := trim(root)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "offercheck-*")
	if err != nil {
		return nil, fmt.Errorf("build: %w", err)
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "app.wasm")
	args := append([]string{"build", "-modfile=" + modfile, "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid="}, NoInlining...)
	if _, err := Go(root, ForBrowser, append(args, "-o", out, "./app")...); err != nil {
		return nil, err
	}
	linked, err := os.ReadFile(out)
	if err != nil {
		return nil, fmt.Errorf("build: %w", err)
	}
	return linked, nil
}

// From makes a Program of the file that the linker wrote. If it cannot be made
// smaller, since the toolchain is newer than package shrink, it says so and goes
// on with what it has.
func From(linked []byte, o Options) (Program, error) {
	goroot, err := GOROOT()
	if err != nil {
		return Program{}, err
	}
	p := Program{Wasm: linked}
	if !o.Names {
		if p.Wasm, err = shrink.Wasm(linked, goroot); err != nil {
			o.warn(err)
		}
	}
	p.Gzip = pack.Gzip(p.Wasm)
	if p.WasmExec, err = WasmExec(); err != nil {
		return p, err
	}
	p.Go, err = Version()
	return p, err
}

// warn says what has not stopped the build.
func (o Options) warn(err error) {
	to := o.Warnings
	if to == nil {
		to = os.Stderr
	}
	fmt.Fprintln(to, "warning:", err)
}
